"""Where 5,000 dead tuples go: 2,000 memory blocks per size are kept for reuse.

runtime: cpython
verify: asserts
"""

import gc
from sys import getallocatedblocks


def kept(size: int, as_list: bool = False) -> int:
    """Blocks still held after 5,000 containers of this size have died."""
    gc.collect()  # also empties the free lists
    before = getallocatedblocks()
    template = [None] * size
    if as_list:
        many: list = [template.copy() for _ in range(5000)]
    else:
        many = [tuple(template) for _ in range(5000)]
    many.clear()
    del many, template
    return getallocatedblocks() - before


for size in (2, 3, 20, 21):
    print(f"tuples of {size:2}: {kept(size):5} blocks kept")
print(f"lists of  3: {kept(3, as_list=True):5} blocks kept")

gc.collect()
empty, stops = (), ("KHI", "LHE")
print("one empty tuple:", empty is tuple([]) and empty is stops[2:])
print("no copy of a tuple:", tuple(stops) is stops, stops[:] is stops)

assert 1900 < kept(20) < 2300 and kept(21) < 300 and kept(3, as_list=True) < 400
