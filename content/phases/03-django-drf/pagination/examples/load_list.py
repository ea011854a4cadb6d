"""A page in a classic view: Paginator, its two exceptions, the links of a template.

runtime: lab
verify: exact
services: postgresql
"""

from django.core.paginator import EmptyPage, PageNotAnInteger, Paginator
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.template import engines
from django.test import Client, override_settings
from django.test.utils import CaptureQueriesContext
from django.urls import path
from freight.factories import LoadFactory
from freight.marketplace.models import Load

LINKS = """{% for load in page %}{{ load.reference }} {% endfor %}\
[{% if page.has_previous %}first=1 previous={{ page.previous_page_number }} {% endif %}\
{{ page.number }} of {{ page.paginator.num_pages }}\
{% if page.has_next %} next={{ page.next_page_number }}\
 last={{ page.paginator.num_pages }}{% endif %}]"""
template = engines["django"].from_string(LINKS)


def load_list(request: HttpRequest) -> HttpResponse:
    paginator = Paginator(Load.objects.order_by("reference"), per_page=3)
    try:
        page = paginator.page(request.GET.get("page", "1"))
    except PageNotAnInteger:
        page = paginator.page(1)
    except EmptyPage:
        page = paginator.page(paginator.num_pages)
    return HttpResponse(template.render({"page": page}, request))


urlpatterns = [path("loads/", load_list)]
for number in range(8):
    LoadFactory(reference=f"LD-{number}")
with override_settings(ROOT_URLCONF=__name__):
    for number in ("1", "2", "3", "99", "-1", "abc"):
        with CaptureQueriesContext(connection) as queries:
            answer = Client().get("/loads/", {"page": number})
        print(f"page={number:3} {len(queries)} queries: {answer.content.decode()}")
