"""The same work as a function that says what it does: one call, one commit, one list.

runtime: lab
verify: exact
services: postgresql
"""

from collections.abc import Callable
from functools import partial

from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from freight.factories import LoadFactory
from freight.marketplace.models import Load

index: dict[str, str] = {}


def reindex(references: list[str]) -> None:
    rows = Load.objects.filter(reference__in=references)
    index.update(rows.values_list("reference", "status"))


@transaction.atomic
def cancel_loads(references: list[str], reindex: Callable = reindex) -> int:
    loads = Load.objects.open().filter(reference__in=references)
    changed = loads.update(status=Load.Status.CANCELLED)
    transaction.on_commit(partial(reindex, references))
    return changed


for n in (1, 2):
    LoadFactory(reference=f"LD-{n}")
with CaptureQueriesContext(connection) as queries:
    print("changed:", cancel_loads(["LD-1", "LD-2"]), index)
print("statements:", *(query["sql"].split()[0] for query in queries))

try:
    with transaction.atomic():
        LoadFactory(reference="LD-3")
        cancel_loads(["LD-3"])
        raise RuntimeError("the caller rolls back")
except RuntimeError as error:
    print(f"{error}:", index)
