"""A data loader in thirty lines: keys gather until the event loop comes round again.

runtime: pyodide
verify: exact
"""

import asyncio
from collections.abc import Awaitable, Callable

SHIPPERS, LOADS = {1: "Indus", 2: "Ravi"}, [1, 2, 1, 2]


class DataLoader:
    def __init__(self, fetch: Callable[[list[int]], Awaitable[list[str]]]) -> None:
        self.fetch, self.waiting = fetch, list[int]()
        self.cache: dict[int, asyncio.Future[str]] = {}

    def load(self, key: int) -> asyncio.Future[str]:
        loop = asyncio.get_running_loop()
        if key not in self.cache:  # the same key twice: one answer for both
            self.cache[key] = loop.create_future()
            if not self.waiting:  # the first key orders the dispatch
                loop.call_soon(lambda: loop.create_task(self.dispatch()))
            self.waiting.append(key)
        return self.cache[key]

    async def dispatch(self) -> None:
        keys, self.waiting = self.waiting, []
        for key, row in zip(keys, await self.fetch(keys), strict=True):
            self.cache[key].set_result(row)


async def fetch(ids: list[int]) -> list[str]:
    print(f"  SELECT ... WHERE id IN {ids}")
    return [SHIPPERS[id] for id in ids]  # one per key, in the order of the keys


async def main() -> None:
    shipper = DataLoader(fetch)
    print("gathered:", *await asyncio.gather(*map(shipper.load, LOADS)))
    shipper = DataLoader(fetch)
    print("one by one:", *[await shipper.load(id) for id in LOADS])


asyncio.run(main())
