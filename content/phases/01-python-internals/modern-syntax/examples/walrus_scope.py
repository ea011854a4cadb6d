"""Where a name bound by := lives after the comprehension has ended.

runtime: pyodide
verify: exact
"""


def late_check(minutes: list[int]) -> str:
    stop = "unchanged"
    if any((late := stop) > 30 for stop in minutes):
        return f"late={late} stop={stop}"
    return f"none late, last seen late={late} stop={stop}"


print(late_check([5, 45, 60]))
print(late_check([5, 10]))
try:
    print(late_check([]))
except UnboundLocalError as error:
    print("empty:", error)

total = 0
running = [total := total + fee for fee in (100, 250, 75)]
print(running, total)
