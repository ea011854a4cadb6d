"""What the filters of GET /api/loads/ send, and what they let pass in silence.

runtime: lab
verify: exact
services: postgresql
"""

from django.db import connection
from django.test.utils import CaptureQueriesContext
from freight.factories import LoadFactory, UserFactory
from rest_framework.test import APIClient

LoadFactory(reference="KHI-1", destination="Multan")
LoadFactory(reference="KHI-2", destination="Lahore")
client = APIClient()
client.force_authenticate(UserFactory(is_staff=True))


def ask(query: str) -> None:
    with CaptureQueriesContext(connection) as sent:
        answer = client.get(f"/api/loads/?{query}")
    print(query, answer.status_code, end=" ")
    if answer.status_code == 400:
        print("wrong:", *answer.json(), "after", len(sent), "queries")
        return
    print([load["reference"] for load in answer.json()["results"]])
    main = sent[0]["sql"].rpartition("FROM")[2].replace('"marketplace_load".', "")
    _, _, where = main.partition(" WHERE ")
    print("   WHERE", where.split(" ORDER BY")[0] or "(nothing)")


ask("destination=Multan&status=open")
ask("pickup_from=2026-07-01")
ask("destinaton=Multan")
ask("destination=")
ask("pickup_from=soon")
ask("status=lost")
