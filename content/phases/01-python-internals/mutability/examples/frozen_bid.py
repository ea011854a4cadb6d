"""`frozen=True` guards the names of one object, not what they point to.

runtime: pyodide
verify: exact
"""

from dataclasses import FrozenInstanceError, dataclass, replace


@dataclass(frozen=True)
class Bid:
    load_id: int
    notes: list[str]


bid = Bid(7, ["reefer"])
try:
    bid.load_id = 8  # type: ignore[misc]
except FrozenInstanceError as error:
    print("assignment: ", error)

bid.notes.append("urgent")
print("inner list: ", bid)
try:
    hash(bid)
except TypeError as error:
    print("hash:       ", error)
object.__setattr__(bid, "load_id", 99)  # frozen is a check in __setattr__
print("bypassed:   ", bid.load_id)


@dataclass(frozen=True, slots=True)
class FirmBid:
    load_id: int
    notes: tuple[str, ...] = ()


firm = FirmBid(7, ("reefer",))
revised = replace(firm, notes=(*firm.notes, "urgent"))
print("new object: ", revised)
print("one key:    ", hash(firm) == hash(FirmBid(7, ("reefer",))))
