"""The answer to a POST is lost, the client retries: two loads. With a key: one.

runtime: lab
verify: exact
services: postgresql
"""

from django.db import connection, models, transaction
from freight.factories import ShipperFactory
from freight.marketplace.models import Load
from freight.marketplace.services import post_load

shipper = ShipperFactory()
body = {"origin": "Karachi", "destination": "Multan", "equipment": "flatbed"}
body |= {"weight_kg": 9000, "pickup_on": "2026-07-01", "asking_price": "90000.00"}


class Key(models.Model):
    value = models.CharField(max_length=64, primary_key=True)  # in life: user and key
    request = models.JSONField()
    answer = models.JSONField(null=True)

    class Meta:
        app_label = "marketplace"


def post(body: dict) -> tuple[int, str]:
    number = Load.objects.count() + 1  # the server gives the name: nothing is unique
    return 201, post_load(shipper=shipper, reference=f"LD-{number}", **body).reference


def post_once(key: str, body: dict) -> tuple[int, str]:
    with transaction.atomic():  # the key and its effect commit together
        row, new = Key.objects.get_or_create(value=key, defaults={"request": body})
        if new:
            row.answer = post(body)
            row.save()
        return tuple(row.answer) if row.request == body else (422, "key reused")


with connection.schema_editor() as schema:
    schema.create_model(Key)
print("no key:   ", post(body), post(body))
print("same key: ", post_once("8e03", body), post_once("8e03", body))
print("misuse:   ", post_once("8e03", body | {"weight_kg": 12_000}))
