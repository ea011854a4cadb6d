"""Two modules that need each other: the failure, and three cures.

runtime: pyodide
verify: exact
"""

import importlib
import sys
from pathlib import Path

sys.path.insert(0, ".")
TRIPS = "\nclass Trip: ...\n"
LOADS = "\nclass Load:\n    def trip(self): return Trip()\n"
VERSIONS = {
    "broken": {"loads": "from trips import Trip" + LOADS,
               "trips": "from loads import Load" + TRIPS},
    "import the module": {"loads": "import trips" + LOADS.replace("Trip", "trips.Trip"),
                          "trips": "import loads" + TRIPS},
    "import late": {"loads": LOADS.replace("return", "from trips import Trip; return"),
                    "trips": "from loads import Load" + TRIPS},
    "third module": {"model": TRIPS + LOADS, "loads": "from model import Load",
                     "trips": "from model import Trip"},
}

for name, files in VERSIONS.items():
    for old in ("loads", "trips", "model"):
        sys.modules.pop(old, None)
    for module, text in files.items():
        Path(f"{module}.py").write_text(f"# {name}\n{text}")
    importlib.invalidate_caches()
    try:
        trip = importlib.import_module("loads").Load().trip()
        print(f"{name}: {type(trip).__name__}")
    except ImportError as error:
        print(f"{name}: {str(error).partition(' (/')[0]}")
        print("   kept:", [it for it in ("loads", "trips") if it in sys.modules])
