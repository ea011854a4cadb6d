"""assert_never makes the type checker find the case that nobody wrote.

runtime: cpython
verify: exact
requires: mypy
"""

import tempfile
from pathlib import Path

from mypy import api

CODE = '''
from dataclasses import dataclass
from typing import assert_never

@dataclass
class Bid: amount: int
@dataclass
class Award: carrier: str
@dataclass
class Withdrawal: reason: str

Event = Bid | Award | Withdrawal

def handle(event: Event) -> str:
    match event:
        case Bid(amount):
            return f"bid {amount}"
        case Award(carrier):
            return f"award to {carrier}"
        case _:
            assert_never(event)
'''
with tempfile.TemporaryDirectory() as folder:
    file = Path(folder, "events.py")
    file.write_text(CODE, encoding="utf-8")
    report, _, _ = api.run(["--no-incremental", "--no-pretty", str(file)])
    print(report.replace(f"{folder}/", ""), end="")

try:
    exec(CODE + "\nhandle(Withdrawal('price'))", {"__name__": "events"})
except AssertionError as error:
    print("at run time:", error)
