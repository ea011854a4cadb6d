"""What a ModelSerializer writes for you: the fields and validators behind six names.

runtime: lab
verify: exact
"""

from freight.marketplace.models import Load
from rest_framework import serializers


class LoadSerializer(serializers.ModelSerializer[Load]):
    class Meta:
        model = Load
        fields = ("id", "shipper", "reference", "equipment", "weight_kg", "status")
        read_only_fields = ("status",)


for name, field in LoadSerializer().fields.items():
    validators = [type(validator).__name__ for validator in field.validators]
    flags = [
        word
        for word, on in (("required", field.required), ("read only", field.read_only))
        if on
    ]
    print(f"{name:10} {type(field).__name__:22} {', '.join(flags):9}", *validators)

print(LoadSerializer().fields["reference"].validators[0])
