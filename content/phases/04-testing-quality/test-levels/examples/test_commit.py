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
    sent.clear()
    LoadFactory(reference=reference)
    transaction.on_commit(lambda: sent.append(reference))


def lock_first() -> Load:  # the bug: no transaction
    return Load.objects.select_for_update().earliest("pk")


class RolledBack(TestCase):
    def test_callback(self) -> None:
        announce("KHI-1")
        assert sent

    def test_callback_captured(self) -> None:
        with self.captureOnCommitCallbacks(execute=True):
            announce("KHI-2")
        assert sent.pop()

    def test_lock(self) -> None:
        assert LoadFactory() == lock_first()


class Committed(TransactionTestCase):
    test_callback = RolledBack.test_callback

    def test_lock(self) -> None:
        self.assertRaises(transaction.TransactionManagementError, lock_first)
