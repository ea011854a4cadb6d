"""The loop holds a waiting task only weakly: nobody else holds it, and it is gone.

runtime: cpython
verify: exact
"""

import asyncio
import gc
import sys


async def wait_for_signature(trip: str) -> None:
    try:
        await asyncio.get_running_loop().create_future()  # nobody keeps it
    finally:
        print(f"{trip}: ended by {type(sys.exception()).__name__}")


def complain(loop: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
    print("loop:", context["message"])


async def main() -> None:
    asyncio.get_running_loop().set_exception_handler(complain)
    asyncio.create_task(wait_for_signature("trip 1"))  # noqa: RUF006 (that is the bug)
    kept = asyncio.create_task(wait_for_signature("trip 2"))
    await asyncio.sleep(0)
    print("tasks:", len(asyncio.all_tasks()) - 1)
    gc.collect()
    print("tasks:", len(asyncio.all_tasks()) - 1, "and trip 2 is done:", kept.done())


asyncio.run(main())
