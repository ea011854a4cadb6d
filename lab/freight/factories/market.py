"""
Two imagined years of the market: who exists, what was posted, bid for, driven, paid.

Only `random()` is drawn from the generator, because Python promises the same numbers
from the same seed for that method alone.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any, TypeVar

from freight.factories.places import INDIA, LANES, PAKISTAN
from freight.parties.models import Equipment

Item = TypeVar("Item")
Rows = dict[str, list[tuple[Any, ...]]]
"""Rows for each table, in the order of its columns in `COLUMNS`."""

COLUMNS = {
    "parties_shipper": "id name city",
    "parties_carrier": "id name city",
    "parties_truck": "id carrier_id plate equipment capacity_kg",
    "parties_driver": "id carrier_id name licence",
    "marketplace_load": "id shipper_id reference origin destination equipment "
    "weight_kg pickup_on asking_price status version posted_at",
    "marketplace_bid": "id load_id carrier_id truck_id amount status placed_at",
    "trips_trip": "id load_id truck_id driver_id status started_at delivered_at",
    "billing_invoice": "id trip_id number amount issued_at paid_at",
}

FIRST_DAY = datetime(2024, 7, 1, tzinfo=UTC)
TODAY = datetime(2026, 7, 1, tzinfo=UTC)
BATCH = 20_000

CITIES = [city.name for city in PAKISTAN + INDIA]
# Flatbeds carry about half of everything: repeated entries are drawn more often.
NEEDED_EQUIPMENT = [0, 0, 0, 0, 1, 1, 1, 2, 3]
EQUIPMENT = list(Equipment.values)
GOODS = ["Textiles", "Cement", "Foods", "Steel", "Pharma", "Sugar"]
RIVERS = ["Indus", "Ravi", "Chenab", "Jhelum", "Yamuna", "Godavari"]
FIRST_NAMES = ["Imran", "Gurpreet", "Bilal", "Ravi", "Kashif", "Arjun", "Waqas"]
LAST_NAMES = ["Khan", "Singh", "Ahmed", "Kumar", "Afridi", "Reddy"]


class Market:
    """The same count and seed always imagine the same two years."""

    def __init__(self, loads: int, seed: int) -> None:
        self.loads = loads
        self.shippers = max(3, loads // 400)
        self.carriers = max(5, loads // 500)
        self.random = Random(seed).random  # noqa: S311
        self.last_id: defaultdict[str, int] = defaultdict(int)
        self.trucks_on_the_road: set[int] = set()

    def companies(self) -> Rows:
        """Each carrier has one truck of each equipment and a driver for each truck."""
        rows: Rows = {table: [] for table in COLUMNS if table.startswith("parties_")}
        for number in range(1, self.shippers + 1):
            name = f"{self.pick(RIVERS)} {self.pick(GOODS)} {number}"
            rows["parties_shipper"].append((number, name, self.pick(CITIES)))
        for number in range(1, self.carriers + 1):
            name = f"{self.pick(LAST_NAMES)} Transport {number}"
            rows["parties_carrier"].append((number, name, self.pick(CITIES)))
            for kind, equipment in enumerate(EQUIPMENT):
                truck = self.truck_of(number, kind)
                capacity = 26_000 + 1_000 * int(8 * self.random())
                rows["parties_truck"].append(
                    (truck, number, f"TRK-{truck:06}", equipment, capacity)
                )
                driver = f"{self.pick(FIRST_NAMES)} {self.pick(LAST_NAMES)}"
                rows["parties_driver"].append((truck, number, driver, f"DL-{truck:06}"))
        return rows

    def business(self) -> Iterator[Rows]:
        """Loads and what belongs to them, in batches that fit into memory."""
        for first in range(1, self.loads + 1, BATCH):
            rows: Rows = defaultdict(list)
            for number in range(first, min(first + BATCH, self.loads + 1)):
                self.post_load(rows, number)
            yield rows

    def post_load(self, rows: Rows, number: int) -> None:
        share_of_time = (number - 1 + self.random()) / self.loads
        posted_at = moment(FIRST_DAY + (TODAY - FIRST_DAY) * share_of_time)
        pickup_at = posted_at + timedelta(days=1 + int(9 * self.random()))
        origin, destination, kilometres = self.pick(LANES)
        kind = self.pick(NEEDED_EQUIPMENT)
        price = 25_000 + kilometres * 110 + 100 * int(200 * self.random())
        status = self.status_of(pickup_at)
        rows["marketplace_load"].append(
            (
                number,
                self.mostly_first(self.shippers),
                f"LD-{number:07}",
                origin.name,
                destination.name,
                EQUIPMENT[kind],
                500 * (4 + int(44 * self.random())),
                pickup_at.date(),
                price,
                status,
                1 + int(1.2 * self.random()),
                posted_at,
            )
        )
        winner = self.place_bids(rows, number, status, kind, price, posted_at)
        if winner:
            hours = 6 + kilometres // 30 + int(12 * self.random())
            self.drive(rows, number, *winner, pickup_at, timedelta(hours=hours))

    def status_of(self, pickup_at: datetime) -> str:
        luck = self.random()
        if pickup_at > TODAY:
            return "open" if luck < 0.6 else "matched" if luck < 0.92 else "cancelled"
        return "matched" if luck < 0.85 else "cancelled" if luck < 0.97 else "open"

    def place_bids(
        self,
        rows: Rows,
        load: int,
        status: str,
        kind: int,
        price: int,
        posted_at: datetime,
    ) -> tuple[int, int] | None:
        """Places zero to five bids; returns truck and amount of the accepted one."""
        wanted = max(int(6 * self.random() ** 2), status == "matched")
        bidders = dict.fromkeys(self.mostly_first(self.carriers) for _ in range(wanted))
        winner = None
        for carrier in bidders:
            truck = self.truck_of(carrier, kind)
            amount = price // 100 * (84 + int(26 * self.random()))
            placed_at = posted_at + timedelta(minutes=5 + int(1400 * self.random()))
            outcome = "pending" if status == "open" else "rejected"
            if status == "matched" and winner is None:
                outcome = "accepted"
                winner = truck, amount
            elif self.random() < 0.06:
                outcome = "withdrawn"
            rows["marketplace_bid"].append(
                (
                    self.next_id("bid"),
                    load,
                    carrier,
                    truck,
                    amount,
                    outcome,
                    placed_at,
                )
            )
        return winner

    def drive(
        self,
        rows: Rows,
        load: int,
        truck: int,
        amount: int,
        started_at: datetime,
        duration: timedelta,
    ) -> None:
        trip = self.next_id("trip")
        delivered_at = started_at + duration
        if delivered_at < TODAY:
            outcome: tuple[Any, ...] = ("delivered", started_at, delivered_at)
            self.bill(rows, trip, amount, delivered_at)
        elif started_at < TODAY and truck not in self.trucks_on_the_road:
            outcome = ("en_route", started_at, None)
            self.trucks_on_the_road.add(truck)
        else:
            outcome = ("planned", None, None)
        rows["trips_trip"].append((trip, load, truck, truck, *outcome))

    def bill(self, rows: Rows, trip: int, amount: int, issued_at: datetime) -> None:
        number = self.next_id("invoice")
        paid_at = issued_at + timedelta(days=3 + int(60 * self.random() ** 2))
        rows["billing_invoice"].append(
            (
                number,
                trip,
                f"INV-{trip:07}",
                amount,
                issued_at,
                paid_at if paid_at < TODAY and self.random() < 0.96 else None,
            )
        )

    def pick(self, items: Sequence[Item]) -> Item:
        return items[int(len(items) * self.random())]

    def mostly_first(self, count: int) -> int:
        """A number up to `count`; the first hundredth is drawn a fifth of the time."""
        return 1 + int(count * self.random() ** 3)

    def truck_of(self, carrier: int, kind: int) -> int:
        return (carrier - 1) * len(EQUIPMENT) + kind + 1

    def next_id(self, table: str) -> int:
        self.last_id[table] += 1
        return self.last_id[table]


def moment(time: datetime) -> datetime:
    """People do not act at microseconds."""
    return time.replace(microsecond=0)
