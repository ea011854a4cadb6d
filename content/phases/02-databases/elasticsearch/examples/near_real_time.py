"""A model of one shard: buffer, refresh, immutable segments, merge.

runtime: pyodide
verify: exact
"""

from dataclasses import dataclass, field


@dataclass
class Segment:
    docs: dict[int, str]  # never changes
    dead: set[int] = field(default_factory=set)  # grows: only a mark


@dataclass
class Shard:
    buffer: dict[int, str] = field(default_factory=dict)
    segments: list[Segment] = field(default_factory=list)
    translog: list[tuple[int, str]] = field(default_factory=list)

    def index(self, load: int, status: str) -> None:
        self.buffer[load] = status
        self.translog.append((load, status))  # fsync, then acknowledge

    def get(self, load: int) -> str:  # by id: real time
        return dict(self.translog)[load]

    def live(self) -> dict[int, str]:
        parts = ({k: s.docs[k] for k in s.docs.keys() - s.dead} for s in self.segments)
        return {load: status for part in parts for load, status in part.items()}

    def search(self, status: str) -> list[int]:  # sees segments only
        return sorted(load for load, value in self.live().items() if value == status)

    def refresh(self) -> None:
        for segment in self.segments:
            segment.dead |= segment.docs.keys() & self.buffer.keys()
        self.segments.append(Segment(self.buffer))
        self.buffer = {}

    def merge(self) -> None:
        self.segments = [Segment(self.live())]


shard = Shard()
shard.index(1, "open")
shard.index(2, "open")
print("before refresh: get", shard.get(1), "| search", shard.search("open"))
shard.refresh()
print("after refresh:  search", shard.search("open"))
shard.index(1, "matched")
print("updated:        get", shard.get(1), "| search", shard.search("open"))
shard.refresh()
print("refreshed:      search", shard.search("open"), end=" | docs stored ")
print([len(segment.docs) for segment in shard.segments])
shard.merge()
print("merged:         search", shard.search("open"), end=" | docs stored ")
print([len(segment.docs) for segment in shard.segments])
