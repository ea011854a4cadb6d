"""What a delivered trip earns its carrier."""

from typing import Self

from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Now
from django.utils import timezone

from freight.accounts.models import User
from freight.trips.models import Trip


class InvoiceQuerySet(models.QuerySet["Invoice"]):
    def visible_to(self, user: User) -> Self:
        """What a carrier earned, and what a shipper owes."""
        if user.is_staff:
            return self
        if user.shipper_id:
            return self.filter(trip__load__shipper=user.shipper_id)
        if user.carrier_id:
            return self.filter(trip__truck__carrier=user.carrier_id)
        return self.none()

    def unpaid(self) -> Self:
        return self.filter(paid_at=None)


class Invoice(models.Model):
    trip = models.OneToOneField(Trip, on_delete=models.PROTECT, related_name="invoice")
    number = models.CharField(max_length=24, unique=True)
    amount = models.DecimalField(max_digits=12, decimal_places=2)
    issued_at = models.DateTimeField(default=timezone.now, db_default=Now())
    paid_at = models.DateTimeField(null=True, blank=True)

    objects = InvoiceQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="invoice_amount_positive", condition=Q(amount__gt=0)
            ),
            models.CheckConstraint(
                name="invoice_paid_after_issue",
                condition=Q(paid_at=None) | Q(paid_at__gte=F("issued_at")),
            ),
        ]

    def __str__(self) -> str:
        return self.number
