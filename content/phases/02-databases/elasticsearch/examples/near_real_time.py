"""A model of one shard: buffer, refresh, immutable segments, merge.

runtime: pyodide
verify: exact
"""


class Shard:
    def __init__(self) -> None:
        self.translog: dict[int, str] = {}  # fsync, then acknowledge
        self.buffer: dict[int, str] = {}
        self.segments: list[tuple[dict[int, str], set[int]]] = []  # docs, dead

    def index(self, load: int, status: str) -> None:
        self.buffer[load] = self.translog[load] = status

    def live(self) -> dict[int, str]:
        parts = [(docs, docs.keys() - dead) for docs, dead in self.segments]
        return {load: docs[load] for docs, loads in parts for load in loads}

    def refresh(self) -> None:
        for docs, dead in self.segments:
            dead |= docs.keys() & self.buffer.keys()  # only a mark
        self.segments.append((self.buffer, set()))
        self.buffer = {}

    def show(self, moment: str) -> None:
        found = sorted(load for load, value in self.live().items() if value == "open")
        stored = [len(docs) for docs, _ in self.segments]
        print(f"{moment} get: {self.translog[1]:8} open: {found!s:6} stored: {stored}")


shard = Shard()
shard.index(1, "open")
shard.index(2, "open")
shard.show("two loads posted")
shard.refresh()
shard.show("after a refresh ")
shard.index(1, "matched")
shard.show("load 1 matched  ")
shard.refresh()
shard.show("after a refresh ")
shard.segments = [(shard.live(), set())]
shard.show("after a merge   ")
