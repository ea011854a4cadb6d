"""Read, decide, write: two requests at once spend the same last place.

runtime: lab
verify: exact
services: redis
"""

from typing import Any

from django.core.cache import cache
from rest_framework.request import Request
from rest_framework.test import APIRequestFactory
from rest_framework.throttling import SimpleRateThrottle

inside: list["Throttle"] = []


class Throttle(SimpleRateThrottle):
    rate = "1/min"

    def get_cache_key(self, request: Request, view: Any) -> str:
        return "throttle:race"

    def throttle_success(self) -> bool:
        """The history has been read and judged; another request gets in between."""
        if not inside:
            inside.append(Throttle())
            print("second, in between:", inside[0].allow_request(request, None))
        return super().throttle_success()


request = Request(APIRequestFactory().get("/"))
print("first:             ", Throttle().allow_request(request, None))
print("kept in the cache: ", len(cache.get("throttle:race")), "of 2 requests")
print("third:             ", Throttle().allow_request(request, None))
