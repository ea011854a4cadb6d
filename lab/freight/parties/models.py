"""Shippers post loads; carriers own trucks and employ drivers."""

from django.db import models
from django.db.models import Q


class Equipment(models.TextChoices):
    """What a load needs and a truck has."""

    FLATBED = "flatbed", "Flatbed"
    BOX = "box", "Box"
    REEFER = "reefer", "Refrigerated"
    TANKER = "tanker", "Tanker"


class Shipper(models.Model):
    name = models.CharField(max_length=120, unique=True)
    city = models.CharField(max_length=60)

    def __str__(self) -> str:
        return self.name


class Carrier(models.Model):
    name = models.CharField(max_length=120, unique=True)
    city = models.CharField(max_length=60)

    def __str__(self) -> str:
        return self.name


class Truck(models.Model):
    carrier = models.ForeignKey(
        Carrier, on_delete=models.PROTECT, related_name="trucks"
    )
    plate = models.CharField(max_length=16, unique=True)
    equipment = models.CharField(max_length=16, choices=Equipment)
    capacity_kg = models.PositiveIntegerField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="truck_equipment_known",
                condition=Q(equipment__in=Equipment.values),
            ),
            models.CheckConstraint(
                name="truck_capacity_positive", condition=Q(capacity_kg__gt=0)
            ),
        ]

    def __str__(self) -> str:
        return self.plate


class Driver(models.Model):
    carrier = models.ForeignKey(
        Carrier, on_delete=models.PROTECT, related_name="drivers"
    )
    name = models.CharField(max_length=120)
    licence = models.CharField(max_length=24, unique=True)

    def __str__(self) -> str:
        return self.name
