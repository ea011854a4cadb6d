"""has_object_permission guards one bid and shows the whole list.

runtime: lab
verify: exact
services: postgresql
"""

from django.test import override_settings
from django.urls import include, path
from freight.api.bids import BidSerializer
from freight.api.permissions import IsCarrier
from freight.factories import BidFactory, UserFactory
from freight.marketplace.models import Bid
from rest_framework.permissions import BasePermission
from rest_framework.request import Request
from rest_framework.routers import SimpleRouter
from rest_framework.test import APIClient
from rest_framework.views import APIView
from rest_framework.viewsets import ReadOnlyModelViewSet


class IsOwnBid(BasePermission):
    def has_object_permission(self, request: Request, view: APIView, obj: Bid) -> bool:
        return obj.carrier_id == request.user.carrier_id


class Bids(ReadOnlyModelViewSet[Bid]):
    queryset = Bid.objects.select_related("load", "carrier", "truck")
    serializer_class = BidSerializer
    permission_classes = (IsCarrier, IsOwnBid)


router = SimpleRouter()
router.register("trap/bids", Bids)
lab = path("api/", include("freight.api.urls"))
urlpatterns = [lab, path("", include(router.urls))]
own, foreign = BidFactory(), BidFactory(amount="99999.00")
client = APIClient()
client.force_authenticate(UserFactory(carrier=own.carrier))
with override_settings(ROOT_URLCONF=__name__):
    for prefix in ("/trap", "/api"):
        code = client.get(f"{prefix}/bids/{foreign.pk}/").status_code
        rows = client.get(f"{prefix}/bids/").json()["results"]
        amounts = [row["amount"] for row in rows]
        print(f"{prefix:5} foreign bid: {code}, list: {amounts}")
