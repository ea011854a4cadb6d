"""A lazy stage raises where the data is pulled, not where the stage was written.

runtime: pyodide
verify: exact
"""

import traceback
from collections.abc import Iterator

raw = ["820", "450", "n/a", "610"]


def parse(lines: list[str]) -> Iterator[int]:
    try:
        return map(int, lines)  # returns at once, so this try protects nothing
    except ValueError:
        return iter([])


def parse_each(lines: list[str]) -> Iterator[int]:
    for number, line in enumerate(lines, start=1):
        try:
            yield int(line)
        except ValueError:
            print(f"  line {number} skipped: {line!r}")


try:
    print("total", sum(parse(raw)))
except ValueError as error:
    frames = [frame.name for frame in traceback.extract_tb(error.__traceback__)]
    print(error, "| frames:", frames)

print("total", sum(parse_each(raw)))
