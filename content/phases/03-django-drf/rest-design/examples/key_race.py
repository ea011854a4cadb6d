"""Two retries with one key at the same moment: the second INSERT waits for the first.

runtime: lab
verify: exact
services: postgresql
"""

import os
from concurrent.futures import ThreadPoolExecutor
from time import sleep

import psycopg

URL = os.environ["DATABASE_URL"]
WAITING = """SELECT wait_event_type, wait_event FROM pg_stat_activity
             WHERE application_name = 'retry' AND wait_event_type = 'Lock'"""


def retry(key: str) -> str:
    with psycopg.connect(URL, application_name="retry") as conn:
        insert = "INSERT INTO request_key VALUES (%s, 'LD-4') ON CONFLICT DO NOTHING"
        if conn.execute(insert, [key]).rowcount:
            return "does the work: LD-4"
        answer = "SELECT answer FROM request_key WHERE key = %s"
        return f"finds the answer: {conn.execute(answer, [key]).fetchone()[0]}"


with psycopg.connect(URL, autocommit=True) as db, ThreadPoolExecutor() as pool:
    db.execute("CREATE TABLE request_key (key text PRIMARY KEY, answer text)")
    for end in ("commit", "rollback"):
        with psycopg.connect(URL) as first:
            first.execute("INSERT INTO request_key VALUES (%s, 'LD-3')", [end])
            second = pool.submit(retry, end)
            while not (waits := db.execute(WAITING).fetchone()):
                sleep(0.01)
            print("second waits for", *waits)
            getattr(first, end)()
            print(f"first: {end}, second {second.result()}")
