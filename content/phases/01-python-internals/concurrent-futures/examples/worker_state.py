"""A worker thread knows neither your request nor your connection: give it both.

runtime: cpython
verify: exact
"""

import threading
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar, copy_context

request_id: ContextVar[str] = ContextVar("request_id", default="-")
worker = threading.local()
opened: list[str] = []


def connect(dsn: str) -> None:
    """Once per thread: drivers' connections are not for sharing."""
    opened.append(dsn)
    worker.connection = dsn


def log_line(truck: str) -> str:
    return f"{request_id.get()} {truck} via {worker.connection}"


with ThreadPoolExecutor(2, initializer=connect, initargs=("pg://lab",)) as pool:
    request_id.set("req-7")
    print("submit(f):         ", pool.submit(log_line, "truck 1").result())
    context = copy_context()
    print("submit(ctx.run, f):", pool.submit(context.run, log_line, "truck 2").result())
    request_id.set("req-8")
    trucks = [f"truck {number}" for number in range(3, 33)]
    jobs = [pool.submit(copy_context().run, log_line, truck) for truck in trucks]
    print("30 more:           ", {job.result().split()[0] for job in jobs})
print("32 tasks on one or two connections:", len(opened) in {1, 2})
