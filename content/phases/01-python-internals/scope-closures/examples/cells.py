"""Two closures of one call share a cell; a second call makes a new one.

runtime: pyodide
verify: exact
"""

from collections.abc import Callable


def dock(free: int) -> tuple[Callable[[], int], Callable[[], int]]:
    def enter() -> int:
        nonlocal free
        if free == 0:
            raise RuntimeError("dock is full")
        free -= 1
        return free

    def leave() -> int:
        nonlocal free
        free += 1
        return free

    return enter, leave


enter, leave = dock(2)
other_enter, _ = dock(9)

print("enter", enter(), enter())
print("leave", leave())
print("other dock", other_enter())

cell = enter.__closure__[0]
print("one cell for both:", cell is leave.__closure__[0])
print("inside:", cell.cell_contents)
cell.cell_contents = 0  # writable: handy in a debugger, never in production
try:
    enter()
except RuntimeError as error:
    print("enter:", error)
