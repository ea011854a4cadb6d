"""ASGI without a framework: one coroutine per connection, and events as dictionaries.

runtime: pyodide
verify: exact
"""

import asyncio
from collections.abc import Awaitable, Callable

Event = dict[str, object]
Receive = Callable[[], Awaitable[Event]]
Send = Callable[[Event], Awaitable[None]]


async def application(scope: Event, receive: Receive, send: Send) -> None:
    bid = b""
    more = True
    while more:  # the body arrives in pieces, and each piece is awaited
        event = await receive()
        bid += event["body"]
        more = event["more_body"]
    await send({"type": "http.response.start", "status": 201, "headers": []})
    await send({"type": "http.response.body", "body": bid.upper(), "more_body": True})
    await send({"type": "http.response.body", "body": b"", "more_body": False})


async def server(number: int, pieces: list[bytes]) -> None:
    async def receive() -> Event:
        await asyncio.sleep(0)  # waits for the client: others go on
        body = pieces.pop(0)
        print(number, "receive", body)
        return {"type": "http.request", "body": body, "more_body": bool(pieces)}

    async def send(event: Event) -> None:
        print(number, "send   ", event["type"], event.get("body", event.get("status")))

    await application({"type": "http", "path": "/bids/"}, receive, send)


async def main() -> None:  # one thread, two requests
    await asyncio.gather(server(1, [b"82", b"000"]), server(2, [b"79000"]))


asyncio.run(main())
