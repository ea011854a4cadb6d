"""One endpoint as APIView, as generic view and as ViewSet: the same answers.

runtime: lab
verify: exact
services: postgresql
"""

from django.test import override_settings
from django.urls import path
from freight.parties.models import Shipper
from rest_framework import generics, mixins, serializers, viewsets
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.test import APIClient
from rest_framework.views import APIView


class ShipperSerializer(serializers.Serializer[Shipper]):
    name = serializers.CharField()


class Plain(APIView):
    permission_classes = ()

    def get(self, request: Request) -> Response:
        return Response(ShipperSerializer(Shipper.objects.all(), many=True).data)


class Generic(generics.ListAPIView[Shipper]):
    queryset = Shipper.objects.all()
    serializer_class, permission_classes, pagination_class = ShipperSerializer, (), None


class Shippers(mixins.ListModelMixin, viewsets.GenericViewSet[Shipper]):
    queryset = Shipper.objects.all()
    serializer_class, permission_classes, pagination_class = ShipperSerializer, (), None


views = [Plain.as_view(), Generic.as_view(), Shippers.as_view({"get": "list"})]
urlpatterns = [path(f"{number}", view) for number, view in enumerate(views)]
Shipper.objects.create(name="Indus Textiles", city="Karachi")
with override_settings(ROOT_URLCONF=__name__):
    client = APIClient()
    for number in range(len(views)):
        print(client.get(f"/{number}").json(), client.post(f"/{number}").status_code)
