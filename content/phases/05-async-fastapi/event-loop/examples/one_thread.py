"""A thousand sockets wait at the same moment, in one thread.

runtime: cpython
verify: asserts
"""

import asyncio
import threading
import time
from asyncio import StreamReader, StreamWriter

TRUCKS = 500
threads: set[int] = set()
served: list[bytes] = []


async def serve(reader: StreamReader, writer: StreamWriter) -> None:
    threads.add(threading.get_ident())
    served.append(plate := await reader.readline())
    await asyncio.sleep(0.5)  # a database that takes its time
    writer.write(b"seen " + plate)
    await writer.drain()
    writer.close()


async def report(plate: int, port: int) -> bytes:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"LES-%d\n" % plate)
    answer = await reader.readline()
    writer.close()
    return answer


async def main() -> None:
    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=TRUCKS)
    port = server.sockets[0].getsockname()[1]
    start = time.perf_counter()
    answers = await asyncio.gather(*(report(n, port) for n in range(TRUCKS)))
    seconds = time.perf_counter() - start
    print(f"{len(answers)} answers in {seconds:.1f} s, one after another: 250 s")
    print(f"{len(served)} were served, by {len(threads)} thread")
    assert len(threads) == 1 and seconds < 25


asyncio.run(main())
