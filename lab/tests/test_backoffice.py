"""The admin: rows to look at, and payments to note."""

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from freight.factories import (
    BidFactory,
    InvoiceFactory,
    TripFactory,
)

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "path",
    [
        "accounts/user",
        "billing/invoice",
        "marketplace/load",
        "parties/carrier",
        "parties/shipper",
        "trips/trip",
    ],
)
def test_lists_and_forms_open(admin_client: Client, path: str) -> None:
    BidFactory.create()
    InvoiceFactory.create()
    assert admin_client.get(f"/admin/{path}/").status_code == 200
    row = admin_client.get(f"/admin/{path}/").context["cl"].result_list[0]
    assert admin_client.get(f"/admin/{path}/{row.pk}/change/").status_code == 200


def test_load_cannot_be_changed_past_the_services(admin_client: Client) -> None:
    load = BidFactory.create().load
    url = f"/admin/marketplace/load/{load.pk}"
    assert admin_client.post(f"{url}/change/", {"status": "matched"}).status_code == 403
    assert admin_client.post(f"{url}/delete/", {"post": "yes"}).status_code == 403


def test_invoices_are_marked_as_paid(admin_client: Client) -> None:
    invoice = InvoiceFactory.create()
    action = {"action": "mark_as_paid", "_selected_action": [invoice.pk]}
    first = admin_client.post("/admin/billing/invoice/", action, follow=True)
    assert "is paid." in first.text
    second = admin_client.post("/admin/billing/invoice/", action, follow=True)
    assert "was paid on" in second.text


def test_lists_take_few_queries(
    admin_client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    TripFactory.create_batch(10)
    with django_assert_max_num_queries(8):
        admin_client.get("/admin/trips/trip/")
    with django_assert_max_num_queries(8):
        admin_client.get("/admin/marketplace/load/")
