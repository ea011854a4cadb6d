"""`from x import y` copies a binding; `reload` runs the body in the same namespace.

runtime: pyodide
verify: exact
"""

import importlib
import sys
from pathlib import Path

sys.path.insert(0, ".")
source = Path("pricing.py")
source.write_text("RATE = 3\nOLD = 'still here'\nclass Quote: ...\n")

import pricing  # noqa: E402
from pricing import RATE, Quote  # noqa: E402

held = Quote()
pricing.RATE = 4
print("assigned:", RATE, pricing.RATE)

source.write_text("RATE = 500\nclass Quote: ...\n")
importlib.invalidate_caches()
importlib.reload(pricing)
print("reloaded:", RATE, pricing.RATE)
print("removed name:", pricing.OLD)
print("isinstance:", isinstance(held, pricing.Quote), isinstance(held, Quote))
