"""One broken field: where the null stops, and what HTTP says.

runtime: lab
verify: exact
services: postgresql
"""

import logging

import strawberry
from django.test import Client, override_settings
from django.urls import path
from strawberry.django.views import GraphQLView

logging.disable(logging.CRITICAL)  # Strawberry logs each error of a resolver


def ask() -> int:
    raise TimeoutError("no answer")


@strawberry.type
class Load:
    reference: str
    tariff: int | None = strawberry.field(resolver=ask)
    required: int = strawberry.field(resolver=ask)


@strawberry.type
class Query:
    load: Load | None = strawberry.field(resolver=lambda: Load(reference="KHI-1"))
    strict: Load = strawberry.field(resolver=lambda: Load(reference="KHI-1"))
    city: str = strawberry.field(resolver=lambda: "Karachi")


schema = strawberry.Schema(Query)
urlpatterns = [path("graphql", GraphQLView.as_view(schema=schema))]
with override_settings(ROOT_URLCONF=__name__):
    for asked in ("load tariff", "load required", "strict required", "load colour"):
        parent, field = asked.split()
        query = f"{{ city {parent} {{ reference {field} }} }}"
        answer = Client().post("/graphql", {"query": query}, "application/json")
        (error,) = answer.json()["errors"]
        print(asked, answer.status_code, answer.json()["data"])
        print("  ", error["message"], error.get("path"))
