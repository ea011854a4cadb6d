"""The login flow changed: own claims in the token, and a company that must be active.

runtime: lab
verify: exact
services: postgresql, redis
"""

from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.test import override_settings
from django.urls import path
from freight.factories import CarrierFactory, UserFactory
from rest_framework.test import APIClient
from rest_framework_simplejwt.exceptions import AuthenticationFailed
from rest_framework_simplejwt.serializers import TokenObtainPairSerializer
from rest_framework_simplejwt.tokens import AccessToken, Token
from rest_framework_simplejwt.views import TokenObtainPairView


class CarrierLogin(TokenObtainPairSerializer):
    @classmethod
    def get_token(cls, user: AbstractBaseUser) -> Token:
        token = super().get_token(user)
        token["carrier"] = user.carrier_id  # who, never what they may do
        return token

    def validate(self, attrs: dict[str, Any]) -> dict[str, str]:
        tokens = super().validate(attrs)
        if not self.user.carrier_id:
            raise AuthenticationFailed("This app is for carriers.", code="no_carrier")
        return tokens


urlpatterns = [
    path("login/", TokenObtainPairView.as_view(serializer_class=CarrierLogin))
]
UserFactory(username="imran", carrier=CarrierFactory())
UserFactory(username="saima")
with override_settings(ROOT_URLCONF=__name__):
    for name in ("imran", "saima"):
        body = {"username": name, "password": "chai-at-five"}
        answer = APIClient().post("/login/", body).json()
        token = answer.get("access")
        print(name, sorted(AccessToken(token).payload) if token else answer["detail"])
