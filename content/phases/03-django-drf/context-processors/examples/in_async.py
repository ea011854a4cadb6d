"""Context processors in an async view: the ORM is refused, and so is async def.

runtime: lab
verify: exact
services: postgresql
"""

from asgiref.sync import async_to_sync, sync_to_async
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.test import AsyncClient, override_settings
from django.urls import path
from freight.marketplace.models import Load

LOADERS = [("django.template.loaders.locmem.Loader", {"page": "{{ open_loads }}"})]


def with_orm(request: HttpRequest) -> dict[str, int]:
    return {"open_loads": Load.objects.open().count()}


async def with_async(request: HttpRequest) -> dict[str, int]:
    return {"open_loads": await Load.objects.open().acount()}


async def view(request: HttpRequest) -> HttpResponse:
    try:
        return render(request, "page")
    except Exception as error:
        reason = str(error).partition(" - ")[0]
        return HttpResponse(f"{type(error).__name__}: {reason}")


async def cured(request: HttpRequest) -> HttpResponse:
    return await sync_to_async(render)(request, "page")


urlpatterns = [path("view/", view), path("cured/", cured)]
backend = "django.template.backends.django.DjangoTemplates"
for name, url in (("with_orm", "view"), ("with_async", "view"), ("with_orm", "cured")):
    options = {"loaders": LOADERS, "context_processors": [f"__main__.{name}"]}
    templates = [{"BACKEND": backend, "OPTIONS": options}]
    with override_settings(ROOT_URLCONF=__name__, TEMPLATES=templates):
        response = async_to_sync(AsyncClient().get)(f"/{url}/")
        print(f"{name} in {url}: {response.content.decode()}")
