"""Live positions: the service beside Django, with its own pool and its own Redis."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.conf import settings as django_settings
from django.db import connection
from fastapi.testclient import TestClient
from rest_framework_simplejwt.tokens import AccessToken, RefreshToken
from starlette.websockets import WebSocketDisconnect

from freight.accounts.models import User
from freight.factories import (
    CarrierFactory,
    DriverFactory,
    TripFactory,
    UserFactory,
)
from freight.parties.models import Carrier
from freight.tracking.app import create_app
from freight.tracking.hub import Follower
from freight.tracking.settings import Settings
from freight.trips.models import Position, Trip
from freight.trips.services import start_trip

# The service has connections of its own, which see only what is committed.
pytestmark = pytest.mark.django_db(transaction=True)

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def tracking() -> Iterator[TestClient]:
    chosen = connection.settings_dict
    host, port = chosen["HOST"], chosen["PORT"] or 5432
    account = f"{chosen['USER']}:{chosen['PASSWORD']}".rstrip(":")
    settings = Settings(
        database_url=f"postgresql://{account}@{host}:{port}/{chosen['NAME']}",
        redis_url=os.environ.get("REDIS_URL", "redis://127.0.0.1:6379/0"),
        secret_key=django_settings.SECRET_KEY,
    )
    with TestClient(create_app(settings)) as client:
        yield client


@pytest.fixture
def trip() -> Trip:
    planned = TripFactory.create()
    carrier = planned.truck.carrier
    return start_trip(planned.pk, driver=DriverFactory.create(carrier=carrier))


def token_of(user: User) -> str:
    return str(AccessToken.for_user(user))


def driver_of(trip: Trip) -> User:
    return UserFactory.create(carrier=trip.truck.carrier)


def shipper_of(trip: Trip) -> User:
    return UserFactory.create(shipper=trip.load.shipper)


def bearer(user: User) -> dict[str, str]:
    return {"Authorization": f"Bearer {token_of(user)}"}


def position(minutes: int = 0, **changes: Any) -> dict[str, Any]:
    moment = (NOON + timedelta(minutes=minutes)).isoformat()
    return {
        "recorded_at": moment,
        "latitude": "24.860700",
        "longitude": "67.001100",
        **changes,
    }


def report(client: TestClient, trip: Trip, user: User, *positions: object) -> Any:
    return client.post(
        f"/trips/{trip.pk}/positions",
        json={"positions": positions},
        headers=bearer(user),
    )


class TestReport:
    def test_positions_are_stored_once_however_often_they_are_sent(
        self, tracking: TestClient, trip: Trip
    ) -> None:
        driver = driver_of(trip)
        first = report(tracking, trip, driver, position(0), position(1), position(1))
        again = report(tracking, trip, driver, position(1), position(2))
        assert [first.status_code, first.json()] == [202, {"stored": 2}]
        assert again.json() == {"stored": 1}
        assert Position.objects.filter(trip=trip).count() == 3

    @pytest.mark.parametrize(
        ("changes", "place"),
        [
            ({"latitude": "91"}, "latitude"),
            ({"longitude": "-180.5"}, "longitude"),
            ({"recorded_at": "2026-03-01T12:00:00"}, "recorded_at"),
            ({"speed": 80}, "speed"),
        ],
    )
    def test_error_names_the_place(
        self, tracking: TestClient, trip: Trip, changes: dict[str, Any], place: str
    ) -> None:
        wrong = position(**changes)
        answer = report(tracking, trip, driver_of(trip), position(), wrong)
        assert answer.status_code == 422
        assert answer.json()["detail"][0]["loc"] == ["body", "positions", 1, place]
        assert not Position.objects.filter(trip=trip).exists()

    def test_no_number_of_a_trip_breaks_the_database(
        self, tracking: TestClient, trip: Trip
    ) -> None:
        url = f"/trips/{2**63}/position"
        answer = tracking.get(url, headers=bearer(driver_of(trip)))
        assert answer.status_code == 422

    def test_shipper_sees_the_trip_and_may_not_report(
        self, tracking: TestClient, trip: Trip
    ) -> None:
        assert report(tracking, trip, shipper_of(trip), position()).status_code == 403

    def test_trip_that_has_not_left_takes_no_positions(
        self, tracking: TestClient
    ) -> None:
        planned = TripFactory.create()
        answer = report(tracking, planned, driver_of(planned), position())
        assert answer.status_code == 409
        assert answer.json() == {"detail": "The trip is planned, not en_route."}


class TestWhoMaySee:
    def test_newest_position(self, tracking: TestClient, trip: Trip) -> None:
        driver = driver_of(trip)
        report(tracking, trip, driver, position(5), position(3))
        url = f"/trips/{trip.pk}/position"
        answer = tracking.get(url, headers=bearer(shipper_of(trip)))
        assert answer.json() == position(5) | {"recorded_at": "2026-03-01T12:05:00Z"}

    def test_no_position_yet(self, tracking: TestClient, trip: Trip) -> None:
        url = f"/trips/{trip.pk}/position"
        answer = tracking.get(url, headers=bearer(driver_of(trip)))
        assert [answer.status_code, answer.content] == [204, b""]

    def test_foreign_trip_does_not_exist(
        self, tracking: TestClient, trip: Trip
    ) -> None:
        stranger = UserFactory.create(carrier=CarrierFactory.create())
        url = f"/trips/{trip.pk}/position"
        assert tracking.get(url, headers=bearer(stranger)).status_code == 404

    @pytest.mark.parametrize("made", ["nothing", "refresh", "forged", "expired"])
    def test_only_a_good_access_token_opens(
        self, tracking: TestClient, trip: Trip, made: str
    ) -> None:
        user = driver_of(trip)
        expired = AccessToken.for_user(user)
        expired.set_exp(from_time=NOON - timedelta(days=1))
        tokens = {
            "nothing": "",
            "refresh": str(RefreshToken.for_user(user)),
            "forged": token_of(user)[:-2] + "xx",
            "expired": str(expired),
        }
        headers = {"Authorization": f"Bearer {tokens[made]}"}
        answer = tracking.get(f"/trips/{trip.pk}/position", headers=headers)
        assert answer.status_code == 401
        assert answer.headers["WWW-Authenticate"] == "Bearer"

    def test_user_who_was_deactivated_is_out_at_once(
        self, tracking: TestClient, trip: Trip
    ) -> None:
        user = driver_of(trip)
        headers = bearer(user)
        User.objects.filter(pk=user.pk).update(is_active=False)
        answer = tracking.get(f"/trips/{trip.pk}/position", headers=headers)
        assert answer.status_code == 401


class TestLive:
    def test_newest_first_and_then_each_new_one(
        self, tracking: TestClient, trip: Trip
    ) -> None:
        driver = driver_of(trip)
        report(tracking, trip, driver, position(0))
        with tracking.websocket_connect(f"/trips/{trip.pk}/live") as socket:
            socket.send_text(token_of(shipper_of(trip)))
            assert socket.receive_json()["recorded_at"] == "2026-03-01T12:00:00Z"
            report(tracking, trip, driver, position(0), position(1))
            assert socket.receive_json()["recorded_at"] == "2026-03-01T12:01:00Z"

    def test_stranger_is_shown_out(
        self, tracking: TestClient, trip: Trip, carrier: Carrier
    ) -> None:
        with tracking.websocket_connect(f"/trips/{trip.pk}/live") as socket:
            socket.send_text(token_of(UserFactory.create(carrier=carrier)))
            with pytest.raises(WebSocketDisconnect) as closed:
                socket.receive_text()
        assert closed.value.code == 1008

    def test_binary_message_is_no_token(self, tracking: TestClient, trip: Trip) -> None:
        with tracking.websocket_connect(f"/trips/{trip.pk}/live") as socket:
            socket.send_bytes(b"\x00")
            with pytest.raises(WebSocketDisconnect) as closed:
                socket.receive_text()
        assert closed.value.code == 1008


def test_slow_follower_loses_the_oldest() -> None:
    follower = Follower(size=2)
    for message in ("first", "second", "third"):
        follower.offer(message)
    kept = [follower.queue.get_nowait() for _ in range(2)]
    assert (kept, follower.lost) == (["second", "third"], 1)
