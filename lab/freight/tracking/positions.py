"""Positions: what a report holds, and how it is stored and read."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated

from psycopg import AsyncConnection
from psycopg.rows import class_row
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

# The columns' own limits: what passes here is not refused there.
Latitude = Annotated[Decimal, Field(ge=-90, le=90, max_digits=8, decimal_places=6)]
Longitude = Annotated[Decimal, Field(ge=-180, le=180, max_digits=9, decimal_places=6)]


class Position(BaseModel):
    """Where a truck was at one moment, as the driver's phone reports it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    recorded_at: AwareDatetime
    latitude: Latitude
    longitude: Longitude


class Report(BaseModel):
    """A phone without signal keeps its positions and sends them together."""

    model_config = ConfigDict(extra="forbid")

    positions: Annotated[list[Position], Field(min_length=1, max_length=500)]


class Receipt(BaseModel):
    """How many positions were new; the others had arrived before."""

    stored: int


async def store(
    connection: AsyncConnection, trip_id: int, positions: list[Position]
) -> list[Position]:
    """Stores each moment once, in one statement, and returns those that were new."""
    async with connection.cursor() as cursor:
        await cursor.execute(
            """
            INSERT INTO trips_position (trip_id, recorded_at, latitude, longitude)
            SELECT %s, * FROM unnest(%s::timestamptz[], %s::numeric[], %s::numeric[])
            ON CONFLICT ON CONSTRAINT position_once_per_moment DO NOTHING
            RETURNING recorded_at
            """,
            (
                trip_id,
                [position.recorded_at for position in positions],
                [position.latitude for position in positions],
                [position.longitude for position in positions],
            ),
        )
        new: set[datetime] = {moment for (moment,) in await cursor.fetchall()}
    # A moment that is twice in one report counts once too.
    by_moment = {position.recorded_at: position for position in positions}
    return [by_moment[moment] for moment in sorted(new)]


async def latest(connection: AsyncConnection, trip_id: int) -> Position | None:
    async with connection.cursor(row_factory=class_row(Position)) as cursor:
        await cursor.execute(
            """
            SELECT recorded_at, latitude, longitude FROM trips_position
            WHERE trip_id = %s ORDER BY recorded_at DESC LIMIT 1
            """,
            (trip_id,),
        )
        return await cursor.fetchone()
