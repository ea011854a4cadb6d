"""Survivors move up a generation: 3.14.10 has three of them, as 3.13 had.

runtime: cpython
verify: asserts
"""

import gc
import platform


class Truck:
    pass


def generation_of(item: object) -> int | None:
    """The generation that holds the item; None when it is not tracked."""
    for number in range(3):
        if any(it is item for it in gc.get_objects(generation=number)):
            return number
    return None


print("Python", platform.python_version(), "thresholds", gc.get_threshold())
gc.disable()
truck, plates = Truck(), ("LEA-1", "LEA-2")
history = [generation_of(truck)]
for young in (0, 1, 2):
    gc.collect(young)
    history.append(generation_of(truck))
print("truck, before and after collecting 0, 1, 2:", history)
print("tuple of strings:", generation_of(plates))
print("full collections so far:", gc.get_stats()[2]["collections"])

if gc.get_threshold()[2]:  # 3.14.0 to 3.14.4 were incremental
    assert history == [0, 1, 2, 2]
assert generation_of(plates) is None
