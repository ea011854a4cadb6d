"""What a JavaScript client makes of ids and money that arrive as JSON numbers.

runtime: pyodide
verify: exact
"""

import json
from datetime import UTC, datetime
from decimal import Decimal


def as_javascript(text: str) -> dict:
    """JSON.parse knows one kind of number: a double."""
    return json.loads(text, parse_int=float)


invoice = '{"id": 9007199254740993, "lines": [0.1, 0.2], "total": 0.3}'
seen = as_javascript(invoice)
print("id:     ", int(seen["id"]))
print("lines:  ", sum(seen["lines"]), "adds up:", sum(seen["lines"]) == seen["total"])

safe = {
    "id": "9007199254740993",
    "total": {"amount": "0.30", "currency": "PKR"},
    "issued_at": datetime(2026, 7, 2, 15, tzinfo=UTC).isoformat(),
}
back = as_javascript(json.dumps(safe))
print("strings:", back["id"], Decimal(back["total"]["amount"]))
print("instant:", back["issued_at"])
