"""One request for each status code, and who has to do something about it.

runtime: lab
verify: exact
services: postgresql
"""

from django.test import override_settings
from freight.factories import BidFactory, LoadFactory, UserFactory
from rest_framework.response import Response
from rest_framework.test import APIClient

LOCAL = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
override_settings(CACHES=LOCAL).enable()

bid = BidFactory()
foreign = LoadFactory()
nobody, shipper, carrier = APIClient(), APIClient(), APIClient()
shipper.force_authenticate(UserFactory(shipper=bid.load.shipper))
carrier.force_authenticate(UserFactory(carrier=bid.carrier))
accept = f"/api/bids/{bid.pk}/accept/"
again = {"load": bid.load_id, "truck": bid.truck_id, "amount": "1.00"}


def show(call: str, answer: Response) -> None:
    code = answer.data.get("code", "") if isinstance(answer.data, dict) else ""
    print(answer.status_code, f"{answer.status_text:22}", f"{call:30}", code)


show("list, not logged in", nobody.get("/api/loads/"))
show("list", shipper.get("/api/loads/"))
show("a stranger's load", shipper.get(f"/api/loads/{foreign.pk}/"))
show("a carrier accepts a bid", carrier.post(accept))
show("delete a load", shipper.delete(f"/api/loads/{bid.load_id}/"))
show("a load without fields", shipper.post("/api/loads/", {}))
show("bid in XML", carrier.generic("POST", "/api/bids/", "<b/>", "text/xml"))
show("bid again", carrier.post("/api/bids/", again))
show("accept", shipper.post(accept))
show("accept again", shipper.post(accept))
for _ in range(11):
    answer = nobody.post("/api/token/", {})
show("eleventh login in a minute", answer)
print("Retry-After:", 0 < int(answer["Retry-After"]) <= 60)
