"""One webhook, five shapes: the pattern tests and unpacks in one step.

runtime: pyodide
verify: exact
"""

from typing import Any


def handle(event: Any) -> str:
    match event:
        case {"type": "bid", "load": str(load), "amount": int(amount)} if amount > 0:
            return f"bid {amount} on {load}"
        case {"type": "bid", **rest}:
            return f"bad bid, fields {sorted(rest)}"
        case {"type": "position", "at": [float(lat), float(lon), *_]}:
            return f"truck at {lat}, {lon}"
        case {"type": "trip.started" | "trip.ended" as kind, "trip": {"id": trip}}:
            return f"{kind} {trip}"
        case {}:
            return f"ignored, {len(event)} fields"
        case _:
            return f"not an object: {type(event).__name__}"


for event in [
    {"type": "bid", "load": "L-7", "amount": 1450, "carrier": "Indus"},
    {"type": "bid", "load": "L-7", "amount": "1450"},
    {"type": "bid", "load": "L-7", "amount": True},
    {"type": "position", "at": [31.52, 74.35, 217.0]},
    {"type": "trip.ended", "trip": {"id": "T-3", "km": 410}},
    {"type": "ping"},
    {},
    ["bid"],
]:
    print(handle(event))
