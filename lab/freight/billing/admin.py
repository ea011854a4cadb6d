"""Invoices for the back office, which marks them as paid."""

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest

from freight.backoffice import LookOnlyAdmin
from freight.billing.errors import AlreadyPaidError
from freight.billing.models import Invoice
from freight.billing.services import mark_paid


@admin.register(Invoice)
class InvoiceAdmin(LookOnlyAdmin[Invoice]):
    list_display = ("number", "amount", "issued_at", "paid_at")
    list_filter = (("paid_at", admin.EmptyFieldListFilter),)
    search_fields = ("number",)
    ordering = ("-id",)
    actions = ("mark_as_paid",)

    @admin.action(description="Mark as paid", permissions=["pay"])
    def mark_as_paid(self, request: HttpRequest, invoices: QuerySet[Invoice]) -> None:
        for invoice in invoices:
            try:
                mark_paid(invoice.pk)
            except AlreadyPaidError as refusal:
                self.message_user(request, str(refusal), messages.WARNING)
            else:
                self.message_user(request, f"{invoice} is paid.", messages.SUCCESS)

    def has_pay_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("billing.change_invoice")
