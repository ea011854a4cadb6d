"""The same schema for three readers: by default everybody gets the whole map.

runtime: lab
verify: exact
services: postgresql
"""

from django.test import override_settings
from django.urls import include, path
from drf_spectacular.views import SpectacularAPIView
from freight.factories import LoadFactory, UserFactory
from rest_framework.permissions import IsAuthenticated
from rest_framework.test import APIClient


class Private(SpectacularAPIView):
    serve_public = False  # SERVE_PUBLIC: only what the reader may call


class Closed(Private):
    permission_classes = [IsAuthenticated]  # SERVE_PERMISSIONS


urlpatterns = [
    path("api/", include("freight.api.urls")),
    path("default/", SpectacularAPIView.as_view()),
    path("private/", Private.as_view()),
    path("closed/", Closed.as_view()),
]
readers = {
    "anonymous": None,
    "shipper": UserFactory(shipper=LoadFactory().shipper),
    "staff": UserFactory(is_staff=True),
}
with override_settings(ROOT_URLCONF=__name__):
    for name, user in readers.items():
        client = APIClient()
        client.force_authenticate(user)
        for address in ("default", "private", "closed"):
            answer = client.get(f"/{address}/?format=json")
            operations = str(answer.data).count("operationId")
            print(f"{name:10} {address:8} {answer.status_code} {operations:2}")
