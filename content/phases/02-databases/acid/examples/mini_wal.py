"""A small write-ahead log: crash anywhere, replay, all or nothing.

runtime: pyodide
verify: exact
"""

import json
import os

LOG = "wal.log"


class PowerCutError(Exception): ...


def transfer(kg: int, crash_before: str = "") -> None:
    records = [["begin"], ["set", "T1", 1000 - kg], ["set", "T2", kg], ["commit"]]
    with open(LOG, "a") as log:
        for record in records:
            if record[0] == crash_before:
                raise PowerCutError
            log.write(json.dumps(record) + "\n")
        log.flush()
        os.fsync(log.fileno())  # now, and not earlier, "committed" may be said


def recover() -> dict[str, int]:
    table, pending = {"T1": 1000, "T2": 0}, {}
    for line in open(LOG):
        kind, *rest = json.loads(line)
        if kind == "begin":
            pending = {}  # what a crash has left without a commit is forgotten
        elif kind == "set":
            pending[rest[0]] = rest[1]
        else:
            table = table | pending
    return table


transfer(300)
print("after the first transfer:", recover())
try:
    transfer(700, crash_before="commit")
except PowerCutError:
    print("crash before the commit: ", recover())
