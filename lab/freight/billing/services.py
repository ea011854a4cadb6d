"""What the bookkeepers do."""

from django.db import transaction
from django.utils import timezone

from freight.billing.errors import AlreadyPaidError
from freight.billing.models import Invoice
from freight.marketplace.models import Bid
from freight.trips.models import Trip


def issue_invoice(trip: Trip) -> Invoice:
    """Bills the amount of the accepted bid."""
    accepted = Bid.objects.get(load_id=trip.load_id, status=Bid.Status.ACCEPTED)
    return Invoice.objects.create(
        trip=trip,
        # One trip, one invoice: the trip's number needs no counter of its own.
        number=f"INV-{trip.pk:07}",
        amount=accepted.amount,
    )


@transaction.atomic
def mark_paid(invoice_id: int) -> Invoice:
    invoice = Invoice.objects.select_for_update(no_key=True).get(pk=invoice_id)
    if invoice.paid_at:
        raise AlreadyPaidError(f"{invoice} was paid on {invoice.paid_at:%Y-%m-%d}.")
    invoice.paid_at = timezone.now()
    invoice.save(update_fields=["paid_at"])
    return invoice
