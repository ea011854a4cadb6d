"""A `with` in a generator and a `__del__` clean up when somebody else decides.

runtime: pyodide
verify: exact
"""

import gc
from collections.abc import Iterator
from typing import Self


class Cursor:
    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type | None, *rest: object) -> None:
        print("  cursor closed by", kind.__name__ if kind else "the end of the block")


def rows() -> Iterator[int]:
    with Cursor():
        yield from range(1000)


class Upload:
    def __init__(self) -> None:
        self.on_done = self.finish  # a cycle: self -> bound method -> self

    def finish(self) -> None: ...

    def __del__(self) -> None:
        print("  __del__ ran")


source = rows()
print("first row", next(source))
print("loop left, cursor still open")
source.close()

gc.disable()
upload = Upload()
del upload
print("name deleted")
gc.collect()
