"""Four dispatchers, room for three: SERIALIZABLE without and with a retry loop.

runtime: lab
verify: asserts
services: postgresql
"""

import os
import random
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from time import sleep

import psycopg
from psycopg import IsolationLevel, errors

URL, together = os.environ["DATABASE_URL"], Barrier(4)


def dispatch(attempts: int) -> int:
    with psycopg.connect(URL, autocommit=True) as conn:
        conn.isolation_level = IsolationLevel.SERIALIZABLE
        for attempt in range(1, attempts + 1):
            try:
                with conn.transaction():
                    [[kg]] = conn.execute("SELECT coalesce(sum(kg), 0) FROM booking")
                    if attempt == 1:
                        together.wait()  # all four have read before anyone writes
                    if kg + 500 <= 1500:
                        conn.execute("INSERT INTO booking VALUES (500)")
                return attempt
            except (errors.SerializationFailure, errors.DeadlockDetected):
                sleep(random.uniform(0, min(0.5, 0.01 * 2**attempt)))
    return attempts  # gave up: a service raises here


with psycopg.connect(URL, autocommit=True) as db, ThreadPoolExecutor(4) as pool:
    for attempts in (1, 20):
        db.execute("DROP TABLE IF EXISTS booking; CREATE TABLE booking (kg int)")
        tries = sum(pool.map(dispatch, [attempts] * 4))
        [[kg]] = db.execute("SELECT coalesce(sum(kg), 0) FROM booking")
        print(f"up to {attempts:2} attempts: {kg:4} of 1500 kg booked in {tries} tries")
        assert kg == (500 if attempts == 1 else 1500)
assert tries > 4
