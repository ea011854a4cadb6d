"""Round two: the status is checked, and two people accept two bids for one load.

runtime: lab
verify: exact
services: postgresql
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from threading import Barrier

from django.db import connection
from freight.factories import BidFactory, LoadFactory
from freight.marketplace.models import Bid
from freight.marketplace.services import accept_bid
from freight.trips.models import Trip


def checked(bid_id: int) -> None:
    bid = Bid.objects.select_related("load").get(pk=bid_id, load__status="open")
    both_saw_open.wait()
    wait(jobs[: bids.index(bid)])  # the second one waits for the first
    bid.load.bids.exclude(pk=bid_id).update(status="rejected")
    Bid.objects.filter(pk=bid_id).update(status="accepted")
    Trip.objects.create(load_id=bid.load_id, truck_id=bid.truck_id)


def call(accept: Callable[[int], object], bid: Bid) -> str:
    try:
        accept(bid.pk)
        return "trip planned"
    except Exception as error:
        return type(error).__name__
    finally:
        connection.close()


for accept in checked, accept_bid:
    bids = BidFactory.create_batch(2, load=LoadFactory())
    both_saw_open, jobs = Barrier(2), list[Future[str]]()
    with ThreadPoolExecutor(2) as pool:
        jobs.extend(pool.submit(call, accept, bid) for bid in bids)
    print(accept.__name__, sorted(job.result() for job in jobs))
    won = Bid.objects.get(load=bids[0].load, status="accepted")
    print("  the trip has the winner's truck:", won.load.trip.truck == won.truck)
