"""Deleting from a dict while walking over it, and two ways that are right.

runtime: pyodide
verify: exact
"""

bids = {101: "open", 102: "expired", 103: "open", 104: "expired"}

try:
    for bid_id, status in bids.items():
        if status == "expired":
            del bids[bid_id]
except RuntimeError as error:
    print("RuntimeError:", error)
print("left half done:", bids)

for bid_id in [key for key, status in bids.items() if status == "expired"]:
    del bids[bid_id]
print("keys first:", bids)

bids |= {105: "expired"}
bids = {key: status for key, status in bids.items() if status != "expired"}
print("a new dict:", bids)
