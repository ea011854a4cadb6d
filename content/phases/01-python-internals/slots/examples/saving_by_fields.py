"""What slots save per object, by the number of fields.

runtime: cpython
verify: asserts
"""

import tracemalloc
from collections.abc import Callable
from dataclasses import make_dataclass


def shell(make: Callable[..., object], fields: int) -> int:
    kept: list[object] = [None] * 20_000
    values = [None] * fields
    tracemalloc.start()
    for i in range(len(kept)):
        kept[i] = make(*values)
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return round(size / len(kept))


print("fields   plain   slots   saved   ratio")
for fields in (1, 4, 10, 20, 28, 30):
    names = [f"field_{i}" for i in range(fields)]
    plain = shell(make_dataclass("Plain", names), fields)
    slots = shell(make_dataclass("Slotted", names, slots=True), fields)
    print(f"{fields:>6}   {plain:>5}   {slots:>5}   {plain - slots:>5}", end="")
    print(f"   {plain / slots:>5.2f}")
    assert 30 < plain - slots < 100 or (fields == 30 and plain > 3 * slots)
