"""A stored exception keeps the traceback, the frames and every local in them.

runtime: pyodide
verify: exact
"""

import gc
import weakref

FAILED: list[Exception] = []


class Payload:
    """Stands for the parsed body of a bid request."""


def parse(alive: list[weakref.ref[Payload]]) -> None:
    payload = Payload()
    alive.append(weakref.ref(payload))
    raise ValueError("bid without a load")


def submit(keep_traceback: bool) -> weakref.ref[Payload]:
    alive: list[weakref.ref[Payload]] = []
    try:
        parse(alive)
    except ValueError as error:
        FAILED.append(error if keep_traceback else error.with_traceback(None))
    return alive[0]


gc.disable()
kept = submit(keep_traceback=True)
print("exception stored as it is, payload alive:", kept() is not None)
stripped = submit(keep_traceback=False)
print("stored without traceback,  payload alive:", stripped() is not None)

step = FAILED[0].__traceback__
while step is not None:
    frame = step.tb_frame
    print(f"frame of {frame.f_code.co_name} holds", sorted(frame.f_locals))
    step = step.tb_next
