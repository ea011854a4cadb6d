"""A chain evaluates each operand once, stops early, and also takes `in` and `==`.

runtime: pyodide
verify: exact
"""


def ask(name: str, value: int) -> int:
    print(f"  {name}", end="")
    return value


print("rate 900 inside 500..2000:")
print(" ->", ask("low", 500) <= ask("rate", 900) < ask("high", 2000))

print("rate 100, high is never asked:")
print(" ->", ask("low", 500) <= ask("rate", 100) < ask("high", 2000))

open_loads = {"L-7", "L-9"}
print("chained:", "L-7" in open_loads == True)  # noqa: E712
print("grouped:", ("L-7" in open_loads) == True)  # noqa: E712
