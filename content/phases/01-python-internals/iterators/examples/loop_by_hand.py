"""A `for` loop is `iter()` once, `next()` many times, and a caught StopIteration.

runtime: pyodide
verify: exact
"""

import dis


def total_weight(weights: list[int]) -> int:
    total = 0
    for weight in weights:
        total += weight
    return total


def the_same_by_hand(weights: list[int]) -> int:
    total = 0
    iterator = iter(weights)  # GET_ITER
    while True:
        try:
            weight = next(iterator)  # FOR_ITER
        except StopIteration:
            break
        total += weight
    return total


loads = [12_000, 8_500, 19_500]
print(total_weight(loads), the_same_by_hand(loads))

loop_opcodes = {"GET_ITER", "FOR_ITER", "JUMP_BACKWARD", "END_FOR", "POP_ITER"}
for instruction in dis.get_instructions(total_weight):
    if instruction.opname in loop_opcodes:
        print(instruction.opname)

bids = [410, 395]
walk = iter(bids)
print(iter(bids) is bids, iter(walk) is walk)
