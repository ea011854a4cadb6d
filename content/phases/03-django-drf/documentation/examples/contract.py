"""Does the API answer what its schema promises? Each answer held against it.

runtime: lab
verify: exact
services: postgresql
"""

from typing import Any

from drf_spectacular.generators import SchemaGenerator
from freight.factories import BidFactory, UserFactory
from rest_framework.test import APIClient

SCHEMA = SchemaGenerator().get_schema(request=None, public=True)
TYPES = {"integer": int, "string": str, "boolean": bool, "array": list, "object": dict}


def problems(value: Any, schema: dict[str, Any], where: str) -> list[str]:
    if "$ref" in schema:
        schema = SCHEMA["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    if value is None:
        return [] if schema.get("nullable") else [f"{where}: null is not promised"]
    if "type" in schema and not isinstance(value, TYPES[schema["type"]]):
        return [f"{where}: {type(value).__name__}, promised {schema['type']}"]
    found = []
    if isinstance(value, dict):
        known = schema.get("properties", {})
        found += [f"{where}.{key}: not in the schema" for key in value.keys() - known]
        required = set(schema.get("required", ()))
        found += [f"{where}.{key}: missing" for key in required - value.keys()]
        for key in value.keys() & known.keys():
            found += problems(value[key], known[key], f"{where}.{key}")
    return found


bid = BidFactory()
client = APIClient()
client.force_authenticate(UserFactory(shipper=bid.load.shipper))
for path, pk in (("/api/bids/{id}/", bid.pk), ("/api/loads/{id}/", bid.load_id)):
    promised = SCHEMA["paths"][path]["get"]["responses"]["200"]["content"]
    body = client.get(path.format(id=pk)).json()
    schema = promised["application/json"]["schema"]
    print(path, problems(body, schema, "body") or "as promised")
print("by hand:", problems(body | {"status": None, "margin": 1}, schema, "body"))
