"""A login written by hand beside the built-in: answers, hashes, and the throttle.

runtime: lab
verify: exact
services: postgresql
"""

from unittest.mock import patch

from django.contrib.auth import authenticate
from django.contrib.auth.hashers import PBKDF2PasswordHasher
from django.test import override_settings
from freight.accounts.models import User
from freight.factories import UserFactory
from rest_framework.test import APIClient


def by_hand(username: str, password: str) -> str:
    user = User.objects.filter(username=username).first()
    if user is None:
        return "no such user"
    return "welcome" if user.check_password(password) else "wrong password"


def built_in(username: str, password: str) -> str:
    user = authenticate(username=username, password=password)
    return "welcome" if user else "wrong name or password"


memory = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
override_settings(CACHES=memory).enable()
patch.object(PBKDF2PasswordHasher, "iterations", 1000).start()
UserFactory(username="aisha")
UserFactory(username="left", is_active=False)
encode = PBKDF2PasswordHasher.encode
RIGHT = "chai-at-five"
cases = ("aisha", RIGHT), ("aisha", "?"), ("nobody", "?"), ("left", RIGHT)
for login in by_hand, built_in:
    for name, password in cases:
        with patch.object(PBKDF2PasswordHasher, "encode", autospec=True) as hashes:
            hashes.side_effect = encode
            answer = login(name, password)
        print(f"{login.__name__:8} {name:6} {answer:22} hashes: {hashes.call_count}")
guess = {"username": "aisha", "password": "?"}
print([APIClient().post("/api/token/", guess).status_code for _ in range(11)][-2:])
