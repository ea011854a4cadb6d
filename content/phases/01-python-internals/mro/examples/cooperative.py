"""Each __init__ takes the keywords it knows and passes the rest along the MRO.

runtime: pyodide
verify: exact
"""

from typing import Any


class Load:
    def __init__(self, *, miles: int, **rest: Any) -> None:
        super().__init__(**rest)
        self.miles = miles


class Chilled:
    def __init__(self, *, celsius: int, **rest: Any) -> None:
        super().__init__(**rest)
        self.celsius = celsius


class Insured:
    def __init__(self, *, cover: int) -> None:  # no super(), no **rest
        self.cover = cover


class ReeferLoad(Chilled, Load): ...


class InsuredReefer(Insured, Chilled, Load): ...


def attempt(cls: type, **fields: int) -> None:
    try:
        print(cls.__name__, vars(cls(**fields)))
    except TypeError as error:
        print(cls.__name__, "TypeError:", error)


attempt(ReeferLoad, miles=760, celsius=-18)
attempt(ReeferLoad, miles=760, celsius=-18, celcius=4)
attempt(InsuredReefer, miles=760, celsius=-18, cover=5_000)
attempt(InsuredReefer, cover=5_000)
