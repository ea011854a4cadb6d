"""Case and When: three totals and a business order in one query.

runtime: lab
verify: exact
services: postgresql
"""

from decimal import Decimal

from django.db.models import Case, Count, IntegerField, Q, Sum, Value, When
from freight.factories import LoadFactory
from freight.marketplace.models import Load

for origin, status, price in [
    ("Karachi", "open", 100), ("Karachi", "matched", 250), ("Karachi", "cancelled", 90),
    ("Lahore", "open", 300), ("Lahore", "open", 50),
]:  # fmt: skip
    LoadFactory(
        origin=origin, destination="Multan", status=status, asking_price=Decimal(price)
    )

report = (
    Load.objects.values("origin")
    .annotate(
        loads=Count("pk"),
        open=Count("pk", filter=Q(status="open")),
        won=Sum("asking_price", filter=Q(status="matched"), default=Decimal(0)),
    )
    .order_by("origin")
)
for row in report:
    print(row)

urgency = Case(
    When(status="open", asking_price__gte=200, then=Value(0)),
    When(status="open", then=Value(1)),
    default=Value(2),
    output_field=IntegerField(),
)
for load in Load.objects.annotate(urgency=urgency).order_by("urgency", "asking_price"):
    print(load.urgency, load.origin, load.status, load.asking_price)
