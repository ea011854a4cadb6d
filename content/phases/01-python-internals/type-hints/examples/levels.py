"""One file, three levels of mypy: what `Any` hides and what `object` does not.

runtime: cpython
verify: asserts
requires: mypy
"""

from pathlib import Path

from mypy import api

SOURCE = """
import json
def total(rows):
    return len(rows) + " USD"
def cents(raw: str) -> int:
    bid = json.loads(raw)
    return bid.amuont
def show(value: object) -> None:
    value.upper()
def pick(value: list) -> str:
    return value[0]
"""
BODIES = "# mypy: check-untyped-defs"
STRICT = f"{BODIES}, disallow-untyped-defs, warn-return-any, disallow-any-generics"
LEVELS = {"default": "#", "bodies": BODIES, "strict": STRICT}
for name, comment in LEVELS.items():
    Path(f"{name}.py").write_text(comment + SOURCE)
report, _, _ = api.run([f"{name}.py" for name in LEVELS])

counts: list[int] = []
for name in LEVELS:
    found = [it for it in report.splitlines() if it.startswith(f"{name}.py:")]
    counts.append(len(found))
    print(f"{name}: {len(found)}")
    for line in found:
        code = SOURCE.splitlines()[int(line.split(":")[1]) - 1].strip()
        print(f"   {code:36} {line[line.rindex('[') :]}")
assert counts[0] < counts[1] < counts[2], report
