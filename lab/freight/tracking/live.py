"""Positions as they come, over a WebSocket."""

import asyncio
from contextlib import suppress

from fastapi import APIRouter, WebSocket, WebSocketDisconnect, status

from freight.tracking import positions
from freight.tracking.callers import (
    Trip,
    UnknownCallerError,
    find_caller,
    find_trip,
    read_token,
)
from freight.tracking.dependencies import StateDependency, TripId
from freight.tracking.hub import Follower
from freight.tracking.state import State

router = APIRouter()
seconds_for_token = 5


@router.websocket("/trips/{trip_id}/live")
async def live(socket: WebSocket, trip_id: TripId, state: StateDependency) -> None:
    """
    The first message is the access token: a browser cannot set a header here, and
    an address with a token in it ends up in logs. Then come positions, as JSON.
    """
    await socket.accept()
    try:
        trip = await admit(socket, trip_id, state)
        if trip is None:
            await socket.close(status.WS_1008_POLICY_VIOLATION)
            return
        with state.hub.follow(trip.id) as follower:
            # Followed first, read then: what comes between is seen twice, not never.
            await send_newest(socket, trip.id, state)
            await forward(socket, follower)
    except* WebSocketDisconnect:
        pass  # whoever followed has closed the page


async def admit(socket: WebSocket, trip_id: int, state: State) -> Trip | None:
    """The trip, if the caller proves in time that they may see it."""
    try:
        async with asyncio.timeout(seconds_for_token):
            token = await receive_text(socket)
        user_id = read_token(token, state.settings.secret_key)
        async with state.pool.connection() as connection:
            caller = await find_caller(connection, user_id)
            trip = await find_trip(connection, trip_id)
    except (TimeoutError, UnknownCallerError):
        return None
    return trip if trip and trip.is_visible_to(caller) else None


async def send_newest(socket: WebSocket, trip_id: int, state: State) -> None:
    # No connection is held while the socket is open, which may be for hours.
    async with state.pool.connection() as connection:
        position = await positions.latest(connection, trip_id)
    if position:
        await socket.send_text(position.model_dump_json())


async def forward(socket: WebSocket, follower: Follower) -> None:
    """Sends until the other side leaves; only reading notices that it has."""
    async with asyncio.TaskGroup() as tasks:
        sender = tasks.create_task(send_all(socket, follower))
        await wait_until_closed(socket)
        sender.cancel()


async def send_all(socket: WebSocket, follower: Follower) -> None:
    while True:
        await socket.send_text(await follower.next())


async def wait_until_closed(socket: WebSocket) -> None:
    with suppress(WebSocketDisconnect):
        while True:
            await receive_text(socket)


async def receive_text(socket: WebSocket) -> str:
    """The next message, empty when it is binary: Starlette's own expects none."""
    message = await socket.receive()
    if message["type"] == "websocket.disconnect":
        raise WebSocketDisconnect(message["code"])
    return message.get("text") or ""
