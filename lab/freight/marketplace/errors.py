"""Refusals of the marketplace."""

from freight.errors import DomainError


class LoadNotOpenError(DomainError):
    code = "load_not_open"


class StaleLoadError(DomainError):
    """Somebody else changed the load since the caller read it."""

    code = "stale_load"


class AlreadyBidError(DomainError):
    code = "already_bid"


class BidNotPendingError(DomainError):
    code = "bid_not_pending"


class UnsuitableTruckError(DomainError):
    code = "unsuitable_truck"
