"""
Objects for tests, each valid on its own: `TripFactory()` brings its load, truck,
driver and carrier along. Name only what the test is about.
"""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import factory
from factory.django import DjangoModelFactory

from freight.accounts.models import User
from freight.billing.models import Invoice
from freight.marketplace.models import Bid, Load
from freight.parties.models import Carrier, Driver, Equipment, Shipper, Truck
from freight.trips.models import Position, Trip


class ShipperFactory(DjangoModelFactory[Shipper]):
    class Meta:
        model = Shipper

    name = factory.Sequence(lambda n: f"Indus Textiles {n}")
    city = "Karachi"


class CarrierFactory(DjangoModelFactory[Carrier]):
    class Meta:
        model = Carrier

    name = factory.Sequence(lambda n: f"Khyber Transport {n}")
    city = "Lahore"


class TruckFactory(DjangoModelFactory[Truck]):
    class Meta:
        model = Truck

    carrier = factory.SubFactory(CarrierFactory)
    plate = factory.Sequence(lambda n: f"LES-{n:04}")
    equipment = Equipment.FLATBED
    capacity_kg = 25_000


class DriverFactory(DjangoModelFactory[Driver]):
    class Meta:
        model = Driver

    carrier = factory.SubFactory(CarrierFactory)
    name = factory.Iterator(
        ["Imran Khan", "Gurpreet Singh", "Bilal Ahmed", "Ravi Kumar"]
    )
    licence = factory.Sequence(lambda n: f"DL-{n:06}")


class UserFactory(DjangoModelFactory[User]):
    """Works for nobody until told: `UserFactory(shipper=load.shipper)`."""

    class Meta:
        model = User
        skip_postgeneration_save = True

    username = factory.Sequence(lambda n: f"user{n}")
    password = factory.django.Password("chai-at-five")


class LoadFactory(DjangoModelFactory[Load]):
    class Meta:
        model = Load

    shipper = factory.SubFactory(ShipperFactory)
    reference = factory.Sequence(lambda n: f"KHI-{n:06}")
    origin = "Karachi"
    destination = "Lahore"
    equipment = Equipment.FLATBED
    weight_kg = 18_000
    pickup_on = date(2026, 7, 1)
    asking_price = Decimal("120000.00")


class BidFactory(DjangoModelFactory[Bid]):
    class Meta:
        model = Bid

    load = factory.SubFactory(LoadFactory)
    carrier = factory.SubFactory(CarrierFactory)
    truck = factory.SubFactory(
        TruckFactory,
        carrier=factory.SelfAttribute("..carrier"),
        equipment=factory.SelfAttribute("..load.equipment"),
    )
    amount = Decimal("110000.00")


class TripFactory(DjangoModelFactory[Trip]):
    """
    A planned trip of a matched load with its accepted bid. `TripFactory(en_route=True)`
    and `TripFactory(delivered=True)` are further; `bid=None` leaves the bid out.
    """

    class Meta:
        model = Trip
        skip_postgeneration_save = True

    class Params:
        en_route = factory.Trait(
            status=Trip.Status.EN_ROUTE,
            started_at=datetime(2026, 7, 1, 6, tzinfo=UTC),
        )
        delivered = factory.Trait(
            status=Trip.Status.DELIVERED,
            started_at=datetime(2026, 7, 1, 6, tzinfo=UTC),
            delivered_at=datetime(2026, 7, 2, 15, tzinfo=UTC),
        )

    load = factory.SubFactory(LoadFactory, status=Load.Status.MATCHED)
    truck = factory.SubFactory(TruckFactory)
    driver = factory.SubFactory(
        DriverFactory, carrier=factory.SelfAttribute("..truck.carrier")
    )
    bid = factory.RelatedFactory(
        BidFactory,
        load=factory.SelfAttribute("..load"),
        truck=factory.SelfAttribute("..truck"),
        carrier=factory.SelfAttribute("truck.carrier"),
        status=Bid.Status.ACCEPTED,
    )


class PositionFactory(DjangoModelFactory[Position]):
    """Positions of one trip follow each other every ten minutes."""

    class Meta:
        model = Position

    trip = factory.SubFactory(TripFactory, en_route=True)
    recorded_at = factory.Sequence(
        lambda n: datetime(2026, 7, 1, 6, tzinfo=UTC) + timedelta(minutes=10 * n)
    )
    latitude = Decimal("27.705200")
    longitude = Decimal("68.857400")


class InvoiceFactory(DjangoModelFactory[Invoice]):
    class Meta:
        model = Invoice

    trip = factory.SubFactory(TripFactory, delivered=True)
    number = factory.Sequence(lambda n: f"INV-{n:06}")
    amount = Decimal("110000.00")
    issued_at = datetime(2026, 7, 2, 15, tzinfo=UTC)
