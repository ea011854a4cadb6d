"""A signal is a list of weak references, called one after the other.

runtime: pyodide
verify: exact
"""

import gc
import weakref
from collections.abc import Callable

Receiver = Callable[[str], None]


class Signal:
    def __init__(self) -> None:
        self.receivers: list[tuple[object, weakref.ref[Receiver]]] = []

    def connect(self, receiver: Receiver, dispatch_uid: str | None = None) -> None:
        key = dispatch_uid or id(receiver)
        if all(known != key for known, _ in self.receivers):
            self.receivers.append((key, weakref.ref(receiver)))

    def send(self, load: str) -> None:
        for _, reference in self.receivers:  # in order of connection, in this thread
            if (receiver := reference()) is not None:
                receiver(load)


def make(name: str) -> Receiver:
    return lambda load: print(f"  {name}: {load}")


bid_board, mail, again = make("board"), make("mail"), make("mail")
posted = Signal()
posted.connect(make("audit"))  # nobody else holds it
posted.connect(bid_board)
posted.connect(mail, dispatch_uid="mail")
posted.connect(again, dispatch_uid="mail")
gc.collect()
print("connected:", len(posted.receivers))
posted.send("LD-1")
