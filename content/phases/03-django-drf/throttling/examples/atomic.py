"""A sliding window in Redis that decides and writes in one step, under forty threads.

runtime: lab
verify: exact
services: redis
"""

from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import uuid4

import redis
from django.conf import settings
from rest_framework.request import Request
from rest_framework.test import APIRequestFactory
from rest_framework.throttling import BaseThrottle

server = redis.Redis.from_url(settings.REDIS_URL)
WINDOW = server.register_script("""
local now = redis.call('TIME')
local t = now[1] * 1000 + math.floor(now[2] / 1000)
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', t - ARGV[2])
if redis.call('ZCARD', KEYS[1]) >= tonumber(ARGV[1]) then
    return t - redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')[2]
end
redis.call('ZADD', KEYS[1], t, ARGV[3])
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return -1""")


class SlidingWindow(BaseThrottle):
    def allow_request(self, request: Request, view: Any) -> bool:
        self.age = WINDOW(keys=["window:7"], args=[10, 60_000, uuid4().hex])
        return self.age < 0

    def wait(self) -> float:
        return (60_000 - self.age) / 1000  # seconds until the oldest one leaves


request = Request(APIRequestFactory().get("/"))
throttles = [SlidingWindow() for _ in range(40)]
with ThreadPoolExecutor(40) as pool:
    passed = sum(pool.map(lambda t: t.allow_request(request, None), throttles))
refused = next(throttle for throttle in throttles if throttle.age >= 0)
print(passed, "of 40 passed; wait about a minute:", 55 < refused.wait() <= 60)
