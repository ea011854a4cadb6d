"""An even hash, an uneven world: one tenant, one shard, and queries without a key.

runtime: pyodide
verify: exact
"""

from collections import Counter
from hashlib import blake2b
from random import Random

SHARDS, TENANTS, REQUESTS = 8, 2_000, 200_000
BIG = "shipper:7"
random = Random(7)


def shard(key: str) -> int:
    return int.from_bytes(blake2b(key.encode(), digest_size=8).digest()) % SHARDS


def spread(keys: list[str]) -> str:
    load = Counter(map(shard, keys))
    top, count = load.most_common(1)[0]
    return f"shard {top} takes {count / len(keys):.0%} of the requests"


small = [f"shipper:{random.randrange(TENANTS)}" for _ in range(REQUESTS * 7 // 10)]
stream = small + [BIG] * (REQUESTS - len(small))  # one customer is 30% of the traffic
salted = [f"{key}:{n % 8}" if key == BIG else key for n, key in enumerate(stream)]

print(f"tenants per shard: {sorted(Counter(map(shard, set(stream))).values())}")
print(f"fair share         {1 / SHARDS:.1%}")
print(f"by shipper         {spread(stream)}")
print(f"big one in 8 parts {spread(salted)}")
parts = {shard(f"{BIG}:{n}") for n in range(8)}
print(f"  its 8 parts lie on {len(parts)} shards: reading it now asks all of them")

# A shard is slow in 1% of its calls; a scatter-gather waits for the slowest.
for asked in (1, 8, 64):
    slow = sum(
        any(random.random() < 0.01 for _ in range(asked)) for _ in range(20_000)
    )
    print(f"asking {asked:>2} shards: {slow / 20_000:4.0%} of the queries are slow")
