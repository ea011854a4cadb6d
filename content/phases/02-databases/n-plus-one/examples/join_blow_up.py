"""Two joined collections multiply: wrong counts, and rows that travel for nothing.

runtime: lab
verify: exact
services: postgresql
"""

from django.db.models import Count
from freight.factories import BidFactory, PositionFactory, TripFactory
from freight.marketplace.models import Load

trip = TripFactory(en_route=True)  # its load has one accepted bid
BidFactory.create_batch(4, load=trip.load)
PositionFactory.create_batch(6, trip=trip)
load = Load.objects.filter(pk=trip.load_id)

both = load.annotate(n_bids=Count("bids"), n_positions=Count("trip__positions"))
print("two joins:         ", both.values("n_bids", "n_positions").get())

distinct = load.annotate(
    n_bids=Count("bids", distinct=True),
    n_positions=Count("trip__positions", distinct=True),
)
print("distinct:          ", distinct.values("n_bids", "n_positions").get())

joined_rows = load.values_list("bids__id", "trip__positions__id")
print("rows of the join:  ", len(joined_rows))

fetched = load.prefetch_related("bids", "trip__positions").get()
rows = len(fetched.bids.all()) + len(fetched.trip.positions.all())
print("rows of prefetches:", rows)
assert len(joined_rows) == 5 * 6 and rows == 5 + 6
