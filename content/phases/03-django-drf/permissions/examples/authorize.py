"""Roles answer what kind of thing, attributes answer which one: a rule table.

runtime: pyodide
verify: exact
"""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class User:
    role: str
    company: int


@dataclass(frozen=True)
class Bid:
    carrier: int
    shipper: int
    status: str = "pending"


Rule = Callable[[User, Bid], bool]
RULES: dict[tuple[str, str], Rule] = {
    ("carrier", "withdraw"): lambda user, bid: bid.carrier == user.company,
    ("shipper", "accept"): lambda user, bid: bid.shipper == user.company,
    ("shipper", "read"): lambda user, bid: bid.shipper == user.company,
    ("carrier", "read"): lambda user, bid: bid.carrier == user.company,
    ("support", "read"): lambda user, bid: True,
}


def may(user: User, action: str, bid: Bid) -> bool:
    rule = RULES.get((user.role, action))
    return rule is not None and rule(user, bid)  # what nobody allowed is forbidden


bid = Bid(carrier=1, shipper=7)
roles = (("carrier", 1), ("carrier", 2), ("shipper", 7), ("support", 0))
for user in (User(*role) for role in roles):
    allowed = [a for a in ("read", "withdraw", "accept", "delete") if may(user, a, bid)]
    print(f"{user.role} of company {user.company}: {allowed or 'nothing'}")
