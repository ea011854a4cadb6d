"""A delegating wrapper: fine in use, endless recursion when copied.

runtime: pyodide
verify: exact
"""

import copy
from typing import Any


class Audited:
    def __init__(self, load: dict[str, int]) -> None:
        self._load = load

    def __getattr__(self, name: str) -> Any:
        return getattr(self._load, name)


class Guarded(Audited):
    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):  # never delegate private or dunder names
            raise AttributeError(name)
        return super().__getattr__(name)


print("in use:", Audited({"id": 7}).get("id"))
for wrapper in (Audited, Guarded):
    try:
        twin = copy.copy(wrapper({"id": 7}))
        print(wrapper.__name__, "copied:", twin.get("id"))
    except RecursionError as error:
        print(wrapper.__name__, "->", type(error).__name__)
