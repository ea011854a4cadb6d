"""What an operator or hook in Python costs beside the plain way.

runtime: cpython
verify: asserts
"""

from timeit import repeat


class Trip:
    def __init__(self, km: int) -> None:
        self.km = km

    def add(self, other: "Trip") -> int:
        return self.km + other.km

    __add__ = __call__ = add

    def __len__(self) -> int:
        return self.km


class Watched(Trip):
    def __getattribute__(self, name: str) -> object:
        return super().__getattribute__(name)


class Fallback(Trip):
    def __getattr__(self, name: str) -> int:
        return 0


def nanoseconds(code: str) -> float:
    best = min(repeat(code, globals=names, number=50_000, repeat=7))
    return best / 50_000 * 1e9


names = {"a": Trip(3), "w": Watched(3), "f": Fallback(3), "stops": [1, 2, 3]}
lines = ["a.add(a)", "a + a", "a(a)", "len(stops)", "len(a)"]
lines += ["a.km", "f.km", "f.gone", "w.km"]
cost = {code: nanoseconds(code) for code in lines}
for code, time in cost.items():
    print(f"{code:11}{time:6.0f} ns")
assert cost["w.km"] > 3 * cost["a.km"] and cost["f.gone"] > 3 * cost["f.km"]
assert cost["len(a)"] > 1.2 * cost["len(stops)"]
