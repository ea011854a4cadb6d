"""A sync wrapper around `async def` is done before the work has started.

runtime: pyodide
verify: exact
"""

import asyncio
import inspect
from functools import wraps


def safe_sync(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        try:
            return function(*args, **kwargs)  # async def: only makes a coroutine
        except ConnectionError:
            return "fallback"
    return wrapper


def safe(function):
    @wraps(function)
    async def wrapper(*args, **kwargs):
        try:
            return await function(*args, **kwargs)
        except ConnectionError:
            return "fallback"

    return wrapper if inspect.iscoroutinefunction(function) else safe_sync(function)


async def rate(lane: str) -> str:
    raise ConnectionError(f"no route to {lane}")


for decorate in (safe_sync, safe):
    wrapped = decorate(rate)
    print("looks async:", inspect.iscoroutinefunction(wrapped))
    try:
        print("  caught:", asyncio.run(wrapped("KHI-LHE")))
    except ConnectionError as error:
        print("  escaped:", error)
