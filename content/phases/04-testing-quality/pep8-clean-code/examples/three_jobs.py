"""One function, three jobs: a report wants the price and sends the messages again.

runtime: pyodide
verify: exact
"""

from collections.abc import Callable
from dataclasses import dataclass

sent: list[str] = []


def quote_tangled(row: str) -> int:
    reference, km, kg = row.split(",")
    amount = int(km) * 52
    if int(kg) > 20_000:
        amount = amount * 115 // 100
    sent.append(f"{reference}: Rs {amount:,}")  # the SMS gateway, in real life
    return amount


@dataclass(frozen=True)
class Request:
    reference: str
    km: int
    weight_kg: int


def parse(row: str) -> Request:
    reference, km, kg = row.split(",")
    return Request(reference, km=int(km), weight_kg=int(kg))


def price(request: Request) -> int:
    amount = request.km * 52
    return amount * 115 // 100 if request.weight_kg > 20_000 else amount


def quote(row: str, tell: Callable[[str], None]) -> int:
    request = parse(row)
    amount = price(request)
    tell(f"{request.reference}: Rs {amount:,}")
    return amount


rows = ["LD-1,1210,18000", "LD-2,340,24000", "LD-3,1210,26000"]
print("report, tangled:", sum(map(quote_tangled, rows)), "messages", len(sent))
sent.clear()
print("report, split:  ", sum(price(parse(row)) for row in rows), "messages", len(sent))
quote(rows[0], tell=sent.append)
print("a real quote:   ", sent)
