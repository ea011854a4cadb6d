"""Every step of an import, seen from a finder that only watches.

runtime: pyodide
verify: exact
"""

import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("rates.py").write_text("""
import sys
print("   body runs; in sys.modules:", __name__ in sys.modules)
print("   names so far:", [it for it in globals() if not it.startswith("__")])
PER_MILE = 3
""")
Path("broken.py").write_text("FUEL = 1\nraise ValueError('no config')")


class Watcher:
    def find_spec(self, name: str, path: object, target: object = None) -> None:
        print(f"   find_spec({name!r})")


sys.meta_path.insert(0, Watcher())  # type: ignore[arg-type]
print("first import")
import rates  # noqa: E402

print("second import")
import rates as again  # noqa: E402

print("same object:", again is rates is sys.modules["rates"])
print("namespace:", vars(rates) is rates.__dict__, rates.__dict__["PER_MILE"])
for attempt in (1, 2):
    try:
        import broken  # noqa: F401
    except ValueError as error:
        print(attempt, error, "| kept:", "broken" in sys.modules)
