"""A default value is made once, when `def` runs, and lives in the function object.

runtime: pyodide
verify: exact
"""


def add_bid(amount: int, bids: list[int] = []) -> list[int]:  # noqa: B006
    bids.append(amount)
    return bids


print("request 1", add_bid(900))
print("request 2", add_bid(1_100))
print("stored in", add_bid.__defaults__)


def add_bid_safely(amount: int, bids: list[int] | None = None) -> list[int]:
    if bids is None:
        bids = []  # evaluated on each call
    bids.append(amount)
    return bids


print("request 1", add_bid_safely(900))
print("request 2", add_bid_safely(1_100))
print("stored in", add_bid_safely.__defaults__)
