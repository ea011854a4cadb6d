"""Every order in which two threads can run load, add and store.

runtime: pyodide
verify: exact
"""

from collections import Counter
from itertools import permutations


def counter_after(order: tuple[str, ...]) -> int:
    """Each thread loads into its own register, adds there, stores back."""
    shared = 0
    register: dict[str, int] = {}
    done = Counter[str]()
    for thread in order:
        step = ("load", "add", "store")[done[thread]]
        done[thread] += 1
        if step == "load":
            register[thread] = shared
        elif step == "add":
            register[thread] += 1
        else:
            shared = register[thread]
    return shared


orders = set(permutations("AAABBB"))
outcomes = Counter(counter_after(order) for order in orders)
right = sorted("".join(order) for order in orders if counter_after(order) == 2)

print(len(orders), "orders")
print("ends at 1:", outcomes[1])
print("ends at 2:", outcomes[2], right)
