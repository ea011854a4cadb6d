"""A mock keeps references: what it remembers of a list that the code used again.

runtime: pyodide
verify: exact
"""

from collections.abc import Callable
from copy import deepcopy
from typing import Any
from unittest.mock import Mock

Send = Callable[[list[str]], object]


class CopyingMock(Mock):
    def __call__(self, /, *args: Any, **kwargs: Any) -> Any:
        return super().__call__(*deepcopy(args), **deepcopy(kwargs))


def one_list(references: list[str], send: Send) -> None:
    batch: list[str] = []
    for reference in references:
        batch.append(reference)
        if len(batch) == 2:
            send(batch)
            batch.clear()


for mock in (Mock(), CopyingMock()):
    one_list(["KHI-1", "KHI-2", "LHE-1", "LHE-2"], mock)
    print(f"{type(mock).__name__:12}", mock.call_args_list)
