"""Permissions joined: the first digit is the view check, the second the object check.

runtime: lab
verify: exact
"""

from dataclasses import dataclass
from typing import Any

from rest_framework.permissions import SAFE_METHODS, BasePermission


@dataclass
class Ask:
    method: str
    company: str | None


class ReadOnly(BasePermission):
    def has_permission(self, request: Any, view: Any) -> bool:
        return request.method in SAFE_METHODS


class IsOwner(BasePermission):
    def has_object_permission(self, request: Any, view: Any, obj: Any) -> bool:
        return obj == request.company


class IsOwnerOrReader(BasePermission):
    def has_permission(self, request: Any, view: Any) -> bool:
        return request.company is not None

    def has_object_permission(self, request: Any, view: Any, obj: Any) -> bool:
        return request.method in SAFE_METHODS or obj == request.company


asks = [Ask("GET", "B"), Ask("PUT", "B"), Ask("PUT", "A"), Ask("POST", None)]
for rule in (IsOwner | ReadOnly, IsOwner & ReadOnly, ~IsOwner, IsOwnerOrReader):
    print(f"{type(permission := rule()).__name__:16}", end="")
    for ask in asks:
        one = permission.has_permission(ask, None)
        print(f" {ask.method} by {ask.company}: {one:d}", end="")
        two = one and permission.has_object_permission(ask, None, "A")
        print(f"{two:d} " if ask.method != "POST" else "", end="")  # no object yet
    print()
