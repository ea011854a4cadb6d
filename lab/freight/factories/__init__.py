"""Data on demand: a few objects for a test, a million rows for a query plan."""

from freight.factories.objects import (
    BidFactory,
    CarrierFactory,
    DriverFactory,
    InvoiceFactory,
    LoadFactory,
    PositionFactory,
    ShipperFactory,
    TripFactory,
    TruckFactory,
    UserFactory,
)
from freight.factories.rows import make_rows

__all__ = [
    "BidFactory",
    "CarrierFactory",
    "DriverFactory",
    "InvoiceFactory",
    "LoadFactory",
    "PositionFactory",
    "ShipperFactory",
    "TripFactory",
    "TruckFactory",
    "UserFactory",
    "make_rows",
]
