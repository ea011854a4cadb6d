"""How a MongoDB filter treats arrays and missing fields, rebuilt as a small matcher.

runtime: pyodide
verify: exact
"""

from collections.abc import Callable, Iterator
from typing import Any

Doc = dict[str, Any]
LOADS: list[Doc] = [
    {"_id": 1, "bids": [{"by": "Indus", "price": 52}, {"by": "Ravi", "price": 39}]},
    {"_id": 2, "bids": [{"by": "Indus", "price": 38}], "cancelled_by": "shipper"},
    {"_id": 3, "bids": [], "cancelled_by": None},
    {"_id": 4},
]


def values(node: Any, path: list[str]) -> Iterator[Any]:
    if isinstance(node, list):  # an array on the way fans out to its elements
        for item in node:
            yield from values(item, path)
    elif not path:
        yield node
    elif isinstance(node, dict) and path[0] in node:
        yield from values(node[path[0]], path[1:])


def some(path: str, test: Callable[[Any], bool]) -> Callable[[Doc], bool]:
    return lambda doc: any(test(value) for value in values(doc, path.split(".")))


by_indus = some("bids.by", lambda by: by == "Indus")
below_40 = some("bids.price", lambda price: price < 40)
same_bid = some("by", lambda by: by == "Indus"), some("price", lambda p: p < 40)
filters: dict[str, Callable[[Doc], bool]] = {
    '{"bids.by": "Indus", "bids.price": {$lt: 40}}':
        lambda doc: by_indus(doc) and below_40(doc),
    '{bids: {$elemMatch: {by: "Indus", price: {$lt: 40}}}}':
        lambda doc: any(all(t(bid) for t in same_bid) for bid in doc.get("bids", [])),
    '{"bids.by": {$ne: "Indus"}}': lambda doc: not by_indus(doc),
    "{cancelled_by: null}": lambda doc: doc.get("cancelled_by") is None,
}
for text, matches in filters.items():
    print(f"{text:<55}{[load['_id'] for load in LOADS if matches(load)]}")
