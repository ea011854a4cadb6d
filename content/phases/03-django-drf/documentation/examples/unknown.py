"""What no generator can know, what it says about that, and how to tell it.

runtime: lab
verify: exact
"""

from contextlib import redirect_stderr
from io import StringIO
from typing import Any

from django.urls import path
from drf_spectacular.drainage import GENERATOR_STATS
from drf_spectacular.generators import SchemaGenerator
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.serializers import Serializer, SerializerMethodField
from rest_framework.views import APIView


class Age(Serializer[Any]):
    days_open = SerializerMethodField()

    def get_days_open(self, load: Any):  # type: ignore[no-untyped-def]
        return 3


class Hinted(Age):
    def get_days_open(self, load: Any) -> int:
        return 3


class Report(APIView):
    def get(self, request: Request) -> Response:
        return Response({"days_open": 3})


for serializer in (None, Age, Hinted):
    view = extend_schema(responses=serializer)(type("Told", (Report,), {}))
    GENERATOR_STATS.reset()
    with redirect_stderr(StringIO()) as said:
        patterns = [path("", (view if serializer else Report).as_view())]
        schema = SchemaGenerator(patterns=patterns).get_schema(public=True)
    print(serializer and serializer.__name__, schema["components"].get("schemas"))
    print("  ", said.getvalue().partition("]: ")[2].split(".")[0] or "nothing to say")
