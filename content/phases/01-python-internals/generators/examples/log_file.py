"""A large log file: `readlines()` beside a generator that reads line by line.

runtime: cpython
verify: asserts
"""

import tracemalloc
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory


def all_errors(path: Path) -> list[str]:
    with open(path) as file:
        return [line for line in file.readlines() if " ERROR " in line]


def each_error(path: Path) -> Iterator[str]:
    with open(path) as file:
        for line in file:
            if " ERROR " in line:
                yield line


def measure(find: Callable[[Path], Iterable[str]], path: Path) -> tuple[int, int]:
    tracemalloc.start()
    errors = sum(1 for _ in find(path))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return errors, peak


with TemporaryDirectory() as folder:
    log = Path(folder) / "app.log"
    with open(log, "w") as file:
        for n in range(200_000):
            level = "INFO" if n % 1_000 else "ERROR"
            file.write(f"2026-11-21 {level} trip {n} bid accepted, invoice queued\n")
    print(f"file on disk {log.stat().st_size / 2**20:8.2f} MiB")
    errors, whole = measure(all_errors, log)
    print(f"readlines()  {whole / 2**20:8.2f} MiB peak, {errors} errors")
    errors, lazy = measure(each_error, log)
    print(f"line by line {lazy / 2**20:8.2f} MiB peak, {errors} errors")
    assert whole > log.stat().st_size > 20 * lazy
