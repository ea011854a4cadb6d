"""Context processors in an async view: the ORM is refused, and so is async def.

runtime: lab
verify: exact
services: postgresql
"""

import warnings

from asgiref.sync import sync_to_async
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.test import Client, override_settings
from django.urls import path
from freight.marketplace.models import Load

warnings.filterwarnings("ignore", "coroutine .* was never awaited", RuntimeWarning)
BACKEND = "django.template.backends.django.DjangoTemplates"
LOADERS = [("django.template.loaders.locmem.Loader", {"page": "{{ open_loads }}"})]


def with_orm(request: HttpRequest) -> dict[str, int]:
    return {"open_loads": Load.objects.open().count()}


async def with_async(request: HttpRequest) -> dict[str, int]:
    return {"open_loads": await Load.objects.open().acount()}


async def view(request: HttpRequest) -> HttpResponse:
    try:
        return render(request, "page")
    except Exception as error:
        return HttpResponse(f"{type(error).__name__}: {str(error).split(' - ')[0]}")


cured = sync_to_async(lambda request: render(request, "page"))
urlpatterns = [path("view/", view), path("cured/", cured)]
for name, url in (("with_orm", "view"), ("with_async", "view"), ("with_orm", "cured")):
    options = {"loaders": LOADERS, "context_processors": [f"__main__.{name}"]}
    templates = [{"BACKEND": BACKEND, "OPTIONS": options}]
    with override_settings(ROOT_URLCONF=__name__, TEMPLATES=templates):
        print(f"{name} in {url}:", Client().get(f"/{url}/").content.decode())
