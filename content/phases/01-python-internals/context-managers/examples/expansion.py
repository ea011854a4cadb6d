"""`with` written out by hand, and where it looks for the two methods.

runtime: pyodide
verify: exact
"""

import sys


class Gate:
    def __enter__(self) -> str:
        print("  enter")
        return "pass 7"

    def __exit__(self, kind: object, error: object, trace: object) -> bool:
        print("  exit with", getattr(kind, "__name__", kind))
        return kind is LookupError  # true swallows, anything false lets it fly


def by_hand(gate: Gate, failure: Exception | None) -> None:
    enter, leave = type(gate).__enter__, type(gate).__exit__
    value = enter(gate)
    try:
        print("  body has", value)
        if failure:
            raise failure
    except BaseException:
        if not leave(gate, *sys.exc_info()):
            raise
    else:
        leave(gate, None, None, None)


for failure in (None, LookupError("no such load"), ValueError("bad price")):
    print(repr(failure))
    try:
        by_hand(Gate(), failure)
    except ValueError as error:
        print("  caller sees", repr(error))

gate = Gate()
gate.__exit__ = lambda *args: print("never called")  # on the instance
with gate:
    pass
