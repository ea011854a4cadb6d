"""In which order a serializer validates, and what the first failure skips.

runtime: lab
verify: exact
"""

from typing import Any

from rest_framework import serializers


def even(value: int) -> None:
    print("    validator of the field")
    if value % 2:
        raise serializers.ValidationError("Weigh in pairs of kilograms.")


class Kilograms(serializers.IntegerField):
    def to_internal_value(self, data: Any) -> int:
        print("    conversion", repr(data))
        return super().to_internal_value(data)


class LoadSerializer(serializers.Serializer[Any]):
    origin = serializers.CharField()
    destination = serializers.CharField()
    weight_kg = Kilograms(validators=[even])

    def validate_weight_kg(self, value: int) -> int:
        print("    validate_weight_kg")
        return value

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        print("    validate")
        if attrs["origin"] == attrs["destination"]:
            raise serializers.ValidationError("A load must move.")
        return attrs


for origin, weight in (("Multan", "abc"), ("Multan", "7"), ("", "8"), ("Lahore", 8)):
    data = {"origin": origin, "destination": "Lahore", "weight_kg": weight}
    serializer = LoadSerializer(data=data)
    print(f"{origin!r}, {weight!r}")
    serializer.is_valid()
    print("  errors:", {key: str(found[0]) for key, found in serializer.errors.items()})
