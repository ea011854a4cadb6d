"""Refusals on the road."""

from freight.errors import DomainError


class TripStatusError(DomainError):
    code = "trip_status"


class ForeignDriverError(DomainError):
    code = "foreign_driver"


class TruckOnTheRoadError(DomainError):
    code = "truck_on_the_road"
