"""The user, who may work for one company."""

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.db.models import Q

from freight.parties.models import Carrier, Shipper


class User(AbstractUser):
    """Works for a shipper or for a carrier; the back office for neither."""

    shipper = models.ForeignKey(
        Shipper,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="users",
    )
    carrier = models.ForeignKey(
        Carrier,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="users",
    )

    class Meta(AbstractUser.Meta):
        constraints = [
            # Whoever sees both sides of a bid could sell one to the other.
            models.CheckConstraint(
                name="user_one_company",
                condition=Q(shipper=None) | Q(carrier=None),
                violation_error_message="A user works for a shipper or a carrier, "
                "never for both.",
            ),
        ]
