"""Four workers, each with its own memory: the limit is four times what it says.

runtime: lab
verify: exact
services: redis
"""

from typing import Any

from django.core.cache import cache
from django.core.cache.backends.base import BaseCache
from django.core.cache.backends.locmem import LocMemCache
from rest_framework.request import Request
from rest_framework.test import APIRequestFactory
from rest_framework.throttling import SimpleRateThrottle


class FivePerMinute(SimpleRateThrottle):
    rate = "5/min"

    def get_cache_key(self, request: Request, view: Any) -> str:
        return "throttle:user-7"


def through(stores: list[BaseCache]) -> int:
    passed = 0
    for number in range(100):  # a balancer that deals in turn
        throttle = FivePerMinute()
        throttle.cache = stores[number % len(stores)]
        passed += throttle.allow_request(request, None)
    return passed


request = Request(APIRequestFactory().get("/"))
print("memory of each worker:", through([LocMemCache(f"w{n}", {}) for n in range(4)]))
print("Redis, shared:        ", through([cache] * 4))
