"""A compact dict in miniature: a small table of indices and a list of entries.

runtime: pyodide
verify: exact
"""

from typing import Any

EMPTY, DUMMY = -1, -2


class MiniDict:
    def __init__(self) -> None:
        self.indices = [EMPTY] * 8
        self.entries: list[Any] = []  # (hash, key, value), in order of insertion

    def find(self, key: object) -> tuple[int, int]:
        hashed, mask = hash(key), len(self.indices) - 1
        slot, perturb = hashed & mask, hashed & 0xFFFF_FFFF_FFFF_FFFF  # unsigned
        while (index := self.indices[slot]) != EMPTY:
            if index != DUMMY and self.entries[index][:2] == (hashed, key):
                break
            perturb >>= 5
            slot = (slot * 5 + perturb + 1) & mask
        return slot, index

    def insert(self, key: object, value: object) -> None:  # a new key, no resize
        self.indices[self.find(key)[0]] = len(self.entries)
        self.entries.append((hash(key), key, value))

    def delete(self, key: object) -> None:
        slot, index = self.find(key)
        self.indices[slot], self.entries[index] = DUMMY, None


trips = MiniDict()
for load_id, city in [(3, "Lahore"), (11, "Multan"), (19, "Quetta"), (4, "Delhi")]:
    trips.insert(load_id, city)
    print(f"{load_id:>2} starts at {load_id & 7}, stored at {trips.find(load_id)[0]}")
print("indices", trips.indices)
print("entries", [city for _, _, city in trips.entries])
trips.delete(11)
print("indices", trips.indices, "after deleting 11")
print("19 is still found:", trips.entries[trips.find(19)[1]][2])
