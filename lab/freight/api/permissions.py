"""
Who may act. What a user may see is the querysets' business: for a stranger's row
`visible_to` leads to a 404, which does not even say that the row exists.
"""

from rest_framework.exceptions import NotAuthenticated
from rest_framework.permissions import SAFE_METHODS, BasePermission, IsAuthenticated
from rest_framework.request import Request
from rest_framework.views import APIView

from freight.accounts.models import User


class IsShipper(BasePermission):
    message = "Only a shipper's user may do this."

    def has_permission(self, request: Request, view: APIView) -> bool:
        return isinstance(request.user, User) and request.user.shipper_id is not None


class IsCarrier(BasePermission):
    message = "Only a carrier's user may do this."

    def has_permission(self, request: Request, view: APIView) -> bool:
        return isinstance(request.user, User) and request.user.carrier_id is not None


class IsReader(IsAuthenticated):
    """Anybody who is logged in, as long as nothing is changed."""

    def has_permission(self, request: Request, view: APIView) -> bool:
        return request.method in SAFE_METHODS and super().has_permission(request, view)


def current_user(request: Request) -> User:
    """The user behind a request, where permissions have let one in."""
    if not isinstance(request.user, User):
        raise NotAuthenticated
    return request.user
