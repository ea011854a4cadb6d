"""Refusals of the bookkeepers."""

from freight.errors import DomainError


class AlreadyPaidError(DomainError):
    code = "already_paid"
