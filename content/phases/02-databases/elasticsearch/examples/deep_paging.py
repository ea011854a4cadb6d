"""Three shards: what from/size costs, what it shows twice, what search_after does.

runtime: pyodide
verify: exact
"""

import heapq

type Shards = list[list[int]]  # load ids on each shard; newest first is the order


def spread(last_id: int) -> Shards:
    return [list(range(first, last_id + 1, 3)) for first in (1, 2, 3)]


def page_by_offset(shards: Shards, start: int, size: int) -> tuple[list[int], int]:
    """No shard knows which of its hits are on the page: each sends start + size."""
    sent = [heapq.nlargest(start + size, shard) for shard in shards]
    merged = heapq.nlargest(start + size, (hit for hits in sent for hit in hits))
    return merged[start:], sum(map(len, sent))


def page_after(shards: Shards, after: int, size: int) -> tuple[list[int], int]:
    """Each shard sends size hits that come after the last sort value."""
    sent = [
        heapq.nlargest(size, (hit for hit in shard if hit < after)) for shard in shards
    ]
    merged = heapq.nlargest(size, (hit for hits in sent for hit in hits))
    return merged, sum(map(len, sent))


shards = spread(60_000)
for start in (0, 990, 9_990):
    hits, sent = page_by_offset(shards, start, 10)
    print(f"from {start:5}: {hits[0]}..{hits[-1]}, {sent:6} entries sent")
hits, sent = page_after(shards, 50_011, 10)
print(f"search_after: {hits[0]}..{hits[-1]}, {sent:6} entries sent")

first, _ = page_by_offset(shards, 0, 10)
shards[0].append(60_001)  # somebody posts a load between the two clicks
by_offset, _ = page_by_offset(shards, 10, 10)
after, _ = page_after(shards, first[-1], 10)
print("on both pages: from/size", set(first) & set(by_offset), end="")
print(" | search_after", set(first) & set(after) or "none")
