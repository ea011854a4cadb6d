"""One request through URL, view, model and template: where do the queries run?

runtime: lab
verify: exact
services: postgresql
"""

from django.db import connection
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.test import Client, override_settings
from django.test.utils import CaptureQueriesContext
from django.urls import path
from freight.factories import LoadFactory
from freight.marketplace.models import Load

PAGE = "{% for load in loads %}{{ load.reference }} {{ load.shipper }}\n{% endfor %}"
LOADERS = [("django.template.loaders.locmem.Loader", {"board.html": PAGE})]
ENGINE = "django.template.backends.django.DjangoTemplates"
TEMPLATES = [{"BACKEND": ENGINE, "OPTIONS": {"loaders": LOADERS}}]


def board(request: HttpRequest) -> TemplateResponse:
    loads = Load.objects.open().order_by("pk")
    print("the view returns after   ", len(queries), "queries")
    response = TemplateResponse(request, "board.html", {"loads": loads})
    response.add_post_render_callback(rendered)
    return response


def rendered(response: TemplateResponse) -> None:
    print("the template is done after", len(queries), "queries")


urlpatterns = [path("board/", board)]
LoadFactory.create_batch(3, shipper__city="Multan")
LoadFactory(status=Load.Status.CANCELLED)

with (
    override_settings(ROOT_URLCONF=__name__, TEMPLATES=TEMPLATES),
    CaptureQueriesContext(connection) as queries,
):
    response = Client().get("/board/")
print(response.status_code, len(response.content.splitlines()), "lines")
