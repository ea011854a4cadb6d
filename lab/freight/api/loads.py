"""Loads: shippers post, reprice and cancel them; carriers search the open ones."""

from typing import Any

from django_filters import rest_framework as filters
from drf_spectacular.utils import extend_schema
from rest_framework import mixins, serializers
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.viewsets import GenericViewSet

from freight.api.pagination import LatestPosted
from freight.api.permissions import IsReader, IsShipper, current_user
from freight.marketplace.models import Load, LoadQuerySet
from freight.marketplace.services import cancel_load, post_load, reprice_load


class LoadSerializer(serializers.ModelSerializer[Load]):
    shipper_name = serializers.CharField(source="shipper.name", read_only=True)
    # An open auction: everybody sees how low it stands, nobody sees who bids.
    bid_count = serializers.IntegerField(read_only=True, default=0)
    lowest_bid = serializers.DecimalField(
        max_digits=12, decimal_places=2, read_only=True, default=None
    )

    class Meta:
        model = Load
        fields = (
            "id",
            "shipper_name",
            "reference",
            "origin",
            "destination",
            "equipment",
            "weight_kg",
            "pickup_on",
            "asking_price",
            "status",
            "version",
            "posted_at",
            "bid_count",
            "lowest_bid",
        )
        read_only_fields = ("status", "version", "posted_at")

    def create(self, validated_data: dict[str, Any]) -> Load:
        return post_load(**validated_data)


class RepriceSerializer(serializers.Serializer[Load]):
    asking_price = serializers.DecimalField(
        max_digits=12, decimal_places=2, min_value=1
    )
    version = serializers.IntegerField(help_text="The version that you read.")


class LoadFilter(filters.FilterSet):
    pickup_from = filters.DateFilter("pickup_on", lookup_expr="gte")
    pickup_until = filters.DateFilter("pickup_on", lookup_expr="lte")

    class Meta:
        model = Load
        fields = ("status", "origin", "destination", "equipment")


class LoadViewSet(
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    mixins.CreateModelMixin,
    GenericViewSet[Load],
):
    queryset = Load.objects.all()
    serializer_class = LoadSerializer
    permission_classes = (IsReader | IsShipper,)
    pagination_class = LatestPosted
    filterset_class = LoadFilter

    def get_queryset(self) -> LoadQuerySet:
        return (
            Load.objects.visible_to(current_user(self.request))
            .select_related("shipper")
            .with_bid_summary()
        )

    def perform_create(self, serializer: serializers.BaseSerializer[Load]) -> None:
        serializer.save(shipper=current_user(self.request).shipper)

    @extend_schema(request=RepriceSerializer, responses=LoadSerializer)
    def partial_update(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        load = self.get_object()
        change = RepriceSerializer(data=request.data)
        change.is_valid(raise_exception=True)
        reprice_load(load.pk, **change.validated_data)
        return self.answer(load)

    @extend_schema(request=None, responses=LoadSerializer)
    @action(detail=True, methods=["post"])
    def cancel(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        load = self.get_object()
        cancel_load(load.pk)
        return self.answer(load)

    def answer(self, load: Load) -> Response:
        """
        The load as it is now, with its bids counted. Read past the filters: behind
        `?status=open` a load that was just cancelled would not be found.
        """
        now = self.get_queryset().get(pk=load.pk)
        return Response(self.get_serializer(now).data)
