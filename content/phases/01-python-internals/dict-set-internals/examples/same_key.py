"""Which of these are one key?

runtime: pyodide
verify: exact
"""

print({1: "a", True: "b", 1.0: "c"})  # noqa: F601
print(hash(1) == hash(True) == hash(1.0))

print(hash(-1) == hash(-2), len({-1, -2}))

nan = float("nan")
print(nan in {nan}, float("nan") in {nan})
