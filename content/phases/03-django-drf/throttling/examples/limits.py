"""The lab's login: ten tries a minute, then 429 and a time to wait.

runtime: lab
verify: exact
services: postgresql, redis
"""

from datetime import UTC, datetime, timedelta

import time_machine
from freight.factories import UserFactory
from rest_framework.test import APIClient

UserFactory(username="saima")
noon = datetime(2026, 7, 1, 12, tzinfo=UTC)
guess = {"username": "saima", "password": "guess"}
right = guess | {"password": "chai-at-five"}


def post(seconds: int, body: dict[str, str], times: int, address: str) -> None:
    with time_machine.travel(noon + timedelta(seconds=seconds), tick=False):
        client = APIClient(REMOTE_ADDR=address)
        got = [client.post("/api/token/", body) for _ in range(times)]
    codes = [answer.status_code for answer in got]
    wait = got[-1].headers.get("Retry-After")
    print(f"{seconds:2} s, {address}: {codes[0]} to {codes[-1]}, wait {wait}")


post(0, guess, 10, "10.0.0.1")
post(20, guess, 1, "10.0.0.1")
post(20, right, 1, "10.0.0.1")
post(20, right, 1, "10.0.0.2")
post(60, right, 1, "10.0.0.1")
