"""An endless feed, a parser and a filter: the last stage pulls, one item at a time.

runtime: pyodide
verify: exact
"""

from collections.abc import Iterable, Iterator
from itertools import count, islice


def feed() -> Iterator[str]:
    for minute in count():  # never ends
        line = f"TRK-7,{minute},{60 + minute * 15}"
        print("read ", line)
        yield line


def parse(lines: Iterable[str]) -> Iterator[tuple[str, int]]:
    for line in lines:
        truck, _, speed = line.split(",")
        yield truck, int(speed)


def speeding(positions: Iterable[tuple[str, int]], limit: int = 80) -> Iterator[str]:
    for truck, speed in positions:
        if speed > limit:
            yield f"{truck} at {speed} km/h"


for alert in islice(speeding(parse(feed())), 2):
    print("alert", alert)
