"""Trips: carriers start and deliver them and report positions; shippers watch."""

from typing import Any

from django.shortcuts import get_object_or_404
from django_filters import rest_framework as filters
from drf_spectacular.utils import extend_schema
from rest_framework import serializers, status
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.viewsets import ReadOnlyModelViewSet

from freight.api.invoices import InvoiceSerializer
from freight.api.permissions import IsCarrier, current_user
from freight.parties.models import Driver
from freight.trips.models import Position, Trip, TripQuerySet
from freight.trips.services import deliver_trip, record_position, start_trip


class TripSerializer(serializers.ModelSerializer[Trip]):
    load_reference = serializers.CharField(source="load.reference", read_only=True)
    truck_plate = serializers.CharField(source="truck.plate", read_only=True)

    class Meta:
        model = Trip
        fields = (
            "id",
            "load",
            "load_reference",
            "truck",
            "truck_plate",
            "driver",
            "status",
            "started_at",
            "delivered_at",
        )


class StartSerializer(serializers.Serializer[Driver]):
    driver = serializers.IntegerField()


class PositionSerializer(serializers.ModelSerializer[Position]):
    class Meta:
        model = Position
        fields = ("recorded_at", "latitude", "longitude")
        extra_kwargs = {"recorded_at": {"required": True}}


class TripFilter(filters.FilterSet):
    class Meta:
        model = Trip
        fields = ("status", "truck")


class TripViewSet(ReadOnlyModelViewSet[Trip]):
    queryset = Trip.objects.all()
    serializer_class = TripSerializer
    filterset_class = TripFilter

    def get_queryset(self) -> TripQuerySet:
        return Trip.objects.visible_to(current_user(self.request)).select_related(
            "load", "truck"
        )

    @extend_schema(request=StartSerializer, responses=TripSerializer)
    @action(detail=True, methods=["post"], permission_classes=[IsCarrier])
    def start(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        trip = self.get_object()
        wanted = StartSerializer(data=request.data)
        wanted.is_valid(raise_exception=True)
        driver = get_object_or_404(
            Driver,
            pk=wanted.validated_data["driver"],
            carrier=current_user(request).carrier,
        )
        start_trip(trip.pk, driver=driver)
        # Read past the filters, which the new status may no longer match.
        now = self.get_queryset().get(pk=trip.pk)
        return Response(self.get_serializer(now).data)

    @extend_schema(request=PositionSerializer, responses={201: PositionSerializer})
    @action(detail=True, methods=["post"], permission_classes=[IsCarrier])
    def positions(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        trip = self.get_object()
        reported = PositionSerializer(data=request.data)
        reported.is_valid(raise_exception=True)
        position = record_position(trip.pk, **reported.validated_data)
        return Response(
            PositionSerializer(position).data, status=status.HTTP_201_CREATED
        )

    @extend_schema(request=None, responses={201: InvoiceSerializer})
    @action(detail=True, methods=["post"], permission_classes=[IsCarrier])
    def deliver(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """Ends the trip; the answer is its invoice."""
        invoice = deliver_trip(self.get_object().pk)
        return Response(InvoiceSerializer(invoice).data, status=status.HTTP_201_CREATED)
