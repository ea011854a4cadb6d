"""A client with a lock: copy its settings, share what must be shared.

runtime: pyodide
verify: exact
"""

from __future__ import annotations

import copy
import threading
from typing import Any


class RateClient:
    def __init__(self, pool: list[str], headers: dict[str, str]) -> None:
        self.pool = pool  # sockets in real life: one pool for all copies
        self.headers = headers
        self.lock = threading.Lock()

    def __deepcopy__(self, memo: dict[int, Any]) -> RateClient:
        twin = type(self).__new__(type(self))
        memo[id(self)] = twin  # before the children: they may point back
        twin.pool = self.pool  # shared on purpose
        twin.headers = copy.deepcopy(self.headers, memo)
        twin.lock = threading.Lock()  # guards the copy, so it is a new one
        return twin


client = RateClient(["conn-1"], {"X-Shipper": "acme"})
job = {"id": 7, "client": client, "retry_with": client}
twin = copy.deepcopy(job)
twin["client"].headers["X-Shipper"] = "zenith"

print("headers:", client.headers, twin["client"].headers)
print("pool shared:", twin["client"].pool is client.pool)
print("lock shared:", twin["client"].lock is client.lock)
print("still one client:", twin["client"] is twin["retry_with"])
