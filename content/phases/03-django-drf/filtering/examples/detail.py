"""The filter of the list also runs for the detail, the update and the action.

runtime: lab
verify: exact
services: postgresql
"""

from django.test import override_settings
from django.urls import include, path
from freight.api.loads import LoadViewSet
from freight.factories import LoadFactory, UserFactory
from freight.marketplace.models import Load
from rest_framework.response import Response
from rest_framework.routers import SimpleRouter
from rest_framework.test import APIClient


class Careless(LoadViewSet):
    def answer(self, load: Load) -> Response:
        return Response(self.get_serializer(self.get_object()).data)


router = SimpleRouter()
router.register("careless/loads", Careless)
lab = path("api/", include("freight.api.urls"))
urlpatterns = [lab, path("", include(router.urls))]
load = LoadFactory(reference="KHI-1", destination="Multan")
client = APIClient()
client.force_authenticate(UserFactory(shipper=load.shipper))
address = f"/api/loads/{load.pk}/"

for query in ("", "?destination=Multan", "?destination=Lahore", "?pickup_from=soon"):
    answer = client.get(address + query)
    print("GET ", query or "(no query)", answer.status_code)

with override_settings(ROOT_URLCONF=__name__):
    for prefix in ("/careless", "/api"):
        Load.objects.update(status="open")
        code = client.post(f"{prefix}/loads/{load.pk}/cancel/?status=open").status_code
        print("POST", prefix, "cancel/?status=open", code, Load.objects.get().status)
