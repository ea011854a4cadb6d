"""ModelViewSet opens six operations at once, a DELETE that nobody wrote among them.

runtime: lab
verify: exact
services: postgresql
"""

from django.test import override_settings
from django.urls import include, path
from freight.api.loads import LoadSerializer
from freight.factories import BidFactory, UserFactory
from freight.marketplace.models import Bid, Load
from rest_framework.routers import SimpleRouter
from rest_framework.test import APIClient
from rest_framework.viewsets import ModelViewSet


class Everything(ModelViewSet[Load]):
    queryset = Load.objects.all()
    serializer_class = LoadSerializer


router = SimpleRouter()
router.register("all/loads", Everything)
own = path("api/", include("freight.api.urls"))
urlpatterns = [own, path("", include(router.urls))]
load = BidFactory().load
client = APIClient()
client.force_authenticate(UserFactory(shipper=load.shipper))
with override_settings(ROOT_URLCONF=__name__):
    for prefix in ("/api", "/all"):
        for method in ("put", "delete"):
            answer = getattr(client, method)(f"{prefix}/loads/{load.pk}/", {})
            print(f"{method:6} {prefix}", answer.status_code, answer.reason_phrase)
print("left:", Load.objects.count(), "loads,", Bid.objects.count(), "bids")
