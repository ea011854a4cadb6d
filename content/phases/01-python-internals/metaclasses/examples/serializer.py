"""A small serializer with declared fields, collected as DRF does it.

runtime: pyodide
verify: exact
"""

from collections.abc import Callable


class Field:
    def __init__(self, parse: Callable[[str], object]) -> None:
        self.parse = parse


class Declared(type):
    def __new__(metacls, name, bases, namespace):
        own = {k: v for k, v in namespace.items() if isinstance(v, Field)}
        for key in own:
            del namespace[key]  # fields live in the table, not on the class
        fields: dict[str, Field] = {}
        for base in reversed(bases):  # the first base has the last word
            fields |= getattr(base, "fields", {})
        namespace["fields"] = fields | own  # parents first, then body order
        return super().__new__(metacls, name, bases, namespace)


class Serializer(metaclass=Declared):
    def parse(self, data: dict[str, str]) -> dict[str, object]:
        return {key: f.parse(data[key]) for key, f in self.fields.items()}


class LoadSerializer(Serializer):
    city = Field(str.title)
    kg = Field(int)


class BidSerializer(LoadSerializer):
    rate = Field(float)


print(BidSerializer().parse({"rate": "95.5", "kg": "800", "city": "multan"}))
print(list(BidSerializer.fields), hasattr(LoadSerializer, "kg"))
