"""What one resume costs: a list, a generator over it, and an iterator class.

runtime: cpython
verify: asserts
"""

from collections.abc import Callable, Iterable, Iterator
from timeit import repeat

bids = list(range(1_000))


class Bids(Iterator[int]):
    def __init__(self, source: list[int]) -> None:
        self.source = iter(source)

    def __next__(self) -> int:
        return next(self.source)


def drain(items: Iterable[int]) -> None:
    for _ in items:
        pass


def ns_per_item(run: Callable[[], object]) -> float:
    return min(repeat(run, number=300, repeat=25)) / 300 / len(bids) * 1e9


runs: dict[str, Callable[[], object]] = {
    "for over a list": lambda: drain(bids),
    "through a generator": lambda: drain(bid for bid in bids),
    "through a class": lambda: drain(Bids(bids)),
    "sum([n * n ...])": lambda: sum([n * n for n in bids]),
    "sum(n * n ...)": lambda: sum(n * n for n in bids),
    "join(['x' ...])": lambda: ",".join(["x" for _ in bids]),
    "join('x' ...)": lambda: ",".join("x" for _ in bids),
}
cost = {name: ns_per_item(run) for name, run in runs.items()}
for name, ns in cost.items():
    print(f"{name:20}{ns:6.1f} ns per item")

straight, generator, by_class, *_ = cost.values()
assert by_class > 1.2 * generator > 1.5 * straight
assert cost["join('x' ...)"] > 1.1 * cost["join(['x' ...])"]
