"""Indexes that Django adds unasked, two JSON filters and two orders.

runtime: lab
verify: exact
services: postgresql
"""

from django.contrib.postgres.indexes import GinIndex
from django.db import connection, models
from django.db.models import F, Index
from freight.factories import ShipperFactory
from freight.parties.models import Shipper


class Offer(models.Model):
    shipper = models.ForeignKey(Shipper, models.CASCADE)
    code = models.CharField(max_length=12, db_index=True)
    facts = models.JSONField()

    class Meta:
        app_label, db_table = "marketplace", "offers"
        indexes = [
            Index(fields=["shipper", "code"], name="offer_shipper_code"),
            GinIndex(fields=["facts"], name="offer_facts"),
        ]


with connection.schema_editor() as editor:
    editor.create_model(Offer)
one = ShipperFactory()
facts = [{"status": "open" if n % 200 == 0 else "matched"} for n in range(20_000)]
offers = [Offer(shipper=one, code=n, facts=it) for n, it in enumerate(facts)]
Offer.objects.bulk_create(offers, batch_size=5000)
with connection.cursor() as db:
    db.execute("VACUUM ANALYZE offers")
    db.execute("SELECT indexdef FROM pg_indexes WHERE tablename = 'offers'")
    print(*sorted(row[0].split(" USING ")[1] for row in db), sep="\n")
for query in (
    Offer.objects.filter(facts__status="open"),
    Offer.objects.filter(facts__contains={"status": "open"}),
    Offer.objects.filter(shipper=one).order_by("-code")[:10],
    Offer.objects.filter(shipper=one).order_by(F("code").desc(nulls_last=True))[:10],
):
    print(f"\n{query.explain(costs=False)}")
