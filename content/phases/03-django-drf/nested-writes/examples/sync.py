"""The nested list is the new truth: what to create, change and remove.

runtime: pyodide
verify: exact
"""

from dataclasses import dataclass, field
from typing import Any

Row = dict[str, Any]


@dataclass
class Plan:
    create: list[Row] = field(default_factory=list)
    change: list[Row] = field(default_factory=list)
    remove: list[int] = field(default_factory=list)


def plan(stored: list[Row], wanted: list[Row]) -> Plan:
    """Matches by id inside the parent's own rows. An unknown id is an error."""
    known = {row["id"]: row for row in stored}
    ids = [row["id"] for row in wanted if "id" in row]
    if len(ids) != len(set(ids)):
        raise ValueError("an id appears twice")
    if foreign := set(ids) - known.keys():
        raise ValueError(f"not yours, or gone: {sorted(foreign)}")
    return Plan(
        create=[row for row in wanted if "id" not in row],
        change=[row for row in wanted if "id" in row and row != known[row["id"]]],
        remove=sorted(known.keys() - set(ids)),
    )


trucks = [{"id": 1, "kg": 9}, {"id": 2, "kg": 20}, {"id": 3, "kg": 26}]
print(plan(trucks, [{"id": 1, "kg": 9}, {"id": 2, "kg": 22}, {"kg": 30}]))
for wrong in ([{"id": 7, "kg": 1}], [{"id": 1, "kg": 1}, {"id": 1, "kg": 2}]):
    try:
        plan(trucks, wrong)
    except ValueError as error:
        print("refused:", error)
