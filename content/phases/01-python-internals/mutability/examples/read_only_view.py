"""MappingProxyType is a window, not a snapshot: it blocks writes, it does not freeze.

runtime: pyodide
verify: exact
"""

from types import MappingProxyType

limits = {"bids_per_load": 20}
view = MappingProxyType(limits)
snapshot = MappingProxyType(dict(limits))  # nobody else holds this dict

try:
    view["bids_per_load"] = 500  # type: ignore[index]
except TypeError as error:
    print("write:   ", error)

limits["bids_per_load"] = 50  # the owner still can
print("view:    ", view["bids_per_load"])
print("snapshot:", snapshot["bids_per_load"])
