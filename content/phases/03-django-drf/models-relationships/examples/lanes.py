"""A relation with facts of its own: through. And what "self" writes by itself.

runtime: lab
verify: exact
services: postgresql
"""

from django.db import IntegrityError, connection, models


class City(models.Model):
    name = models.CharField(max_length=60)
    twins = models.ManyToManyField("self")  # symmetrical unless told otherwise
    lanes = models.ManyToManyField("self", through="Lane", symmetrical=False)

    class Meta:
        app_label = "parties"


class Lane(models.Model):
    start = models.ForeignKey(City, models.CASCADE, related_name="lanes_out")
    end = models.ForeignKey(City, models.CASCADE, related_name="lanes_in")
    km = models.PositiveIntegerField()

    class Meta:
        app_label = "parties"
        constraints = [models.UniqueConstraint("start", "end", name="one_lane")]


with connection.schema_editor() as editor:
    editor.create_model(City)
    editor.create_model(Lane)
karachi, lahore = (City.objects.create(name=name) for name in ("Karachi", "Lahore"))

karachi.twins.add(lahore)
twins = City.twins.through.objects
print("twins:", twins.count(), "rows;", *lahore.twins.values_list("name", flat=True))
for km in (1_210, 1_300):
    karachi.lanes.add(lahore, through_defaults={"km": km})
print("lanes:", *Lane.objects.values_list("start__name", "end__name", "km"))
print("a lane back:", lahore.lanes.exists())
try:
    Lane.objects.create(start=karachi, end=lahore, km=1_300)
except IntegrityError:
    print("a second lane: refused by one_lane")
