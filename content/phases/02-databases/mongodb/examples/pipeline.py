"""An aggregation pipeline in forty lines: what each stage does to the stream.

runtime: pyodide
verify: exact
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

CITIES = ["Karachi", "Lahore", "Multan"] * 3
SHIPPERS = [{"_id": n, "city": city} for n, city in enumerate(CITIES)]  # 9 is missing
LOADS: list[dict] = [
    {"shipper": n % 10, "status": "open" if n % 8 else "delivered", "bids": [
        {"price": 100 * bid + n, "accepted": bid == 2} for bid in range(n % 6)]}
    for n in range(1000)]


def unwind(docs: Iterable[dict], field: str) -> Iterator[dict]:
    for doc in docs:  # one output per element: an empty array gives none
        yield from (doc | {field: item} for item in doc[field])


def lookup(docs: Iterable[dict], other: list[dict], local: str) -> Iterator[dict]:
    for doc in docs:  # a left join: the matches become an array, maybe empty
        yield doc | {"from": [o for o in other if o["_id"] == doc[local]]}


def group(docs: Iterable[dict]) -> list[dict]:
    totals: dict[str, int] = defaultdict(int)
    for doc in docs:  # blocks: nothing comes out before all has gone in
        totals[doc["from"]["city"]] += doc["bids"]["price"]
    return [{"_id": city, "total": total} for city, total in sorted(totals.items())]


delivered = "$match delivered", lambda s: (d for d in s if d["status"] == "delivered")
stages = [("$unwind bids", lambda s: unwind(s, "bids")),
          ("$match accepted", lambda s: (d for d in s if d["bids"]["accepted"])),
          ("$lookup shippers", lambda s: lookup(s, SHIPPERS, "shipper")),
          ("$unwind from", lambda s: unwind(s, "from"))]
for order in ([*stages, delivered], [delivered, *stages]):
    docs = LOADS
    for name, stage in [*order, ("$group by city", group)]:
        docs = list(stage(docs))
        print(f"{name:<18}{len(docs):>6} documents out")
    print(*docs, sep="\n")
