"""What `Load(7)` does, written out, and the two ways in which `__init__` is skipped.

runtime: pyodide
verify: exact
"""

import copy


class Load:
    def __new__(cls, load_id: int) -> Load | CancelledLoad:
        if load_id < 0:
            return object.__new__(CancelledLoad)  # not a Load: no __init__
        return super().__new__(cls)

    def __init__(self, load_id: int) -> None:
        print("  __init__ of", type(self).__name__)
        self.load_id = load_id


class CancelledLoad:
    def __init__(self) -> None:
        print("  never printed here")


def call(cls: type, *args: object) -> object:
    """type.__call__ without the error checks."""
    instance = cls.__new__(cls, *args)
    if isinstance(instance, cls):
        type(instance).__init__(instance, *args)
    return instance


for create in (Load, lambda *args: call(Load, *args)):
    print(type(create(7)).__name__, type(create(-7)).__name__)

raw = Load.__new__(Load, 7)
print("attributes after __new__ alone:", vars(raw))
try:
    copy.copy(raw)  # asks for Load.__new__(Load), like pickle
except TypeError as error:
    print("copy:", error)
