"""The loads that Indus won: filter(a, b), filter(a).filter(b), exclude() and Exists.

runtime: lab
verify: exact
services: postgresql
"""

from django.db.models import Exists, OuterRef, Q, QuerySet
from freight.factories import BidFactory, CarrierFactory, LoadFactory
from freight.marketplace.models import Bid, Load

indus, ravi = CarrierFactory(name="Indus"), CarrierFactory(name="Ravi")
lost, won, calm = (LoadFactory(reference=f"LD-{n}") for n in (1, 2, 3))
BidFactory(load=lost, carrier=indus, status="rejected")
BidFactory(load=lost, carrier=ravi, status="accepted")
BidFactory(load=won, carrier=indus, status="accepted")
BidFactory(load=calm, carrier=indus)
BidFactory(load=calm, carrier=ravi)


def show(name: str, loads: QuerySet[Load]) -> None:
    print(f"{name:24}", [load.reference for load in loads.order_by("reference")])


loads = Load.objects.all()
by_indus, accepted = Q(bids__carrier=indus), Q(bids__status="accepted")
show("filter(a, b)", loads.filter(by_indus, accepted))
show("filter(a).filter(b)", loads.filter(by_indus).filter(accepted))
show("not won: exclude(a, b)", loads.exclude(by_indus, accepted))

its_bid = Bid.objects.filter(load=OuterRef("pk"), carrier=indus, status="accepted")
show("Exists(...)", loads.filter(Exists(its_bid)))
show("not won: ~Exists(...)", loads.filter(~Exists(its_bid)))

pending = Q(bids__status="pending")
show("filter(pending)", loads.filter(pending))
show("filter(pending), unique", loads.filter(pending).distinct())
