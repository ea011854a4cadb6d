"""Registers the app with Django."""

from django.apps import AppConfig


class TripsConfig(AppConfig):
    name = "freight.trips"
