"""Bids: carriers place and withdraw them, shippers accept one."""

from typing import Any

from django.db.models import QuerySet
from django_filters import rest_framework as filters
from drf_spectacular.utils import extend_schema
from rest_framework import mixins, serializers, status
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.viewsets import GenericViewSet

from freight.api.permissions import IsCarrier, IsReader, IsShipper, current_user
from freight.api.trips import TripSerializer
from freight.marketplace.models import Bid, BidQuerySet, Load, LoadQuerySet
from freight.marketplace.services import accept_bid, place_bid, withdraw_bid
from freight.parties.models import Truck


class VisibleLoadField(serializers.PrimaryKeyRelatedField[Load]):
    def get_queryset(self) -> LoadQuerySet:
        return Load.objects.visible_to(current_user(self.context["request"]))


class OwnTruckField(serializers.PrimaryKeyRelatedField[Truck]):
    def get_queryset(self) -> QuerySet[Truck]:
        user = current_user(self.context["request"])
        return Truck.objects.filter(carrier=user.carrier_id)


class BidSerializer(serializers.ModelSerializer[Bid]):
    # Whoever guesses the id of a foreign row learns no more than that it is not there.
    load = VisibleLoadField()
    truck = OwnTruckField()
    load_reference = serializers.CharField(source="load.reference", read_only=True)
    carrier_name = serializers.CharField(source="carrier.name", read_only=True)
    truck_plate = serializers.CharField(source="truck.plate", read_only=True)

    class Meta:
        model = Bid
        fields = (
            "id",
            "load",
            "load_reference",
            "carrier_name",
            "truck",
            "truck_plate",
            "amount",
            "status",
            "placed_at",
        )
        read_only_fields = ("status", "placed_at")

    def create(self, validated_data: dict[str, Any]) -> Bid:
        load: Load = validated_data.pop("load")
        return place_bid(load_id=load.pk, **validated_data)


class BidFilter(filters.FilterSet):
    class Meta:
        model = Bid
        fields = ("load", "status")


class BidViewSet(
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    mixins.CreateModelMixin,
    GenericViewSet[Bid],
):
    queryset = Bid.objects.all()
    serializer_class = BidSerializer
    permission_classes = (IsReader | IsCarrier,)
    filterset_class = BidFilter

    def get_queryset(self) -> BidQuerySet:
        return Bid.objects.visible_to(current_user(self.request)).select_related(
            "load", "carrier", "truck"
        )

    def perform_create(self, serializer: serializers.BaseSerializer[Bid]) -> None:
        serializer.save(carrier=current_user(self.request).carrier)

    @extend_schema(request=None, responses=BidSerializer)
    @action(detail=True, methods=["post"])
    def withdraw(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        bid = self.get_object()
        withdraw_bid(bid.pk)
        # Read past the filters, which the new status may no longer match.
        now = self.get_queryset().get(pk=bid.pk)
        return Response(self.get_serializer(now).data)

    @extend_schema(request=None, responses={201: TripSerializer})
    @action(detail=True, methods=["post"], permission_classes=[IsShipper])
    def accept(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """Matches the load with the bid's truck; the answer is the planned trip."""
        trip = accept_bid(self.get_object().pk)
        return Response(TripSerializer(trip).data, status=status.HTTP_201_CREATED)
