"""What prefetch_related does with its second query: a join in Python.

runtime: pyodide
verify: exact
"""

from collections import defaultdict

loads = [{"id": 1, "to": "Lahore"}, {"id": 2, "to": "Multan"}, {"id": 3, "to": "Delhi"}]
bids = [
    {"load_id": 1, "carrier": "Indus", "amount": 82_000},
    {"load_id": 3, "carrier": "Ravi", "amount": 64_000},
    {"load_id": 1, "carrier": "Chenab", "amount": 79_000},
]
asked: list[str] = []


def bids_of(ids: list[int]) -> list[dict]:
    asked.append(f"WHERE load_id IN {tuple(ids)}")
    return [bid for bid in bids if bid["load_id"] in ids]


def prefetch(loads: list[dict]) -> None:
    by_load: dict[int, list[dict]] = defaultdict(list)
    for bid in bids_of([load["id"] for load in loads]):  # one query for all loads
        by_load[bid["load_id"]].append(bid)
    for load in loads:
        load["bids"] = by_load[load["id"]]  # empty for Multan: known, not asked again


prefetch(loads)
for load in loads:
    print(load["to"], [bid["carrier"] for bid in load["bids"]])
print(asked)
