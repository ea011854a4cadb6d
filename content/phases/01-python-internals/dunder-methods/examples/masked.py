"""A typo inside a property: with a generous `__getattr__` the real error is gone.

runtime: pyodide
verify: exact
"""


class Trip:
    def __init__(self) -> None:
        self.driver_name = "Bilal"

    @property
    def label(self) -> str:
        return f"trip of {self.drivername}"  # the typo


class Flexible(Trip):
    def __getattr__(self, name: str) -> str:
        if name == "drivername":
            raise AttributeError("no attribute drivername")
        return f"default for {name}"


try:
    print(Trip().label)
except AttributeError as error:
    print(error)
print(Flexible().label)
