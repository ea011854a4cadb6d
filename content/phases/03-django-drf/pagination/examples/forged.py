"""Cursors that no server made: broken base64, a position of the wrong type, an offset.

runtime: lab
verify: exact
services: postgresql
"""

from base64 import b64encode

from django.test import override_settings
from django.urls import path
from freight.api.loads import LoadViewSet
from freight.factories import LoadFactory, UserFactory
from rest_framework.test import APIClient
from rest_framework.views import exception_handler


class Plain(LoadViewSet):
    def get_exception_handler(self):
        return exception_handler  # DRF's own; the lab's knows Django's errors too


urlpatterns = [
    path("plain/", Plain.as_view({"get": "list"})),
    path("lab/", LoadViewSet.as_view({"get": "list"})),
]
LoadFactory.create_batch(2)
client = APIClient(raise_request_exception=False)  # a crash is an answer: 500
client.force_authenticate(UserFactory(is_staff=True))
with override_settings(ROOT_URLCONF=__name__):
    for text in (b"", b"p=soon", b"o=1000000"):
        cursor = b64encode(text).decode() or "a"  # one letter is no base64
        for view in ("plain", "lab"):
            answer = client.get(f"/{view}/", {"cursor": cursor})
            print(f"{text.decode() or 'broken':12} {view:5} {answer.status_code}")
