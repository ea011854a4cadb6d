"""Turns refusals of the business into answers of HTTP."""

from typing import Any

from django.core.exceptions import ValidationError
from rest_framework import exceptions, status
from rest_framework.response import Response
from rest_framework.serializers import as_serializer_error
from rest_framework.views import exception_handler

from freight.errors import DomainError


def handle(error: Exception, context: dict[str, Any]) -> Response | None:
    """
    409 for a rule of the business, with its code; 400 for a model's validation. The
    services thus know nothing of HTTP, and the views need no `try`.
    """
    if isinstance(error, DomainError):
        return Response(
            {"code": error.code, "detail": str(error)},
            status=status.HTTP_409_CONFLICT,
        )
    if isinstance(error, ValidationError):
        error = exceptions.ValidationError(as_serializer_error(error))
    return exception_handler(error, context)
