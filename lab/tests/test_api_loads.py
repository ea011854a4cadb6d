"""Loads over HTTP: who sees what, who may do what, and how many queries it takes."""

from typing import Any

import pytest
from pytest_django import DjangoAssertNumQueries
from rest_framework.test import APIClient

from freight.factories import BidFactory, LoadFactory, UserFactory
from freight.marketplace.models import Load
from freight.parties.models import Carrier, Shipper
from tests.conftest import Login

pytestmark = pytest.mark.django_db

NEW_LOAD = {
    "reference": "DEL-77",
    "origin": "Delhi",
    "destination": "Jaipur",
    "equipment": "reefer",
    "weight_kg": 9_000,
    "pickup_on": "2026-07-09",
    "asking_price": "64000.00",
}


def references(client: APIClient, **query: Any) -> list[str]:
    answer = client.get("/api/loads/", query)
    assert answer.status_code == 200
    return [load["reference"] for load in answer.json()["results"]]


class TestSeeing:
    def test_stranger_is_asked_to_log_in(self) -> None:
        assert APIClient().get("/api/loads/").status_code == 401

    def test_shipper_sees_own_loads(
        self, as_shipper: APIClient, shipper: Shipper
    ) -> None:
        LoadFactory.create(reference="MINE", shipper=shipper)
        foreign = LoadFactory.create()
        assert references(as_shipper) == ["MINE"]
        assert as_shipper.get(f"/api/loads/{foreign.pk}/").status_code == 404

    def test_carrier_sees_open_loads_and_those_it_bid_for(
        self, as_carrier: APIClient, carrier: Carrier
    ) -> None:
        matched = Load.Status.MATCHED
        LoadFactory.create(reference="OPEN")
        LoadFactory.create(reference="LOST", status=matched)
        bid_for = LoadFactory.create(reference="BID FOR", status=matched)
        BidFactory.create(load=bid_for, carrier=carrier)
        assert references(as_carrier) == ["BID FOR", "OPEN"]

    def test_back_office_sees_all(self, login: Login) -> None:
        LoadFactory.create_batch(2)
        assert len(references(login(UserFactory.create(is_staff=True)))) == 2

    def test_user_of_no_company_sees_nothing(self, login: Login) -> None:
        LoadFactory.create()
        assert references(login(UserFactory.create())) == []

    def test_filters_narrow_the_list(self, as_carrier: APIClient) -> None:
        LoadFactory.create(reference="EARLY", pickup_on="2026-07-01")
        LoadFactory.create(reference="LATE", pickup_on="2026-07-20")
        LoadFactory.create(reference="BOX", pickup_on="2026-07-20", equipment="box")
        wanted = {"pickup_from": "2026-07-10", "equipment": "flatbed"}
        assert references(as_carrier, **wanted) == ["LATE"]

    def test_bids_are_summed_up(self, as_carrier: APIClient) -> None:
        load = LoadFactory.create()
        BidFactory.create(load=load, amount=90_000)
        BidFactory.create(load=load, amount=80_000)
        answer = as_carrier.get(f"/api/loads/{load.pk}/").json()
        assert (answer["bid_count"], answer["lowest_bid"]) == (2, "80000.00")


class TestListing:
    @pytest.mark.parametrize("loads", [1, 20])
    def test_queries_do_not_grow_with_loads(
        self,
        loads: int,
        as_carrier: APIClient,
        django_assert_num_queries: DjangoAssertNumQueries,
    ) -> None:
        for load in LoadFactory.create_batch(loads):
            BidFactory.create(load=load)
        with django_assert_num_queries(1):
            assert len(references(as_carrier)) == loads

    def test_pages_follow_each_other_while_loads_arrive(
        self, as_carrier: APIClient
    ) -> None:
        old = {load.reference for load in LoadFactory.create_batch(60)}
        first = as_carrier.get("/api/loads/").json()
        LoadFactory.create_batch(5)
        second = as_carrier.get(first["next"]).json()
        seen = [load["reference"] for load in first["results"] + second["results"]]
        assert len(seen) == 60
        assert set(seen) == old


class TestPosting:
    def test_shipper_posts_for_own_company(
        self, as_shipper: APIClient, shipper: Shipper
    ) -> None:
        answer = as_shipper.post("/api/loads/", NEW_LOAD)
        assert answer.status_code == 201
        assert answer.json()["status"] == "open"
        assert Load.objects.get(reference="DEL-77").shipper == shipper

    def test_carrier_may_not(self, as_carrier: APIClient) -> None:
        answer = as_carrier.post("/api/loads/", NEW_LOAD)
        assert answer.status_code == 403
        assert not Load.objects.exists()

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("weight_kg", -1),
            ("equipment", "rickshaw"),
            ("asking_price", "cheap"),
            ("reference", ""),
        ],
    )
    def test_wrong_field_is_named(
        self, as_shipper: APIClient, field: str, value: object
    ) -> None:
        answer = as_shipper.post("/api/loads/", NEW_LOAD | {field: value})
        assert answer.status_code == 400
        assert list(answer.json()) == [field]

    def test_rules_of_the_model_are_answered_with_400(
        self, as_shipper: APIClient
    ) -> None:
        answer = as_shipper.post("/api/loads/", NEW_LOAD | {"destination": "Delhi"})
        assert answer.status_code == 400
        assert "load_moves" in str(answer.json())

    def test_status_cannot_be_chosen(self, as_shipper: APIClient) -> None:
        answer = as_shipper.post("/api/loads/", NEW_LOAD | {"status": "matched"})
        assert answer.json()["status"] == "open"


class TestChanging:
    def test_price_changes_once_a_version(
        self, as_shipper: APIClient, shipper: Shipper
    ) -> None:
        load = LoadFactory.create(shipper=shipper)
        change = {"asking_price": "95000.00", "version": 1}
        first = as_shipper.patch(f"/api/loads/{load.pk}/", change)
        assert (first.status_code, first.json()["version"]) == (200, 2)
        second = as_shipper.patch(f"/api/loads/{load.pk}/", change)
        assert (second.status_code, second.json()["code"]) == (409, "stale_load")

    def test_version_is_needed(self, as_shipper: APIClient, shipper: Shipper) -> None:
        load = LoadFactory.create(shipper=shipper)
        answer = as_shipper.patch(f"/api/loads/{load.pk}/", {"asking_price": "1"})
        assert answer.json() == {"version": ["This field is required."]}

    def test_load_is_cancelled(self, as_shipper: APIClient, shipper: Shipper) -> None:
        load = LoadFactory.create(shipper=shipper)
        answer = as_shipper.post(f"/api/loads/{load.pk}/cancel/")
        assert (answer.status_code, answer.json()["status"]) == (200, "cancelled")

    def test_filter_that_no_longer_matches_hides_no_answer(
        self, as_shipper: APIClient, shipper: Shipper
    ) -> None:
        load = LoadFactory.create(shipper=shipper)
        answer = as_shipper.post(f"/api/loads/{load.pk}/cancel/?status=open")
        assert (answer.status_code, answer.json()["status"]) == (200, "cancelled")

    def test_load_of_another_shipper_is_not_there(self, as_shipper: APIClient) -> None:
        load = LoadFactory.create()
        assert as_shipper.post(f"/api/loads/{load.pk}/cancel/").status_code == 404

    def test_carrier_may_not_cancel(self, as_carrier: APIClient) -> None:
        load = LoadFactory.create()
        assert as_carrier.post(f"/api/loads/{load.pk}/cancel/").status_code == 403
