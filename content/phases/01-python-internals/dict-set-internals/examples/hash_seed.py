"""One program in three processes: what the hash seed changes and what it does not.

runtime: cpython
verify: exact
"""

import os
import subprocess
import sys

PROGRAM = """
statuses = ["posted", "booked", "loaded", "in_transit", "delivered", "invoiced"]
print(hash("booked"), hash(42), ",".join(set(statuses)), list(dict.fromkeys(statuses)))
"""


def run(seed: str) -> list[str]:
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    command = [sys.executable, "-c", PROGRAM]
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout.split(maxsplit=3)


runs = [run(seed) for seed in ("1", "2", "3")]
for name, answers in zip(
    ("hash of a str", "hash of an int", "order of a set", "order of a dict"),
    zip(*runs, strict=True),
    strict=True,
):
    print(f"{name:15} {len(set(answers))} different in 3 runs")

same = {run("1")[0] for _ in range(3)}
print(f"hash of a str   {len(same)} different in 3 runs with one seed")
