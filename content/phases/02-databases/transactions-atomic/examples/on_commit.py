"""Work that must not happen before the commit, and what its failure means.

runtime: lab
verify: exact
services: postgresql
"""

from django.db import transaction
from freight.factories import LoadFactory
from freight.marketplace.models import Load

sent: list[str] = []


def post(reference: str, fail: bool = False) -> None:
    with transaction.atomic():
        LoadFactory(reference=reference)
        transaction.on_commit(lambda: sent.append(f"mail about {reference}"))
        print(f"{reference}: inside the block, sent = {sent}")
        if fail:
            raise ValueError("credit limit")


post("LD-1")
print("after the commit:", sent)

try:
    post("LD-2", fail=True)
except ValueError as error:
    print(f"after {error!r}:", sent)


def broken_mail() -> None:
    raise ConnectionError("mail server is down")


try:
    with transaction.atomic():
        LoadFactory(reference="LD-3")
        transaction.on_commit(broken_mail)
except ConnectionError as error:
    stays = Load.objects.filter(reference="LD-3").exists()
    print(f"LD-3: {error}; committed all the same: {stays}")
