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


for rule in (IsOwner | ReadOnly, IsOwner & ReadOnly, IsOwnerOrReader):
    permission = rule()
    print(f"{type(permission).__name__:16}", end="")
    for method, company in (("GET", "B"), ("PUT", "B"), ("PUT", "A"), ("PUT", None)):
        ask = Ask(method, company)
        whole = permission.has_permission(ask, None)
        one = whole and permission.has_object_permission(ask, None, "A")
        print(f" {method} by {company}: {whole:d}{one:d} ", end="")
    print()
