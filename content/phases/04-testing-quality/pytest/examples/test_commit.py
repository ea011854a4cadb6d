"""What django_db wraps around a test: rolled back, and on_commit never fires.

runtime: pytest
verify: exact
services: postgresql
"""

import pytest
from django.db import transaction
from freight.factories import LoadFactory
from freight.marketplace.models import Load
from pytest_django import DjangoCaptureOnCommitCallbacks as Capture

sent: list[str] = []


def post(reference: str) -> None:
    sent.clear()
    with transaction.atomic():
        LoadFactory.create(reference=reference)
        transaction.on_commit(lambda: sent.append(reference))


def test_without_the_mark() -> None:
    with pytest.raises(RuntimeError, match="Database access not allowed"):
        post("KHI-1")


@pytest.mark.django_db
def test_rolled_back() -> None:
    post("KHI-1")
    assert sent == []  # the test's own transaction never commits


@pytest.mark.django_db
def test_captured(django_capture_on_commit_callbacks: Capture) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        post("KHI-1")
    assert sent == ["KHI-1"] and Load.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_committed() -> None:
    post("KHI-1")
    assert sent == ["KHI-1"] and Load.objects.count() == 1
