"""Two people edit one load: both are told 200 and one edit is gone. Then If-Match.

runtime: lab
verify: exact
services: postgresql
"""

from django.test import override_settings
from django.urls import path
from freight.api.loads import LoadViewSet
from freight.factories import LoadFactory, UserFactory
from freight.marketplace.errors import StaleLoadError
from freight.marketplace.services import reprice_load
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.test import APIClient


class Loads(LoadViewSet):
    def careless(self, request: Request, pk: int) -> Response:
        self.queryset.filter(pk=self.get_object().pk).update(**request.data)
        return Response({})

    def careful(self, request: Request, pk: int) -> Response:
        tag = request.headers.get("If-Match")
        if tag is None:
            return Response({"title": "Read it first, send If-Match"}, status=428)
        try:
            own, version = self.get_object(), int(tag.strip('"'))
            load = reprice_load(own.pk, **request.data, version=version)
        except StaleLoadError as error:
            return Response({"title": str(error)}, status=412)
        return Response({}, headers={"ETag": f'"{load.version}"'})


views = {how: Loads.as_view({"patch": how}) for how in ("careless", "careful")}
urlpatterns = [path(f"{how}/<int:pk>", view) for how, view in views.items()]
override_settings(ROOT_URLCONF=__name__).enable()
load, client = LoadFactory(reference="KHI-7"), APIClient()
client.force_authenticate(UserFactory(shipper=load.shipper))
for how, headers in ("careless", {}), ("careful", {"If-Match": '"1"'}), ("careful", {}):
    for price in ("110000.00", "135000.00"):  # both had read version 1
        body = {"asking_price": price}
        answer = client.patch(f"/{how}/{load.pk}", body, "json", headers=headers)
        print(f"{how:8}", price, answer.status_code, answer.data.get("title", ""))
