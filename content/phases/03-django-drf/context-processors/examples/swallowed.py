"""A lazy value in an async view: the template swallows the error and says the opposite.

runtime: lab
verify: exact
services: postgresql
"""

from asgiref.sync import sync_to_async
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.test import Client, override_settings
from django.urls import path
from django.utils.functional import SimpleLazyObject
from freight.factories import LoadFactory
from freight.marketplace.models import Load

PAGE = "{% if open_loads > 0 %}Loads are open{% else %}No load is open{% endif %}"
OPTIONS = {
    "loaders": [("django.template.loaders.locmem.Loader", {"page": PAGE})],
    "context_processors": ["__main__.lazy"],
}
BACKEND = "django.template.backends.django.DjangoTemplates"


def lazy(request: HttpRequest) -> dict[str, SimpleLazyObject]:
    return {"open_loads": SimpleLazyObject(Load.objects.open().count)}


async def board(request: HttpRequest) -> HttpResponse:
    return render(request, "page")


async def cured(request: HttpRequest) -> HttpResponse:
    return await sync_to_async(render)(request, "page")


urlpatterns = [path("board/", board), path("cured/", cured)]
LoadFactory.create_batch(3)
TEMPLATES = [{"BACKEND": BACKEND, "OPTIONS": OPTIONS}]
with override_settings(ROOT_URLCONF=__name__, TEMPLATES=TEMPLATES):
    for url in ("/board/", "/cured/"):
        print(url, Client().get(url).content.decode())
