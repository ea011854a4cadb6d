"""A t-string keeps text and values apart, so a query stays a query.

runtime: pyodide
verify: exact
requires: python>=3.14
"""

from string.templatelib import Interpolation, Template


def sql(template: Template) -> tuple[str, list[object]]:
    query, values = "", []
    for part in template:
        match part:
            case str():
                query += part
            case Interpolation(value):
                query += "%s"
                values.append(value)
    return query, values


carrier = "Indus'; DROP TABLE bids; --"
print(f"SELECT * FROM bids WHERE carrier = '{carrier}'")
print(*sql(t"SELECT * FROM bids WHERE carrier = {carrier}"))
