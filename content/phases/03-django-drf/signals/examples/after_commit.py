"""on_commit: a callback that raises, the one behind it, and robust=True.

runtime: lab
verify: exact
services: postgresql
"""

from functools import partial

from django.db import transaction
from freight.factories import LoadFactory
from freight.marketplace.models import Load

sent: list[str] = []


def reindex() -> None:
    raise ConnectionError("search is down")


def post_load(reference: str, robust: bool) -> None:
    with transaction.atomic():
        LoadFactory(reference=reference)
        transaction.on_commit(reindex, robust=robust)
        transaction.on_commit(partial(sent.append, reference))


for reference, robust in (("LD-1", False), ("LD-2", True)):
    try:
        post_load(reference, robust)
    except ConnectionError as error:
        print(f"{reference}: the caller gets", error)
print("stored:", *Load.objects.values_list("reference", flat=True))
print("mailed:", *sent)
