"""What an endpoint may ask for: a connection, the hub, the caller, the trip."""

from collections.abc import AsyncIterator
from typing import Annotated, cast

from fastapi import Depends, HTTPException, Path, status
from fastapi.requests import HTTPConnection
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from psycopg import AsyncConnection

from freight.tracking.callers import (
    Caller,
    Trip,
    UnknownCallerError,
    find_caller,
    find_trip,
    read_token,
)
from freight.tracking.hub import Hub
from freight.tracking.state import State

bearer = HTTPBearer(auto_error=False)
# A bigint, so that no number makes the database complain.
TripId = Annotated[int, Path(ge=1, lt=2**63)]


# HTTPConnection is what a request and a WebSocket have in common.
def get_state(connection: HTTPConnection) -> State:
    return cast(State, connection.app.state.tracking)


StateDependency = Annotated[State, Depends(get_state)]


def get_hub(state: StateDependency) -> Hub:
    return state.hub


async def get_connection(state: StateDependency) -> AsyncIterator[AsyncConnection]:
    """One connection and one transaction for a request, back in the pool after it."""
    async with state.pool.connection() as connection:
        yield connection


HubDependency = Annotated[Hub, Depends(get_hub)]
# Closed before the answer is sent: a slow client must not keep a connection.
Connection = Annotated[AsyncConnection, Depends(get_connection, scope="function")]


async def get_caller(
    state: StateDependency,
    connection: Connection,
    credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(bearer)],
) -> Caller:
    try:
        if credentials is None:
            raise UnknownCallerError("no token")
        user_id = read_token(credentials.credentials, state.settings.secret_key)
        return await find_caller(connection, user_id)
    except UnknownCallerError as error:
        raise HTTPException(
            status.HTTP_401_UNAUTHORIZED,
            "Send an access token: Authorization: Bearer <token>.",
            headers={"WWW-Authenticate": "Bearer"},
        ) from error


CallerDependency = Annotated[Caller, Depends(get_caller)]


async def get_trip(
    trip_id: TripId,
    connection: Connection,
    caller: CallerDependency,
) -> Trip:
    """A trip that the caller may see; a foreign one does not exist for them."""
    trip = await find_trip(connection, trip_id)
    if trip is None or not trip.is_visible_to(caller):
        raise HTTPException(status.HTTP_404_NOT_FOUND, "No such trip.")
    return trip


TripDependency = Annotated[Trip, Depends(get_trip)]
