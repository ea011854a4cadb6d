"""Logging in with JSON Web Tokens."""

from rest_framework.throttling import ScopedRateThrottle
from rest_framework_simplejwt.views import TokenObtainPairView


class LoginView(TokenObtainPairView):
    """Few tries a minute: passwords are guessed here if anywhere."""

    throttle_classes = (ScopedRateThrottle,)
    throttle_scope = "login"
