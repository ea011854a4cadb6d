"""What one more unit costs: time until it runs, and memory of its own (Linux).

runtime: cpython
verify: asserts
requires: python>=3.14
"""

import asyncio
import re
import time
from concurrent import futures, interpreters
from multiprocessing import active_children
from pathlib import Path
from threading import Thread


def private_kib() -> int:
    pids = ["self", *(child.pid for child in active_children())]
    maps = "".join(Path(f"/proc/{pid}/smaps_rollup").read_text() for pid in pids)
    return sum(int(kib) for kib in re.findall(r"Private_\w+: +(\d+)", maps))


def process() -> futures.ProcessPoolExecutor:
    (unit := futures.ProcessPoolExecutor(1)).submit(int).result()
    return unit


async def main() -> None:
    units: list[object] = [process()]  # the fork server starts once
    for name, count, start in (
        ("task", 5_000, lambda: asyncio.create_task(asyncio.sleep(60))),
        ("thread", 100, lambda: Thread(target=time.sleep, args=(1,)).start()),
        ("interpreter", 5, interpreters.create), ("process", 5, process),
    ):
        before, began = private_kib(), time.perf_counter()
        units += [start() for _ in range(count)]
        await asyncio.sleep(0)
        micros = (time.perf_counter() - began) / count * 1e6
        kib = (private_kib() - before) / count
        print(f"{name:11} {micros:7,.0f} us {kib:8,.1f} KiB")
        assert kib < 10 if name == "task" else kib > 10


if __name__ == "__main__":
    asyncio.run(main())
