"""Three uses that earn their place, and what the compiler refuses.

runtime: pyodide
verify: exact
"""

import io
import re

feed = io.StringIO("LOAD L-7 1450\nnoise\nLOAD L-9 1900\n")
pattern = re.compile(r"LOAD (\S+) (\d+)")

while line := feed.readline():  # read until the empty string
    if found := pattern.match(line):  # test and keep the match
        print(found[1], int(found[2]))


def rate_of(load: str) -> int | None:
    print("  asked for", load)
    return {"L-7": 1450}.get(load)


print([rate for load in ("L-7", "L-8") if (rate := rate_of(load)) is not None])

for source in [
    "truck.driver = (truck.seat := 'Zoe')",
    "[n := 0 for n in range(3)]",
    "[n for n in (loads := range(3))]",
    "class Depot: sizes = [(last := n) for n in range(3)]",
]:
    try:
        compile(source, "<review>", "exec")
    except SyntaxError as error:
        print(error.msg)
