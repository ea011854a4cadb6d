"""What a session login leaves behind: a cookie, a row, and a check of CSRF.

runtime: lab
verify: exact
services: postgresql
"""

from django.contrib.auth.models import AnonymousUser
from django.contrib.sessions.models import Session
from django.middleware.csrf import get_token
from django.test import RequestFactory
from freight.factories import UserFactory
from rest_framework.test import APIClient

user = UserFactory(username="saima")
client = APIClient(enforce_csrf_checks=True)
client.login(username="saima", password="chai-at-five")
cookie = client.cookies["sessionid"]
print("cookie:", len(cookie.value), "random characters")
session = Session.objects.get(session_key=cookie.value)
print("row:", sorted(session.get_decoded()))

print("read: ", client.get("/api/bids/").status_code)
answer = client.post("/api/bids/", {})
print("write:", answer.status_code, answer.json()["detail"])
request = RequestFactory().get("/")
request.user = AnonymousUser()
token = get_token(request)
client.cookies["csrftoken"] = request.META["CSRF_COOKIE"]
answer = client.post("/api/bids/", {}, headers={"x-csrftoken": token})
print("write with the token:", answer.status_code, answer.json()["detail"])

user.set_password("another-one")
user.save()
print("after a new password:", client.get("/api/bids/").status_code)
