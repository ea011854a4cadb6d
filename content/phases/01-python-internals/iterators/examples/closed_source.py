"""A lazy result that outlives its file, and two cures.

runtime: pyodide
verify: exact
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory


def positions_broken(path: Path) -> Iterable[str]:
    with open(path) as file:
        return map(str.strip, file)  # nothing is read before the file closes


def positions_list(path: Path) -> list[str]:
    with open(path) as file:
        return [line.strip() for line in file]  # cure 1: finish inside


def positions_lazy(path: Path) -> Iterator[str]:
    with open(path) as file:  # cure 2: the file stays open while we yield
        for line in file:
            yield line.strip()


with TemporaryDirectory() as folder:
    path = Path(folder) / "positions.csv"
    path.write_text("TRK-1,24.86,67.00\nTRK-2,31.52,74.35\n")

    result = positions_broken(path)
    print("returned without an error")
    try:
        print(list(result))
    except ValueError as error:
        print("ValueError:", error)

    print(len(positions_list(path)), len(list(positions_lazy(path))))
