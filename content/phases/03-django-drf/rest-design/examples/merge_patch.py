"""JSON Merge Patch (RFC 7396), its algorithm and its two surprises.

runtime: pyodide
verify: exact
"""

from typing import Any


def merge(target: Any, patch: Any) -> Any:
    if not isinstance(patch, dict):
        return patch
    result = dict(target) if isinstance(target, dict) else {}
    for name, value in patch.items():
        if value is None:
            result.pop(name, None)  # null means: remove
        else:
            result[name] = merge(result.get(name), value)
    return result


load = {
    "reference": "KHI-7",
    "window": {"from": "08:00", "until": "12:00"},
    "stops": ["Multan", "Sahiwal"],
    "note": "call first",
}
patch = {"window": {"until": "14:00"}, "stops": ["Okara"], "note": None}

merged = merge(load, patch)
for name in load:
    print(f"{name:10} {merged.get(name, '(gone)')}")
print("again, no change:", merge(merged, patch) == merged)
print("as PUT:", sorted(load.keys() - patch.keys()), "would be missing")
