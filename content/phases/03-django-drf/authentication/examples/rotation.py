"""Refresh tokens that work once: the thief and the owner cannot both go on.

runtime: lab
verify: exact
services: postgresql, redis
"""

from freight.factories import UserFactory
from rest_framework.test import APIClient
from rest_framework_simplejwt.token_blacklist.models import BlacklistedToken

client = APIClient()
UserFactory(username="saima")


def refresh(token: str) -> tuple[int, dict[str, str]]:
    answer = client.post("/api/token/refresh/", {"refresh": token})
    return answer.status_code, answer.json()


login = {"username": "saima", "password": "chai-at-five"}
pair = client.post("/api/token/", login).json()
print("login:", *pair)
bearer = {"authorization": f"Bearer {pair['access']}"}
print("call: ", client.get("/api/bids/", headers=bearer).status_code)

code, stolen = refresh(pair["refresh"])  # a thief comes first
print("thief:", code, *stolen)
code, body = refresh(pair["refresh"])  # the owner's program, with the old one
print("owner:", code, body["detail"])
code, more = refresh(stolen["refresh"])
print("thief, again:", code, *more)
print("blacklisted:", BlacklistedToken.objects.count())
