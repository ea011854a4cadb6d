"""How many comparisons `in` makes: a list asks every element, a set asks almost none.

runtime: pyodide
verify: exact
"""


class LoadRef:
    """A load's number that counts how often it is hashed and compared."""

    hashed = compared = 0

    def __init__(self, number: int) -> None:
        self.number = number

    def __hash__(self) -> int:
        LoadRef.hashed += 1
        return hash(self.number)

    def __eq__(self, other: object) -> bool:
        LoadRef.compared += 1
        return isinstance(other, LoadRef) and self.number == other.number


def cost(refs: list[LoadRef] | set[LoadRef], number: int) -> str:
    wanted = LoadRef(number)
    LoadRef.hashed = LoadRef.compared = 0
    found = wanted in refs
    return f"{found!s:5}  hashed {LoadRef.hashed}  compared {LoadRef.compared:>6}"


for size in (1_000, 10_000):
    as_list = [LoadRef(number) for number in range(size)]
    as_set = set(as_list)
    for name, refs in (("list", as_list), ("set", as_set)):
        print(f"{size:>6} in {name:4}  last:    {cost(refs, size - 1)}")
        print(f"{size:>6} in {name:4}  missing: {cost(refs, -5)}")
