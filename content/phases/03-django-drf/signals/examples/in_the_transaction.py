"""A receiver that raises: in autocommit, in a transaction, and with send_robust.

runtime: lab
verify: exact
services: postgresql
"""

from contextlib import nullcontext

from django.db import transaction
from django.db.models.signals import post_save
from django.dispatch import Signal
from freight.factories import LoadFactory
from freight.marketplace.models import Load

sent: list[str] = []


def mail_now(instance: Load, **kwargs: object) -> None:
    sent.append(f"now {instance.reference}")


def mail_after_commit(instance: Load, **kwargs: object) -> None:
    transaction.on_commit(lambda: sent.append(f"after commit {instance.reference}"))


def broken(**kwargs: object) -> None:
    raise ConnectionError("search is down")


post_save.connect(mail_now, sender=Load)
post_save.connect(mail_after_commit, sender=Load)
LoadFactory(reference="LD-1")
post_save.connect(broken, sender=Load)
for reference, block in (("LD-2", nullcontext()), ("LD-3", transaction.atomic())):
    try:
        with block:
            LoadFactory(reference=reference)
    except ConnectionError as error:
        print(f"{reference} raised:", error)
print("sent:  ", sent)
print("stored:", list(Load.objects.values_list("reference", flat=True)))
custom = Signal()
custom.connect(broken)
print("robust:", custom.send_robust(sender=None)[0][1])
