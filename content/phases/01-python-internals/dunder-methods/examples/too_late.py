"""An immutable value must be right in `__new__`; in `__init__` it is already fixed.

runtime: pyodide
verify: exact
"""

import copy
import pickle


class LateCode(str):
    def __init__(self, raw: str) -> None:
        self.cleaned = raw.strip().upper()  # the text itself is fixed already


class LoadCode(str):
    __slots__ = ()

    def __new__(cls, raw: str) -> LoadCode:
        code = raw.strip().upper()
        if not code.startswith("PK-"):
            raise ValueError(f"not a load code: {raw!r}")
        return super().__new__(cls, code)


print(repr(LateCode(" pk-7 ")))
code = LoadCode(" pk-7 ")
print(repr(code), type(code).__name__, hash(code) == hash("PK-7"))
print({"PK-7": "booked"}[code], type(pickle.loads(pickle.dumps(code))).__name__)
print(type(copy.copy(code)).__name__, type(code.lower()).__name__)
try:
    LoadCode("7")
except ValueError as error:
    print(error)
