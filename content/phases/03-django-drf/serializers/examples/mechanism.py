"""A serializer in thirty lines: declared fields, collected errors, validated data.

runtime: pyodide
verify: exact
"""

from typing import Any, ClassVar


class Field:
    def __init__(self, convert: type, read_only: bool = False) -> None:
        self.convert, self.read_only = convert, read_only


class Serializer:
    fields: ClassVar[dict[str, Field]] = {}

    def __init_subclass__(cls) -> None:
        found = {k: v for k, v in vars(cls).items() if isinstance(v, Field)}
        cls.fields = {**cls.fields, **found}  # a subclass inherits its parent's

    def validate(self, data: dict[str, Any]) -> tuple[dict[str, Any], dict[str, str]]:
        valid: dict[str, Any] = {}
        errors: dict[str, str] = {}
        for name, field in self.fields.items():  # never over the client's keys
            if field.read_only:
                continue
            try:
                valid[name] = field.convert(data[name])
            except KeyError:
                errors[name] = "required"
            except ValueError:
                errors[name] = f"not a valid {field.convert.__name__}"
        return valid, errors


class LoadSerializer(Serializer):
    reference = Field(str)
    weight_kg = Field(int)
    status = Field(str, read_only=True)


for data in ({"weight_kg": "x"}, {"reference": "A", "weight_kg": "9", "status": "?"}):
    print(*LoadSerializer().validate(data))
