"""Async receivers run at the same time, after the sync ones, and save() waits for all.

runtime: lab
verify: asserts
services: postgresql
"""

import asyncio
import time

from django.db.models.signals import post_save
from freight.factories import LoadFactory
from freight.marketplace.models import Load

load = LoadFactory()
called: list[str] = []


async def index(**kwargs: object) -> None:
    await asyncio.sleep(0.6)
    called.append("index")


async def mail(**kwargs: object) -> None:
    await asyncio.sleep(0.5)
    called.append("mail")


def audit(**kwargs: object) -> None:
    called.append("audit")


for receiver in (index, mail, audit):
    post_save.connect(receiver, sender=Load)
began = time.perf_counter()
load.save()
took = time.perf_counter() - began
print(*called, f"after {took:.1f} s")
assert called == ["audit", "mail", "index"]
assert 0.6 <= took < 1.1, took  # 1.1 would be one after the other
