"""Reuse of an old refresh token ends the whole session, the thief's branch too.

runtime: lab
verify: exact
services: postgresql
"""

from freight.accounts.models import User
from freight.factories import UserFactory
from rest_framework_simplejwt.exceptions import TokenError
from rest_framework_simplejwt.token_blacklist.models import OutstandingToken
from rest_framework_simplejwt.tokens import RefreshToken


def rotate(raw: str) -> str:
    try:
        old = RefreshToken(raw)
    except TokenError:
        end_all_sessions(raw)
        raise
    old.blacklist()
    return str(RefreshToken.for_user(User.objects.get(pk=old["user_id"])))


def end_all_sessions(raw: str) -> None:
    reused = OutstandingToken.objects.filter(token=raw).first()
    for row in OutstandingToken.objects.filter(user=reused.user) if reused else ():
        try:
            RefreshToken(row.token).blacklist()
        except TokenError:
            continue  # expired, or on the list already


first = str(RefreshToken.for_user(UserFactory()))
thief = rotate(first)
for name, token in (("owner", first), ("thief", thief)):
    try:
        rotate(token)
        print(name, "goes on")
    except TokenError as error:
        print(f"{name}: {error}")
