"""Invoices: read by both sides; the back office marks them paid in the admin."""

from django_filters import rest_framework as filters
from rest_framework import serializers
from rest_framework.viewsets import ReadOnlyModelViewSet

from freight.api.permissions import current_user
from freight.billing.models import Invoice, InvoiceQuerySet


class InvoiceSerializer(serializers.ModelSerializer[Invoice]):
    load_reference = serializers.CharField(source="trip.load.reference", read_only=True)

    class Meta:
        model = Invoice
        fields = (
            "id",
            "trip",
            "load_reference",
            "number",
            "amount",
            "issued_at",
            "paid_at",
        )


class InvoiceFilter(filters.FilterSet):
    unpaid = filters.BooleanFilter("paid_at", lookup_expr="isnull")

    class Meta:
        model = Invoice
        fields = ("trip",)


class InvoiceViewSet(ReadOnlyModelViewSet[Invoice]):
    queryset = Invoice.objects.all()
    serializer_class = InvoiceSerializer
    filterset_class = InvoiceFilter

    def get_queryset(self) -> InvoiceQuerySet:
        return Invoice.objects.visible_to(current_user(self.request)).select_related(
            "trip__load"
        )
