"""Repetition copies pointers: a board with one row, a dict with one list.

runtime: pyodide
verify: exact
"""

import copy

board = [[0] * 3] * 3  # three docks, three hours: one row, three times
board[0][1] = 7
print("repeated: ", board)

board = [[0] * 3 for _ in range(3)]  # the inner expression runs three times
board[0][1] = 7
print("evaluated:", board)

bids = dict.fromkeys(["KHI-LHE", "LHE-ISB"], [])
bids["KHI-LHE"].append(900)
print("fromkeys: ", bids)

bids = {lane: [] for lane in ("KHI-LHE", "LHE-ISB")}
bids["KHI-LHE"].append(900)
print("dict comp:", bids)

repeated = copy.deepcopy([[0]] * 3)  # the memo keeps what was one object one
print("deepcopy of a repeated row:", repeated[0] is repeated[2])
