"""Brings each new position to everybody who follows its trip, in every process."""

import asyncio
import logging
from collections import defaultdict
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

from redis.asyncio import Redis
from redis.asyncio.client import PubSub
from redis.exceptions import RedisError

logger = logging.getLogger(__name__)

CHANNEL = "tracking.trip."


class Follower:
    """
    One open connection that wants to know.

    Its queue is bounded: a phone in a tunnel must not fill the memory of the process.
    When it is full the oldest position goes, since only the newest is worth a lot.
    """

    def __init__(self, size: int = 20) -> None:
        self.queue: asyncio.Queue[str] = asyncio.Queue(size)
        self.lost = 0

    def offer(self, message: str) -> None:
        if self.queue.full():
            self.queue.get_nowait()
            self.lost += 1
        self.queue.put_nowait(message)

    async def next(self) -> str:
        return await self.queue.get()


class Hub:
    """The followers of this process, fed by one subscription for all of them."""

    def __init__(self, redis: Redis) -> None:
        self.redis = redis
        self.followers: defaultdict[int, set[Follower]] = defaultdict(set)

    async def publish(self, trip_id: int, message: str) -> None:
        """Tells every process. The position is stored: without Redis nobody is told."""
        try:
            await self.redis.publish(f"{CHANNEL}{trip_id}", message)
        except RedisError:
            logger.exception("Followers of trip %s were not told", trip_id)

    @contextmanager
    def follow(self, trip_id: int) -> Iterator[Follower]:
        follower = Follower()
        self.followers[trip_id].add(follower)
        try:
            yield follower
        finally:
            self.followers[trip_id].discard(follower)
            if not self.followers[trip_id]:
                del self.followers[trip_id]

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[None]:
        """Subscribed when the block begins, so that nothing published in it is lost."""
        async with self.redis.pubsub(ignore_subscribe_messages=True) as subscription:
            await subscription.psubscribe(f"{CHANNEL}*")
            listener = asyncio.create_task(self.deliver(subscription))
            try:
                yield
            finally:
                listener.cancel()
                await asyncio.gather(listener, return_exceptions=True)

    async def deliver(self, subscription: PubSub) -> None:
        while True:
            try:
                async for message in subscription.listen():
                    self.offer(message["channel"], message["data"])
            except RedisError:
                logger.exception("Redis is gone; the next read subscribes again")
                await asyncio.sleep(1)

    def offer(self, channel: str, message: str) -> None:
        trip_id = int(channel.removeprefix(CHANNEL))
        for follower in self.followers.get(trip_id, ()):
            follower.offer(message)
