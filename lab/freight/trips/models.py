"""A matched load on the road, and where its truck was."""

from typing import Self

from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Now

from freight.accounts.models import User
from freight.marketplace.models import Load
from freight.parties.models import Driver, Truck


class TripQuerySet(models.QuerySet["Trip"]):
    def visible_to(self, user: User) -> Self:
        """The trips of a carrier's trucks; for a shipper those of its loads."""
        if user.is_staff:
            return self
        if user.shipper_id:
            return self.filter(load__shipper=user.shipper_id)
        if user.carrier_id:
            return self.filter(truck__carrier=user.carrier_id)
        return self.none()

    def en_route(self) -> Self:
        return self.filter(status=Trip.Status.EN_ROUTE)


class Trip(models.Model):
    class Status(models.TextChoices):
        PLANNED = "planned", "Planned"
        EN_ROUTE = "en_route", "En route"
        DELIVERED = "delivered", "Delivered"

    load = models.OneToOneField(Load, on_delete=models.PROTECT, related_name="trip")
    truck = models.ForeignKey(Truck, on_delete=models.PROTECT, related_name="trips")
    # The carrier names the driver when the truck leaves, not when the bid is accepted.
    driver = models.ForeignKey(
        Driver, null=True, blank=True, on_delete=models.PROTECT, related_name="trips"
    )
    status = models.CharField(
        max_length=16,
        choices=Status,
        default=Status.PLANNED,
        db_default=Status.PLANNED,
    )
    started_at = models.DateTimeField(null=True, blank=True)
    delivered_at = models.DateTimeField(null=True, blank=True)

    objects = TripQuerySet.as_manager()

    class Meta:
        constraints = [
            # NULL is asked for by name: a comparison with it is neither true nor
            # false, and a CHECK lets pass what is not false.
            models.CheckConstraint(
                name="trip_times_match_status",
                condition=Q(status="planned", started_at=None, delivered_at=None)
                | Q(status="en_route", started_at__isnull=False, delivered_at=None)
                | Q(
                    status="delivered",
                    started_at__isnull=False,
                    delivered_at__isnull=False,
                ),
            ),
            models.CheckConstraint(
                name="trip_delivered_after_start",
                condition=Q(delivered_at=None) | Q(delivered_at__gte=F("started_at")),
            ),
            models.CheckConstraint(
                name="trip_has_driver_on_the_road",
                condition=Q(status="planned") | Q(driver__isnull=False),
            ),
            models.UniqueConstraint(
                fields=["truck"],
                name="trip_one_en_route_per_truck",
                condition=Q(status="en_route"),
            ),
        ]

    def __str__(self) -> str:
        return f"trip of load {self.load_id}"


class Position(models.Model):
    """Where a trip's truck was at one moment, as the driver's phone reported it."""

    trip = models.ForeignKey(
        Trip,
        on_delete=models.CASCADE,
        related_name="positions",
        db_index=False,  # position_once_per_moment begins with it
    )
    recorded_at = models.DateTimeField(db_default=Now())
    latitude = models.DecimalField(max_digits=8, decimal_places=6)
    longitude = models.DecimalField(max_digits=9, decimal_places=6)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="position_latitude_range", condition=Q(latitude__range=(-90, 90))
            ),
            models.CheckConstraint(
                name="position_longitude_range",
                condition=Q(longitude__range=(-180, 180)),
            ),
            # A phone that lost its signal sends again; the same moment counts once.
            models.UniqueConstraint(
                fields=["trip", "recorded_at"], name="position_once_per_moment"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.latitude}, {self.longitude}"
