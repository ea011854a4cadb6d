"""Thirty tests of each kind: what a test of each level costs.

runtime: lab
verify: asserts
services: postgresql
"""

import time
import unittest

from django.test import SimpleTestCase, TestCase, TransactionTestCase
from freight.factories import BidFactory, LoadFactory, UserFactory
from freight.marketplace.models import Load
from freight.marketplace.services import accept_bid, require_open
from rest_framework.test import APIClient

TESTS = 30


class Unit(SimpleTestCase):
    def test(self) -> None:
        require_open(Load(status=Load.Status.OPEN))


class Service(TestCase):
    def test(self) -> None:
        accept_bid(BidFactory().pk)


class Api(TestCase):
    def test(self) -> None:
        client, bid = APIClient(), BidFactory()
        client.force_authenticate(UserFactory(shipper=bid.load.shipper))
        self.assertEqual(client.post(f"/api/bids/{bid.pk}/accept/").status_code, 201)


class Committed(TransactionTestCase):
    test = Service.test
