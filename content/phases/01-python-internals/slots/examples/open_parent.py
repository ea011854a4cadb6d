"""Slots below a parent that has none.

runtime: pyodide
verify: exact
"""


class Tracked:
    def __repr__(self) -> str:
        return type(self).__name__


class Position(Tracked):
    __slots__ = ("lat", "lon")


class TruckPosition(Position):
    pass


position = Position()
position.lat = 24.86
position.lattitude = 31.5  # type: ignore[attr-defined]
print(vars(position))

truck_position = TruckPosition()
truck_position.lat, truck_position.truck = 24.86, 7  # type: ignore[attr-defined]
print(vars(truck_position))
