"""What is under asyncio: sockets that never block, and one call that waits for all.

runtime: cpython
verify: exact
"""

import selectors
import socket

selector = selectors.DefaultSelector()
phones: dict[str, socket.socket] = {}
for plate in ("LES-1", "KHI-2", "MUX-3"):
    phones[plate], server_side = socket.socketpair()
    server_side.setblocking(False)
    selector.register(server_side, selectors.EVENT_READ, data=plate)


def ready(timeout: float) -> list[str]:
    found = []
    for key, _ in selector.select(timeout):
        sock = key.fileobj
        assert isinstance(sock, socket.socket)
        found.append(f"{key.data}: {sock.recv(100)!r}")
    return sorted(found)


print("nothing sent:", ready(timeout=0))
phones["KHI-2"].send(b"25.19 68.26")
print("one sent:    ", ready(timeout=1))
phones["LES-1"].send(b"24.")
phones["MUX-3"].close()
print("half, closed:", ready(timeout=1))
with open(__file__) as file:
    try:
        selector.register(file, selectors.EVENT_READ)
    except PermissionError:
        print("a file:       epoll refuses it")

unread, writer = socket.socketpair()
writer.setblocking(False)
try:
    while True:
        writer.send(b"position " * 1000)
except BlockingIOError:
    print("nobody reads: the kernel takes no more")
