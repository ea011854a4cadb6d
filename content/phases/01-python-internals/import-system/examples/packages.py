"""What `__init__.py` adds: a body that runs, an API, and names loaded on demand.

runtime: pyodide
verify: exact
"""

import importlib
import sys
from pathlib import Path

sys.path.insert(0, ".")
FILES = {
    "billing/__init__.py": """
from billing.invoice import Invoice
__all__ = ["Invoice"]
def __getattr__(name):
    if name == "pdf":
        import importlib
        return importlib.import_module("billing.pdf")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
""",
    "billing/invoice.py": "class Invoice: ...\nclass Draft: ...",
    "billing/pdf.py": "PAGES = 2",
    "plugins/carrier_a.py": "CARRIER = 'a'",
}
for file, text in FILES.items():
    Path(file).parent.mkdir(exist_ok=True)
    Path(file).write_text(text)

import billing  # noqa: E402
import plugins  # noqa: E402

for package in (billing, plugins):
    path = type(package.__path__).__name__
    print(package.__name__, "has a file:", package.__file__ is not None, path)
print("before:", hasattr(plugins, "carrier_a"), "billing.pdf" in sys.modules)
importlib.import_module("plugins.carrier_a")
print("after: ", hasattr(plugins, "carrier_a"), billing.pdf.PAGES)
print("bound by imports:", [it for it in vars(billing) if it[0] != "_"])
