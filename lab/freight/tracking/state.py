"""What lives as long as the process: the pool, Redis, the hub."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from psycopg_pool import AsyncConnectionPool
from redis.asyncio import Redis

from freight.tracking.hub import Hub
from freight.tracking.settings import Settings


@dataclass(frozen=True)
class State:
    settings: Settings
    pool: AsyncConnectionPool
    hub: Hub


@asynccontextmanager
async def open_state(settings: Settings) -> AsyncIterator[State]:
    """Opens everything before the first request, and closes it after the last."""
    pool = AsyncConnectionPool(
        settings.database_url,
        min_size=1,
        max_size=10,
        timeout=5,  # seconds to wait for a connection before it is an error
        open=False,
    )
    redis = Redis.from_url(settings.redis_url, decode_responses=True)
    async with pool, redis:
        hub = Hub(redis)
        async with hub.listening():
            yield State(settings=settings, pool=pool, hub=hub)
