"""The class stores plain objects; reading them through the dot binds them.

runtime: pyodide
verify: exact
"""

from typing import Self


class Load:
    def __init__(self, price: int, miles: int) -> None:
        self.price, self.miles = price, miles

    def rate(self) -> float:
        return self.price / self.miles

    @classmethod
    def from_row(cls, row: dict[str, str]) -> Self:
        return cls(int(row["price"]), Load.number(row["miles"]))

    @staticmethod
    def number(text: str) -> int:
        return int(text.replace(",", ""))


class ReeferLoad(Load):
    pass


load = ReeferLoad.from_row({"price": "1800", "miles": "1,200"})
print("cls was", type(load).__name__)

for name in ("rate", "from_row", "number"):
    stored, read = Load.__dict__[name], getattr(load, name)
    bound_to = getattr(read, "__self__", None)
    what = "the class" if isinstance(bound_to, type) else "the instance"
    print(
        f"{name:9} stored: {type(stored).__name__:13}",
        f"read: {type(read).__name__:9}",
        f"bound to: {what if bound_to else 'nothing'}",
    )

print(load.rate() == Load.rate(load) == Load.__dict__["rate"].__get__(load)())
print("same object twice:", load.rate is load.rate, " equal:", load.rate == load.rate)
