"""The login flow changed: a claim and a condition, and a refresh that asks neither.

runtime: lab
verify: exact
services: postgresql, redis
"""

from django.contrib.auth.models import AbstractBaseUser
from django.test import override_settings
from django.urls import include, path
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

    def validate(self, attrs: dict[str, str]) -> dict[str, str]:
        tokens = super().validate(attrs)
        if not self.user.carrier_id:
            raise AuthenticationFailed("This app is for carriers.", code="no_carrier")
        return tokens


login = TokenObtainPairView.as_view(serializer_class=CarrierLogin)
urlpatterns = [path("login/", login), path("api/", include("freight.api.urls"))]
imran, client = UserFactory(carrier=CarrierFactory()), APIClient()
body = {"username": imran.username, "password": "chai-at-five"}
with override_settings(ROOT_URLCONF=__name__):
    pair = client.post("/login/", body).json()
    print("login:  ", sorted(AccessToken(pair["access"]).payload))
    imran.carrier = None  # he left the company
    imran.save()
    print("login:  ", client.post("/login/", body).json()["detail"])
    pair = client.post("/api/token/refresh/", {"refresh": pair["refresh"]}).json()
    print("refresh:", sorted(AccessToken(pair["access"]).payload))
