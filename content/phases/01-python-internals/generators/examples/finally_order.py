"""When does the `finally` of a half-consumed generator run?

runtime: pyodide
verify: exact
"""

from collections.abc import Generator
from contextlib import closing


def positions(truck: str) -> Generator[int]:
    print("open", truck)
    try:
        for km in (10, 20, 30):
            yield km
            print("sent", km)
    finally:
        print("close", truck)


feed = positions("TRK-1")
print("created")
for km in feed:
    if km == 20:
        break
print("left the loop")
print("the rest:", list(feed))
print("once more:", list(feed))

with closing(positions("TRK-2")) as feed:
    print("first:", next(feed))
print("left the with")
