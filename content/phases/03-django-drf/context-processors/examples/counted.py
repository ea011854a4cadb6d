"""A processor that queries for each page, and the same one with a lazy value.

runtime: lab
verify: exact
services: postgresql
"""

from django.db import connection
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.test import RequestFactory, override_settings
from django.test.utils import CaptureQueriesContext
from django.utils.functional import SimpleLazyObject
from freight.marketplace.models import Load

PAGES = {
    "ignores": "About us",
    "uses": "{{ open_loads }} loads are open",
    "twice": "{{ open_loads }} and again {{ open_loads }}",
    "includes": "{% include 'uses' %}{% include 'uses' %}",
}
LOADERS = [("django.template.loaders.locmem.Loader", PAGES)]


def eager(request: HttpRequest) -> dict[str, int]:
    return {"open_loads": Load.objects.open().count()}


def lazy(request: HttpRequest) -> dict[str, SimpleLazyObject]:
    return {"open_loads": SimpleLazyObject(Load.objects.open().count)}


def queries(page: str, request: HttpRequest | None) -> int:
    with CaptureQueriesContext(connection) as captured:
        render_to_string(page, request=request)
    return len(captured)


for name in ("eager", "lazy"):
    options = {"loaders": LOADERS, "context_processors": [f"__main__.{name}"]}
    backend = "django.template.backends.django.DjangoTemplates"
    with override_settings(TEMPLATES=[{"BACKEND": backend, "OPTIONS": options}]):
        counts = {page: queries(page, RequestFactory().get("/")) for page in PAGES}
        print(name, counts, "no request:", queries("uses", None))
