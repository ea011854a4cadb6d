"""A public attribute becomes a property later, and no caller has to change.

runtime: pyodide
verify: exact
"""

from dataclasses import dataclass


@dataclass
class BidV1:
    carrier: str
    cents: int  # version 1: a plain attribute


class Bid:
    def __init__(self, carrier: str, cents: int) -> None:
        self.carrier = carrier
        self.cents = cents  # goes through the setter as well

    @property
    def cents(self) -> int:
        return self._cents

    @cents.setter
    def cents(self, value: int) -> None:
        if value <= 0:
            raise ValueError(f"bid must be positive, got {value}")
        self._cents = value


for bid_type in (BidV1, Bid):
    bid = bid_type("Indus", 180_000)
    try:
        bid.cents -= 200_000  # the same caller's code for both versions
    except ValueError as error:
        print("refused:", error)
    print(bid_type.__name__, bid.cents)
