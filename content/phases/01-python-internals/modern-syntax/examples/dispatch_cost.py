"""Twenty event types: the position of the case, a dictionary, an if chain.

runtime: cpython
verify: asserts
"""

from collections.abc import Callable
from timeit import repeat

NAMES = [f"trip.event{n}" for n in range(20)]
body = "\n".join(f"        case {name!r}: return {n}" for n, name in enumerate(NAMES))
chain = "\n".join(f"    if e == {name!r}: return {n}" for n, name in enumerate(NAMES))
space: dict[str, Callable[[str], int]] = {}
exec(f"def by_match(e):\n    match e:\n{body}\ndef by_if(e):\n{chain}", space)
TABLE = {name: n for n, name in enumerate(NAMES)}
space["by_dict"] = lambda e: TABLE[e]


def nanoseconds(name: str, event: str) -> float:
    call = space[name]
    return min(repeat(lambda: call(event), number=5_000, repeat=60)) / 5_000 * 1e9


cost = {}
for name in ("by_match", "by_if", "by_dict"):
    # join builds an equal string that is not the identical object
    first, last = (nanoseconds(name, "".join(NAMES[i])) for i in (0, -1))
    cost[name] = last
    print(f"{name:9} first {first:5.0f} ns   last {last:5.0f} ns")

assert min(cost["by_match"], cost["by_if"]) > 1.5 * cost["by_dict"]
