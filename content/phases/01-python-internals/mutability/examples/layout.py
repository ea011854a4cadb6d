"""What is allocated: a tuple in one block, a list in two, with room to grow.

runtime: cpython
verify: asserts
"""

from sys import getsizeof

POINTER = 8
EMPTY_LIST = getsizeof([])


def capacity(items: list[int]) -> int:
    return (getsizeof(items) - EMPTY_LIST) // POINTER


print("empty:    tuple", getsizeof(()), "  list", EMPTY_LIST)
ten = tuple(range(10))
print("ten ints: tuple", getsizeof(ten), " list", getsizeof(list(ten)))
assert getsizeof(ten) == getsizeof(()) + 10 * POINTER  # items inside the object

grown: list[int] = []
steps: list[tuple[int, int]] = []
for number in range(40):
    grown.append(number)
    if not steps or capacity(grown) != steps[-1][1]:
        steps.append((len(grown), capacity(grown)))
print("list capacity at length:", "  ".join(f"{n}:{room}" for n, room in steps))
assert steps[:4] == [(1, 4), (5, 8), (9, 16), (17, 24)]

print("39 ASCII letters and one more character:")
one_more = {"ASCII": "a", "Latin-1": "\xe9", "Urdu": "\u06a9", "emoji": "\U0001f69a"}
sizes = {name: getsizeof("a" * 39 + char) for name, char in one_more.items()}
for name, size in sizes.items():
    print(f"  {name:<8}{size:>4} bytes")
assert 40 * 4 < sizes["emoji"] and sizes["emoji"] > 2.5 * sizes["ASCII"]

print("frozenset of 4:", getsizeof(frozenset(range(4))), end="  ")
print("of 5:", getsizeof(frozenset(range(5))))
assert getsizeof(frozenset(range(4))) == getsizeof(set(range(4)))
