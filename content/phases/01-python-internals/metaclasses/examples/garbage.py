"""A class per request: reference counting alone never frees it.

runtime: pyodide
verify: exact
"""

import gc
import weakref
from functools import cache


def bid_class(currency: str) -> type:
    return type(f"Bid{currency}", (), {"currency": currency})


@cache
def cached_bid_class(currency: str) -> type:
    return bid_class(currency)


gc.collect()
gc.disable()  # only to show what the counts alone can do
classes = [weakref.ref(bid_class("PKR")) for _ in range(1000)]
print("alive after 1000 requests:", sum(ref() is not None for ref in classes))
gc.collect()
print("after the cycle collector:", sum(ref() is not None for ref in classes))

one, two = bid_class("PKR"), bid_class("PKR")
print("same name, same class?", isinstance(one(), two))
print("with a cache?", cached_bid_class("PKR") is cached_bid_class("PKR"))
