"""A load waits for bids; one of them is accepted."""

from decimal import Decimal
from typing import Self, TypedDict

from django.db import models
from django.db.models import Count, F, Min, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce, Now
from django.utils import timezone

from freight.accounts.models import User
from freight.parties.models import Carrier, Equipment, Shipper, Truck


class BidSummary(TypedDict):
    """What `with_bid_summary` adds to a load."""

    bid_count: int
    lowest_bid: Decimal | None


class LoadQuerySet(models.QuerySet["Load"]):
    def open(self) -> Self:
        return self.filter(status=Load.Status.OPEN)

    def visible_to(self, user: User) -> Self:
        """A shipper's own loads; for a carrier the open ones and those it bid for."""
        if user.is_staff:
            return self
        if user.shipper_id:
            return self.filter(shipper=user.shipper_id)
        if user.carrier_id:
            own_bids = Bid.objects.filter(carrier=user.carrier_id)
            return self.filter(
                Q(status=Load.Status.OPEN) | Q(pk__in=own_bids.values("load"))
            )
        return self.none()

    def with_bid_summary(self) -> Self:
        """
        Adds how many bids still stand, and the lowest of them.

        Subqueries run for the rows of one page only. A join with GROUP BY would first
        summarise the bids of all loads, and then throw most of them away.
        """
        standing = (
            Bid.objects.filter(
                load=OuterRef("pk"),
                status__in=[Bid.Status.PENDING, Bid.Status.ACCEPTED],
            )
            .order_by()
            .values("load")
        )
        count = Subquery(standing.annotate(count=Count("*")).values("count"))
        lowest = Subquery(standing.annotate(lowest=Min("amount")).values("lowest"))
        return self.annotate(bid_count=Coalesce(count, 0), lowest_bid=lowest)


class Load(models.Model):
    """Goods that a shipper wants moved. Amounts are in rupees."""

    class Status(models.TextChoices):
        OPEN = "open", "Open"
        MATCHED = "matched", "Matched"
        CANCELLED = "cancelled", "Cancelled"

    shipper = models.ForeignKey(
        Shipper,
        on_delete=models.PROTECT,
        related_name="loads",
        db_index=False,  # load_shipper_posted begins with it
    )
    reference = models.CharField(max_length=24, unique=True)
    origin = models.CharField(max_length=60)
    destination = models.CharField(max_length=60)
    equipment = models.CharField(max_length=16, choices=Equipment)
    weight_kg = models.PositiveIntegerField()
    pickup_on = models.DateField()
    asking_price = models.DecimalField(max_digits=12, decimal_places=2)
    # `default` is for Python, `db_default` for rows that other programs insert.
    status = models.CharField(
        max_length=16, choices=Status, default=Status.OPEN, db_default=Status.OPEN
    )
    version = models.PositiveIntegerField(
        default=1,
        db_default=1,
        help_text="Grows with every edit, so that an edit of an old copy is noticed.",
    )
    posted_at = models.DateTimeField(default=timezone.now, db_default=Now())

    objects = LoadQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="load_weight_positive", condition=Q(weight_kg__gt=0)
            ),
            models.CheckConstraint(
                name="load_asking_price_positive", condition=Q(asking_price__gt=0)
            ),
            models.CheckConstraint(
                name="load_moves", condition=~Q(origin=F("destination"))
            ),
            models.CheckConstraint(
                name="load_equipment_known", condition=Q(equipment__in=Equipment.values)
            ),
            models.CheckConstraint(
                name="load_status_known",
                condition=Q(status__in=["open", "matched", "cancelled"]),
            ),
        ]
        indexes = [
            models.Index(fields=["shipper", "-posted_at"], name="load_shipper_posted"),
            # Carriers search open loads only, which are a small part of the table.
            models.Index(
                fields=["pickup_on"],
                name="load_open_pickup",
                condition=Q(status="open"),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.reference}: {self.origin} to {self.destination}"


class BidQuerySet(models.QuerySet["Bid"]):
    def visible_to(self, user: User) -> Self:
        """A carrier's own bids; for a shipper those for its loads."""
        if user.is_staff:
            return self
        if user.shipper_id:
            return self.filter(load__shipper=user.shipper_id)
        if user.carrier_id:
            return self.filter(carrier=user.carrier_id)
        return self.none()

    def pending(self) -> Self:
        return self.filter(status=Bid.Status.PENDING)


class Bid(models.Model):
    """A carrier's offer to move a load with one of its trucks."""

    class Status(models.TextChoices):
        PENDING = "pending", "Pending"
        ACCEPTED = "accepted", "Accepted"
        REJECTED = "rejected", "Rejected"
        WITHDRAWN = "withdrawn", "Withdrawn"

    load = models.ForeignKey(
        Load,
        on_delete=models.CASCADE,
        related_name="bids",
        db_index=False,  # bid_one_per_carrier begins with it
    )
    carrier = models.ForeignKey(Carrier, on_delete=models.PROTECT, related_name="bids")
    truck = models.ForeignKey(Truck, on_delete=models.PROTECT, related_name="bids")
    amount = models.DecimalField(max_digits=12, decimal_places=2)
    status = models.CharField(
        max_length=16,
        choices=Status,
        default=Status.PENDING,
        db_default=Status.PENDING,
    )
    placed_at = models.DateTimeField(default=timezone.now, db_default=Now())

    objects = BidQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="bid_amount_positive", condition=Q(amount__gt=0)
            ),
            models.CheckConstraint(
                name="bid_status_known",
                condition=Q(
                    status__in=["pending", "accepted", "rejected", "withdrawn"]
                ),
            ),
            models.UniqueConstraint(
                fields=["load", "carrier"], name="bid_one_per_carrier"
            ),
            # The last defence against two acceptances at once: the second one fails.
            models.UniqueConstraint(
                fields=["load"],
                name="bid_one_accepted",
                condition=Q(status="accepted"),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.amount} for load {self.load_id}"
