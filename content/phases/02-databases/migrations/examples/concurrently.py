"""A writer works while an index is built: blocked by CREATE INDEX, not by CONCURRENTLY.

runtime: lab
verify: asserts
services: postgresql
rows: 100000
"""

import os
from threading import Event, Thread
from time import perf_counter, sleep

import psycopg

URL = os.environ["DATABASE_URL"]


def write_until(stop: Event, waits: list[float]) -> None:
    with psycopg.connect(URL, autocommit=True) as conn:
        while not stop.is_set():
            started = perf_counter()
            conn.execute("UPDATE marketplace_load SET version = 2 WHERE id = 7")
            waits.append(perf_counter() - started)


def longest_wait(create_index: str) -> tuple[float, float]:
    stop, waits = Event(), []
    writer = Thread(target=write_until, args=(stop, waits))
    with psycopg.connect(URL, autocommit=True) as conn:
        writer.start()
        sleep(0.2)
        started = perf_counter()
        conn.execute(create_index)
        took = perf_counter() - started
    stop.set()
    writer.join()
    return max(waits), took


columns = "ON marketplace_load (origin, destination, md5(reference))"
plain, took = longest_wait(f"CREATE INDEX a {columns}")
print(f"CREATE INDEX: the writer waited {plain / took:.0%} of the build")
gentle, took_too = longest_wait(f"CREATE INDEX CONCURRENTLY b {columns}")
print(f"CONCURRENTLY: {gentle / took_too:.0%} of a build {took_too / took:.1f} as long")
assert plain / took > 0.7 and gentle < plain
