"""Bytes of a container, without its elements, and what a list keeps in reserve.

runtime: cpython
verify: exact
requires: python>=3.14
"""

from array import array
from sys import getsizeof

CITIES = ("KHI", "MUX", "LHE")


def grown(count: int) -> list[int]:
    items: list[int] = []
    for number in range(count):
        items.append(number)
    return items


print("items  tuple  list(t)  appended")
for count in (0, 1, 2, 3, 10, 17, 1000):
    items = tuple(range(count))
    exact, spare = getsizeof(list(items)), getsizeof(grown(count))
    print(f"{count:5} {getsizeof(items):6} {exact:8} {spare:9}")

print("same three cities:")
print("  [*t]      ", getsizeof([*CITIES]))
print("  list(t)   ", getsizeof(list(CITIES)))
print("  t[:]      ", getsizeof(CITIES[:]), "and", CITIES[:] is CITIES)
print("  3 strings ", sum(getsizeof(city) for city in CITIES), "more, never counted")
print("one float:", getsizeof(24.86), "| in array('d'):", array("d").itemsize)
pair = (24.86, 67.01)
print("a pair with its floats:", getsizeof(pair) + sum(map(getsizeof, pair)))
