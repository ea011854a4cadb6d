"""What `super()` without arguments stands for: a cell and the first argument.

runtime: pyodide
verify: exact
"""

import dis


class Load:
    def price(self) -> int:
        return 1_000


class ReeferLoad(Load):
    def price(self) -> int:
        return super().price() + 200

    def explicit(self) -> int:
        return super(ReeferLoad, self).price() + 200  # noqa: UP008

    def surcharges(self) -> list[int]:
        return list(super().price() // n for n in (10, 20))


method = ReeferLoad.price
print("free variables:", method.__code__.co_freevars)
print("cell content:  ", method.__closure__[0].cell_contents.__name__)
print("instructions:  ", [i.opname for i in dis.get_instructions(method)][2:7])
print("same result:   ", ReeferLoad().price(), ReeferLoad().explicit())


class Pallet:
    price = ReeferLoad.price  # the cell still says ReeferLoad


for call in (Pallet().price, ReeferLoad().surcharges):
    try:
        call()
    except TypeError as error:
        print(f"{call.__name__}: {error}")
