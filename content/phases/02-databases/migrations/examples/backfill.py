"""Backfill in batches by key range, each its own transaction, resumable.

runtime: lab
verify: exact
services: postgresql
rows: 10000
"""

from django.db import connection, transaction
from freight.marketplace.models import Load

with connection.cursor() as cursor:
    cursor.execute("ALTER TABLE marketplace_load ADD COLUMN per_tonne numeric")


def backfill(after: int, size: int) -> int | None:
    """Fills one batch and returns the last key that it reached."""
    ids = Load.objects.filter(pk__gt=after).order_by("pk").values_list("pk", flat=True)
    batch = list(ids[:size])
    if not batch:
        return None
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(
            "UPDATE marketplace_load SET per_tonne = asking_price / weight_kg * 1000"
            " WHERE id BETWEEN %s AND %s AND per_tonne IS NULL",
            [batch[0], batch[-1]],
        )
    return batch[-1]


done, batches = 0, 0
while (reached := backfill(done, size=2000)) is not None:
    done, batches = reached, batches + 1
    if batches == 3:
        print("stopped after batch", batches, "at key", done)
        done -= 2000  # a crash that lost the last note: the batch runs again

with connection.cursor() as cursor:
    cursor.execute("SELECT count(*) FROM marketplace_load WHERE per_tonne IS NULL")
    print(batches, "batches,", cursor.fetchone()[0], "rows left")
