"""Who is the client? X-Forwarded-For by itself is whatever the client writes.

runtime: lab
verify: exact
services: redis
"""

from typing import Any

from rest_framework.request import Request
from rest_framework.settings import api_settings
from rest_framework.test import APIRequestFactory
from rest_framework.throttling import AnonRateThrottle


class Three(AnonRateThrottle):
    rate = "3/min"


def attack(label: str, **settings: Any) -> None:
    api_settings.NUM_PROXIES = settings.get("proxies")
    passed = 0
    for number in range(20):
        # Our proxy appends the address it saw; the front part is the attacker's.
        chain = f"198.51.100.{number}, 203.0.113.9"
        plain = APIRequestFactory().get("/", headers={"x-forwarded-for": chain})
        request = Request(plain)
        request.user = None  # nobody is logged in
        passed += Three().allow_request(request, None)
    print(f"{label:28} {passed} of 20 passed, known as {Three().get_ident(request)}")


attack("NUM_PROXIES = None")
attack("NUM_PROXIES = 1", proxies=1)
