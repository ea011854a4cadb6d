"""The memo keeps cycles and repeated rows as they were; depth ends the copy.

runtime: pyodide
verify: exact
"""

from __future__ import annotations

import copy


class Node:
    def __init__(self, name: str) -> None:
        self.name = name
        self.next: Node | None = None
        print("__init__", name)


truck, trip = Node("truck"), Node("trip")
truck.next, trip.next = trip, truck  # each points at the other

memo: dict[int, object] = {}
twin = copy.deepcopy(truck, memo)  # no __init__ is called
assert twin.next is not None
print("cycle closed on the copy:", twin.next.next is twin)
print("memo finds truck's copy: ", memo[id(truck)] is twin)
print("originals kept alive:    ", any(truck is x for x in memo[id(memo)]))

board = [[0] * 3] * 3  # three docks, three hours: one row, stored three times
fixed = copy.deepcopy(board)
board[0][1] = fixed[0][1] = 7
print("board:", board, "| deep copy:", fixed)
bids = dict.fromkeys(["KHI-LHE", "LHE-ISB"], [])
bids["KHI-LHE"].append(900)
print("fromkeys:", bids)

stops: list = []
for _ in range(2000):  # a linked list of 2,000 stops
    stops = [stops]
try:
    copy.deepcopy(stops)
except RecursionError as error:
    print("2,000 levels:", type(error).__name__)
