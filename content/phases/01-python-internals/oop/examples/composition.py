"""Inheriting from dict to change one rule; owning a dict to enforce it.

runtime: pyodide
verify: exact
"""

from collections.abc import Iterator, MutableMapping


class PlatesByInheritance(dict[str, int]):
    def __setitem__(self, plate: str, truck: int) -> None:
        super().__setitem__(plate.upper(), truck)


class Plates(MutableMapping[str, int]):
    def __init__(self, plates: dict[str, int]) -> None:
        self._trucks: dict[str, int] = {}
        self.update(plates)  # MutableMapping.update calls our __setitem__

    def __setitem__(self, plate: str, truck: int) -> None:
        self._trucks[plate.upper()] = truck

    def __getitem__(self, plate: str) -> int:
        return self._trucks[plate.upper()]

    def __delitem__(self, plate: str) -> None:
        del self._trucks[plate.upper()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._trucks)

    def __len__(self) -> int:
        return len(self._trucks)


for kind in (PlatesByInheritance, Plates):
    plates = kind({"leb-1": 1})
    plates["leb-2"] = 2
    plates.update({"leb-3": 3})
    plates.setdefault("leb-4", 4)
    print(f"{kind.__name__:20}", list(plates))
