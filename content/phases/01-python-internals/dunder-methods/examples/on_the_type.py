"""Operators ask the type: an instance attribute and `__getattr__` are never consulted.

runtime: pyodide
verify: exact
"""


class Manifest:
    def __init__(self, lines: list[str]) -> None:
        self.lines = lines

    def __getattr__(self, name: str) -> object:  # forward what Manifest lacks
        print("  __getattr__ asked for", name)
        return getattr(self.lines, name)


def show(label: str, action) -> None:
    try:
        print(label, "gives", action())
    except TypeError as error:
        print(label, "fails:", error)


manifest = Manifest(["rice", "steel", "glass"])
show("manifest.__len__()", lambda: manifest.__len__())
show("len(manifest)", lambda: len(manifest))

manifest.__len__ = lambda: 99  # type: ignore[attr-defined]
show("after the instance got one: len(manifest)", lambda: len(manifest))

Manifest.__len__ = lambda self: len(self.lines)  # type: ignore[attr-defined]
show("after the class got one: len(manifest)", lambda: len(manifest))
print(type(int.__add__).__name__, "/", type(Manifest.__len__).__name__)
