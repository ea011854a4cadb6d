"""Reuse of an old refresh token ends its family: thief and owner, no other device.

runtime: lab
verify: exact
services: postgresql
"""

from typing import Any

from freight.factories import UserFactory
from rest_framework_simplejwt.exceptions import TokenError
from rest_framework_simplejwt.serializers import TokenRefreshSerializer
from rest_framework_simplejwt.token_blacklist.models import OutstandingToken
from rest_framework_simplejwt.tokens import RefreshToken, UntypedToken


class FamilyRefresh(TokenRefreshSerializer):
    def validate(self, attrs: dict[str, Any]) -> dict[str, str]:
        try:
            return super().validate(attrs)
        except TokenError:
            reused = UntypedToken(attrs["refresh"])  # forged or expired: raises again
            for row in OutstandingToken.objects.filter(user_id=reused["user_id"]):
                token = RefreshToken(row.token, verify=False)  # from our own table
                if token.get("family") == reused["family"]:
                    token.blacklist()
            raise


def refresh(device: str, token: RefreshToken | str) -> FamilyRefresh:
    form = FamilyRefresh(data={"refresh": str(token)})
    try:
        verdict = form.is_valid() and "goes on"
    except TokenError as error:
        verdict = str(error)
    print(f"{device}: {verdict}")
    return form


user = UserFactory()
phone, tablet = RefreshToken.for_user(user), RefreshToken.for_user(user)
phone["family"], tablet["family"] = phone["jti"], tablet["jti"]  # copied by rotation
stolen = refresh("thief", phone).validated_data["refresh"]
for device, token in (("owner", phone), ("thief", stolen), ("tablet", tablet)):
    refresh(device, token)
