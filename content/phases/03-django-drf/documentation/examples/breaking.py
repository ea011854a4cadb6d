"""Two versions of a schema: which differences break a client that exists.

runtime: pyodide
verify: exact
"""

from collections.abc import Iterator
from typing import Any

Schema = dict[str, Any]


def breaking(old: Schema, new: Schema) -> Iterator[str]:
    for path in old["paths"].keys() - new["paths"].keys():
        yield f"{path} is gone"
    for name, before in old["answers"].items():
        after = new["answers"].get(name, {})
        for field in sorted(before.keys() - after.keys()):
            yield f"answer {name}.{field} is gone"
        for field in sorted(before.keys() & after.keys()):
            if before[field] != after[field]:
                yield f"answer {name}.{field}: {before[field]} became {after[field]}"
    for name, before in old["requests"].items():
        after = new["requests"][name]
        for field in sorted(set(after["required"]) - set(before["required"])):
            yield f"request {name}.{field} is required now"
        for field in sorted(before["enum"].keys() & after["enum"].keys()):
            if lost := sorted(set(before["enum"][field]) - set(after["enum"][field])):
                yield f"request {name}.{field} refuses {lost}"


load = {"id": "integer", "price": "string", "origin": "string"}
post = {"required": ["origin"], "enum": {"equipment": ["box", "reefer", "tanker"]}}
old = {"paths": {"/loads": 1}, "answers": {"Load": load}, "requests": {"Load": post}}
wider = {"paths": {"/loads": 1, "/trips": 1}, "requests": {"Load": post},
         "answers": {"Load": load | {"currency": "string"}}}  # fmt: skip
harder = {"paths": {"/loads": 1}, "answers": {"Load": {"id": "string"}},
          "requests": {"Load": {"required": ["origin", "weight"],
                                "enum": {"equipment": ["box"]}}}}  # fmt: skip
for name, new in (("wider", wider), ("harder", harder)):
    print(name, *(list(breaking(old, new)) or ["breaks nothing"]), sep="\n  ")
