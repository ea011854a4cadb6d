"""One serializable transaction in Django, run again when the SQLSTATE says so.

runtime: lab
verify: exact
services: postgresql
"""

import random
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from time import sleep

from django.db import OperationalError, connection, transaction
from freight.factories import LoadFactory, ShipperFactory
from freight.marketplace.models import Load

both, shipper, limit = Barrier(2), ShipperFactory(), 1


def serializable(work: Callable[[int], str], attempts: int = 5) -> str:
    attempt = 1
    while True:
        try:
            with transaction.atomic(durable=True), connection.cursor() as db:
                db.execute("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE")
                return work(attempt)
        except OperationalError as error:
            state = getattr(error.__cause__, "sqlstate", None)
            if state not in {"40001", "40P01"} or attempt == attempts:
                raise
            print(type(error.__cause__).__name__, state, "in attempt", attempt)
        sleep(random.uniform(0, 0.01 * 2**attempt))
        attempt += 1


def post(attempt: int) -> str:
    count = Load.objects.filter(shipper=shipper).count()
    if attempt == 1:
        both.wait()  # both threads have counted none
    return LoadFactory(shipper=shipper).status if count < limit else "limit reached"


with ThreadPoolExecutor(2) as pool:
    print(sorted(pool.map(lambda _: serializable(post), range(2))))
