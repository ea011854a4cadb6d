"""Ids without a common sequence: time, shard and counter in 64 bits.

runtime: pyodide
verify: exact
"""

EPOCH_MS = 1_767_225_600_000  # 2026-01-01, ours to choose
SHARD_BITS, COUNTER_BITS = 10, 12  # 1,024 shards, 4,096 ids per millisecond each


class Ids:
    def __init__(self, shard: int) -> None:
        self.shard, self.last_ms, self.counter = shard, 0, 0

    def next(self, now_ms: int) -> int:
        if now_ms < self.last_ms:
            raise RuntimeError(f"clock went back {self.last_ms - now_ms} ms")
        self.counter = self.counter + 1 if now_ms == self.last_ms else 0
        if self.counter >> COUNTER_BITS:
            raise RuntimeError("4,096 ids in one millisecond: wait for the next one")
        self.last_ms = now_ms
        time = (now_ms - EPOCH_MS) << (SHARD_BITS + COUNTER_BITS)
        return time | self.shard << COUNTER_BITS | self.counter


def shard_of(load_id: int) -> int:
    return load_id >> COUNTER_BITS & (1 << SHARD_BITS) - 1


now = EPOCH_MS + 86_400_000
karachi, lahore = Ids(shard=3), Ids(shard=517)
made = [karachi.next(now), karachi.next(now), lahore.next(now), karachi.next(now + 1)]
for load_id in made:
    print(f"{load_id:>16}  from shard {shard_of(load_id)}")
print("unique:", len(set(made)) == len(made), "  ordered:", made == sorted(made))
years = 2 ** (63 - SHARD_BITS - COUNTER_BITS) / 1000 / 86_400 / 365.25
print(f"fits a signed bigint for {years:.0f} years")
try:
    karachi.next(now)
except RuntimeError as error:
    print("refused:", error)
