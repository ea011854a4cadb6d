"""Bulk data: the same rows from the same seed, whole and countable."""

import hashlib

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.db.models import F, Q

from freight.billing.models import Invoice
from freight.factories import LoadFactory, ShipperFactory, make_rows
from freight.factories.market import COLUMNS, Market
from freight.factories.rows import NotEmptyError
from freight.marketplace.models import Bid, Load
from freight.trips.models import Trip

pytestmark = pytest.mark.django_db


def fingerprint(loads: int, seed: int) -> str:
    market = Market(loads, seed)
    batches = [market.companies(), *market.business()]
    return hashlib.sha256(repr(batches).encode()).hexdigest()


def test_same_seed_makes_same_rows() -> None:
    assert fingerprint(500, seed=7) == fingerprint(500, seed=7)
    assert fingerprint(500, seed=7) != fingerprint(500, seed=8)


@pytest.mark.parametrize("loads", [10, 2_000])
def test_rows_are_what_was_announced(loads: int) -> None:
    made = make_rows(loads)
    assert list(made) == list(COLUMNS)
    assert made["marketplace_load"] == Load.objects.count() == loads
    assert made["marketplace_bid"] == Bid.objects.count()
    assert made["billing_invoice"] == Invoice.objects.count()


def test_rows_keep_the_rules_of_the_business() -> None:
    make_rows(2_000)
    matched = Load.objects.filter(status=Load.Status.MATCHED)
    accepted = Bid.objects.filter(status=Bid.Status.ACCEPTED)
    assert matched.count() == accepted.count() == Trip.objects.count()
    delivered = Trip.objects.filter(status=Trip.Status.DELIVERED)
    assert delivered.count() == Invoice.objects.count()
    unsuitable = (
        ~Q(truck__equipment=F("load__equipment"))
        | ~Q(truck__carrier=F("carrier"))
        | Q(truck__capacity_kg__lt=F("load__weight_kg"))
    )
    assert not Bid.objects.filter(unsuitable).exists()


def test_some_shippers_are_much_larger_than_others() -> None:
    make_rows(2_000)
    largest = Load.objects.filter(shipper=1).count()
    smallest = Load.objects.filter(shipper=5).count()
    assert largest > 5 * smallest


def test_indexes_and_foreign_keys_are_put_back() -> None:
    def catalogue() -> list[tuple[str, ...]]:
        with connection.cursor() as cursor:
            cursor.execute(
                """
                SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
                UNION ALL
                SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint
                ORDER BY 1, 2
                """
            )
            rows: list[tuple[str, ...]] = cursor.fetchall()
            return rows

    before = catalogue()
    make_rows(10)
    assert catalogue() == before


def test_command_says_what_it_made(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("make_rows", 10)
    assert "       10 marketplace_load\n" in capsys.readouterr().out


def test_next_row_gets_the_next_id() -> None:
    made = make_rows(10)
    shipper = ShipperFactory.create(name="Newcomer")
    assert shipper.pk == made["parties_shipper"] + 1


def test_filled_tables_are_refused() -> None:
    LoadFactory.create()
    with pytest.raises(NotEmptyError, match="parties_shipper has rows"):
        make_rows(10)


@pytest.mark.parametrize("loads", [9, 1_000_001])
def test_count_has_limits(loads: int) -> None:
    with pytest.raises(CommandError, match="Expected 10 to 1000000 loads"):
        call_command("make_rows", loads)
