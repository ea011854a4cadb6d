"""Who calls, and which trips they may see or report for."""

from dataclasses import dataclass
from enum import StrEnum

import jwt
from psycopg import AsyncConnection
from psycopg.rows import class_row


class UnknownCallerError(Exception):
    """The token is missing, forged, expired or nobody's."""


@dataclass(frozen=True)
class Caller:
    is_staff: bool
    shipper_id: int | None
    carrier_id: int | None


class TripStatus(StrEnum):
    PLANNED = "planned"
    EN_ROUTE = "en_route"
    DELIVERED = "delivered"


@dataclass(frozen=True)
class Trip:
    id: int
    status: TripStatus
    shipper_id: int
    carrier_id: int

    def is_visible_to(self, caller: Caller) -> bool:
        """The rule of the back office's `visible_to`, for one trip."""
        if caller.is_staff:
            return True
        if caller.shipper_id is not None:
            return caller.shipper_id == self.shipper_id
        return self.is_driven_by(caller)

    def is_driven_by(self, caller: Caller) -> bool:
        return caller.carrier_id is not None and caller.carrier_id == self.carrier_id


def read_token(token: str, secret_key: str) -> int:
    """
    The user of an access token of the back office.

    The algorithm is ours to choose, never the token's; a refresh token is no access.
    """
    try:
        claims = jwt.decode(
            token,
            secret_key,
            algorithms=["HS256"],
            options={"require": ["exp", "user_id", "token_type"]},
        )
        user_id = int(claims["user_id"])
    except (jwt.InvalidTokenError, ValueError) as error:
        raise UnknownCallerError(str(error)) from error
    if claims["token_type"] != "access":  # noqa: S105 (the kind of a token, no secret)
        raise UnknownCallerError("not an access token")
    return user_id


async def find_caller(connection: AsyncConnection, user_id: int) -> Caller:
    async with connection.cursor(row_factory=class_row(Caller)) as cursor:
        await cursor.execute(
            """
            SELECT is_staff, shipper_id, carrier_id FROM accounts_user
            WHERE id = %s AND is_active
            """,
            (user_id,),
        )
        caller = await cursor.fetchone()
    if caller is None:
        raise UnknownCallerError("no such user")
    return caller


async def find_trip(connection: AsyncConnection, trip_id: int) -> Trip | None:
    async with connection.cursor(row_factory=class_row(Trip)) as cursor:
        await cursor.execute(
            """
            SELECT trip.id, trip.status, load.shipper_id, truck.carrier_id
            FROM trips_trip AS trip
            JOIN marketplace_load AS load ON load.id = trip.load_id
            JOIN parties_truck AS truck ON truck.id = trip.truck_id
            WHERE trip.id = %s
            """,
            (trip_id,),
        )
        return await cursor.fetchone()
