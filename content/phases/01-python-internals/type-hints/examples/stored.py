"""What the interpreter keeps of a hint: a function that can compute it, later.

runtime: pyodide
verify: exact
requires: python>=3.14
"""

from annotationlib import Format, get_annotations


class Load:
    weight: int
    trip: Trip  # defined below: no quotes needed since 3.14

    def assign(self, truck: Truck) -> Load | None:
        spare: NoSuchName = 1  # noqa: F821, F841
        return None


print("stored:    ", "__annotations__" in vars(Load), callable(Load.__annotate__))
print("STRING:    ", get_annotations(Load, format=Format.STRING))
try:
    print(Load.__annotations__)
except NameError as error:
    print("VALUE:     ", error)
trip = get_annotations(Load, format=Format.FORWARDREF)["trip"]
print("FORWARDREF:", type(trip).__name__, trip.__forward_arg__)


class Trip: ...


class Truck: ...


print("VALUE:     ", Load.__annotations__)
print("cached:    ", Load.__annotations__ is Load.__annotations__)
print("locals:    ", list(Load.assign.__annotations__))
