"""When the tables grow, and what deleting gives back.

runtime: cpython
verify: exact
"""

import sys


def steps(container: dict[int, None] | set[int], count: int) -> list[str]:
    """The sizes at which one more key made the container larger."""
    grown, before = [], sys.getsizeof(container)
    for number in range(count):
        if isinstance(container, dict):
            container[number] = None
        else:
            container.add(number)
        if (after := sys.getsizeof(container)) != before:
            grown.append(f"{len(container)}: {after:,}")
            before = after
    return grown


print("dict", *steps({}, 200), sep="   ")
print("set ", *steps(set(), 200), sep="   ")

positions = {truck: None for truck in range(100_000)}
print(f"100,000 keys {sys.getsizeof(positions):,} bytes")
print(f"100,000 keys {sys.getsizeof(set(positions)):,} bytes as a set")
for truck in range(99_990):
    del positions[truck]
print(f"{len(positions):>7} keys {sys.getsizeof(positions):,} bytes after del")
print(f"{len(positions):>7} keys {sys.getsizeof(dict(positions)):,} bytes in a copy")
