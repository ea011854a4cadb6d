"""One blocking call stops everybody: measured by a heartbeat, named by debug mode.

runtime: cpython
verify: asserts
"""

import asyncio
import logging
import re
import sys
import time

logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(message)s")


def brief(record: logging.LogRecord) -> bool:
    record.msg = re.sub(r"<Task .*?coro=<(\w+).*>", r"\1", record.getMessage())
    record.args = ()
    return True


logging.getLogger("asyncio").addFilter(brief)


async def blocking() -> None:
    time.sleep(0.3)  # requests.get, a sync driver, a big json.loads: all the same


async def in_a_thread() -> None:
    await asyncio.to_thread(time.sleep, 0.3)


async def lag_beside(name: str) -> float:
    task = asyncio.create_task(globals()[name]())
    worst = 0.0
    while not task.done():
        before = time.perf_counter()
        await asyncio.sleep(0.01)
        worst = max(worst, time.perf_counter() - before - 0.01)
    print(f"{name}: the loop came {worst * 1000:.0f} ms late")
    return worst


assert asyncio.run(lag_beside("blocking"), debug=True) > 0.25
assert asyncio.run(lag_beside("in_a_thread"), debug=True) < 0.25
