"""What the transaction around a test hides: on_commit, and a lock outside of one.

runtime: pytest
verify: exact
services: postgresql
exits: 1
"""

from django.db import transaction
from django.test import TestCase, TransactionTestCase
from freight.factories import LoadFactory
from freight.marketplace.models import Load

sent: list[str] = []


def announce(reference: str) -> None:
    with transaction.atomic():
        load = LoadFactory(reference=reference)
        transaction.on_commit(lambda: sent.append(load.reference))


def lock_first() -> Load:  # the bug: nobody opened a transaction
    return Load.objects.select_for_update().earliest("pk")


class RolledBack(TestCase):
    def test_callback_ran(self) -> None:
        announce("KHI-1")
        self.assertIn("KHI-1", sent)

    def test_callback_captured(self) -> None:
        with self.captureOnCommitCallbacks(execute=True):
            announce("KHI-2")
        self.assertIn("KHI-2", sent)

    def test_lock(self) -> None:
        self.assertEqual(lock_first(), LoadFactory())


class Committed(TransactionTestCase):
    def test_callback_ran(self) -> None: ...
