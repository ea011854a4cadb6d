"""Registers the app with Django."""

from django.apps import AppConfig


class PartiesConfig(AppConfig):
    name = "freight.parties"
