"""What the generator found out about the lab's API without being told.

runtime: lab
verify: exact
"""

from typing import Any

from drf_spectacular.generators import SchemaGenerator

schema: dict[str, Any] = SchemaGenerator().get_schema(request=None, public=True)
print("OpenAPI", schema["openapi"], "with", len(schema["paths"]), "paths")
for path, operations in schema["paths"].items():
    if path.startswith("/api/loads"):
        for method, operation in operations.items():
            codes = ", ".join(operation["responses"])
            name = operation["operationId"]
            print(f"  {method.upper():5} {path:24} {codes:3} {name}")

load = schema["components"]["schemas"]["Load"]
for name in ("reference", "weight_kg", "asking_price", "status"):
    print(f"  {name:12}", load["properties"][name])
print("always in an answer:", len(load["required"]), "fields")
print("security:", sorted(schema["components"]["securitySchemes"]))
