"""Change a field that the hash is made of, and the set can no longer find the object.

runtime: pyodide
verify: exact
"""

from dataclasses import dataclass


@dataclass(unsafe_hash=True)  # hash of all fields, although they can change
class Bid:
    load_id: int
    amount: int


bid = Bid(7, 900)
seen = {bid}
bid.amount = 950

print("in the set:    ", bid in seen)
print("yet iterated:  ", any(bid is other for other in seen))
seen.discard(bid)
print("after discard: ", len(seen), "left")
seen.add(bid)
print("after add:     ", len(seen), "entries, the same object twice")


@dataclass
class DraftBid:  # eq without frozen: the decorator sets __hash__ = None
    load_id: int


print("safe default:  ", DraftBid.__hash__)
