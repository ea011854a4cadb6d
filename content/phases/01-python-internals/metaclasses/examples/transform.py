"""`dataclass_transform` tells the type checker what the metaclass generates.

runtime: cpython
verify: asserts
requires: mypy
"""

from mypy import api

SOURCE = '''
from typing import dataclass_transform

class SilentMeta(type): ...  # imagine that both build __init__ from annotations

@dataclass_transform(kw_only_default=True)
class DeclaredMeta(type): ...

class OldModel(metaclass=SilentMeta): ...
class NewModel(metaclass=DeclaredMeta): ...

class OldBid(OldModel):
    load_id: int

class NewBid(NewModel):
    load_id: int

OldBid(load_id=7)
NewBid(load_id=7)
NewBid(load_id="seven")
'''

report, problems, _ = api.run(["--strict", "--no-incremental", "-c", SOURCE])
found: dict[str, str] = {}
for line in report.splitlines()[:-1]:
    _, number, message = line.split(":", 2)
    code = SOURCE.splitlines()[int(number) - 1]
    found[code] = message.strip()
    print(f"{code}\n   {found[code]}")
assert not problems
assert list(found) == ["OldBid(load_id=7)", 'NewBid(load_id="seven")']
