"""The filter of the list also runs for the detail, the update and the action.

runtime: lab
verify: exact
services: postgresql
"""

from freight.factories import LoadFactory, UserFactory
from rest_framework.test import APIClient

load = LoadFactory(reference="KHI-1", destination="Multan")
client = APIClient()
client.force_authenticate(UserFactory(shipper=load.shipper))
address = f"/api/loads/{load.pk}/"

for query in ("", "?destination=Multan", "?destination=Lahore", "?pickup_from=soon"):
    answer = client.get(address + query)
    print("GET ", query or "(no query)", answer.status_code)

answer = client.post(f"{address}cancel/?destination=Lahore")
load.refresh_from_db()
print("POST cancel/?destination=Lahore", answer.status_code, load.status)
answer = client.post(f"{address}cancel/?status=open")
load.refresh_from_db()
print("POST cancel/?status=open", answer.status_code, load.status)
