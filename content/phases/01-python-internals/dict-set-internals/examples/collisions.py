"""Keys that all hash to 0 turn n insertions into n(n-1)/2 comparisons.

runtime: pyodide
verify: exact
"""

import sys


class LoadId(int):
    """An ordinary int that counts its comparisons."""

    compared = 0
    __hash__ = int.__hash__

    def __eq__(self, other: object) -> bool:
        LoadId.compared += 1
        return int.__eq__(self, other)


def insert(numbers: list[int]) -> int:
    LoadId.compared = 0
    loads = {LoadId(number): "booked" for number in numbers}
    assert len(loads) == len(numbers)
    return LoadId.compared


modulus = sys.hash_info.modulus  # hash(n) == n % modulus, for n >= 0
print("hashes", {hash(k * modulus) for k in range(1, 1_001)})
print("keys   ordinary   chosen")
for count in (250, 500, 1_000):
    ordinary = insert(list(range(1, count + 1)))
    chosen = insert([k * modulus for k in range(1, count + 1)])
    print(f"{count:>5}   {ordinary:>8}   {chosen:>9,}")
