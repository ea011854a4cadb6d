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

    def get(self, load: int) -> str:  # by id: real time
        return self.translog[load]

    def live(self) -> dict[int, str]:
        parts = [{k: docs[k] for k in docs.keys() - dead} for docs, dead in self.segments]
        return {load: status for part in parts for load, status in part.items()}

    def refresh(self) -> None:
        for docs, dead in self.segments:
            dead |= docs.keys() & self.buffer.keys()  # only a mark
        self.segments.append((self.buffer, set()))
        self.buffer = {}

    def show(self, moment: str) -> None:
        found = sorted(k for k, status in self.live().items() if status == "open")
        stored = [len(docs) for docs, _ in self.segments]
        print(f"{moment}: get 1 {self.get(1)}, search open {found}, stored {stored}")


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
