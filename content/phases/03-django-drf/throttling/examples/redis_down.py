"""Redis accepts connections and stays silent: a throttle that opens, one that closes.

runtime: lab
verify: asserts
"""

import socket
from time import perf_counter

from django.core.cache.backends.redis import RedisCache
from redis.exceptions import RedisError
from rest_framework.exceptions import APIException
from rest_framework.throttling import SimpleRateThrottle

silent = socket.create_server(("127.0.0.1", 0))
url = f"redis://127.0.0.1:{silent.getsockname()[1]}/0"


class CounterDown(APIException):
    status_code, wait = 503, 5  # DRF sends `wait` as Retry-After


class Throttle(SimpleRateThrottle):
    rate, cache = "9/min", RedisCache(url, {"OPTIONS": {"socket_timeout": 0.2}})

    def get_cache_key(self, request: object, view: object) -> str:
        return "throttle_user_7"

    def allow_request(self, request: object, view: object) -> bool:
        try:
            return super().allow_request(request, view)
        except RedisError as error:
            if view == "fail open":  # in a project, an attribute of the view
                return True  # and an alarm
            raise CounterDown from error


for view in ("fail open", "fail closed"):
    began = perf_counter()
    try:
        got = f"allowed: {Throttle().allow_request(None, view)}"
    except CounterDown as error:
        got = f"{error.status_code}, raised from {type(error.__cause__).__name__}"
    print(f"{view:11} {got}, after {(took := perf_counter() - began):.1f} s")
    assert 0.1 < took < 2, took
