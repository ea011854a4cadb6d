"""A row's versions, and the two moments at which a snapshot is taken.

runtime: pyodide
verify: exact
"""

from dataclasses import dataclass


@dataclass
class Version:
    price: int
    xmin: int  # transaction that created it
    xmax: int | None = None  # transaction that replaced it


def sees(snapshot: frozenset[int], version: Version) -> bool:
    return version.xmin in snapshot and version.xmax not in snapshot


class Transaction:
    def __init__(self, level: str) -> None:
        self.level = level
        self.snapshot: frozenset[int] | None = None

    def read(self) -> int:
        if self.snapshot is None or self.level == "read committed":
            self.snapshot = frozenset(committed)
        return next(v.price for v in versions if sees(self.snapshot, v))


versions, committed = [Version(90_000, xmin=100)], {100}
statement, whole = Transaction("read committed"), Transaction("repeatable read")
print("before the update   ", statement.read(), whole.read())

versions[0].xmax = 101
versions.append(Version(70_000, xmin=101))
print("101 not committed   ", statement.read(), whole.read())

committed.add(101)
print("101 has committed   ", statement.read(), whole.read())
