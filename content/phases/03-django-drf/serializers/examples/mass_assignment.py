"""fields = "__all__": the client writes columns that nobody meant to open.

runtime: lab
verify: exact
services: postgresql
"""

from django.test import override_settings
from django.urls import path
from freight.factories import ShipperFactory, UserFactory
from freight.marketplace.models import Load
from rest_framework import generics, serializers
from rest_framework.test import APIClient


class Careless(serializers.ModelSerializer[Load]):
    class Meta:
        model = Load
        fields = "__all__"


class Loads(generics.CreateAPIView[Load]):
    queryset = Load.objects.all()


urlpatterns = [path("careless/", Loads.as_view(serializer_class=Careless))]
own, other = ShipperFactory(name="Own company"), ShipperFactory(name="Somebody else")
client = APIClient()
client.force_authenticate(UserFactory(shipper=own))
body = {
    "reference": "LD-1", "origin": "Karachi", "destination": "Lahore",
    "equipment": "box", "weight_kg": 9000, "pickup_on": "2026-07-01",
    "asking_price": "90000", "shipper": other.pk, "status": "matched", "colour": "red",
}  # fmt: skip
with override_settings(ROOT_URLCONF=__name__):
    made = client.post("/careless/", body).json()
    print("careless:", Load.objects.get(pk=made["id"]).shipper, made["status"])
body["reference"] = "LD-2"
made = client.post("/api/loads/", body).json()  # the lab's own view and serializer
print("explicit:", made["shipper_name"], made["status"], "colour" in made)
