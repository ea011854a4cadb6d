"""A paginator inside an APIView, with a page size the client chooses and a ceiling.

runtime: lab
verify: exact
services: postgresql
"""

from django.test import override_settings
from django.urls import path
from freight.factories import LoadFactory
from freight.marketplace.models import Load
from rest_framework.pagination import PageNumberPagination
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.test import APIClient
from rest_framework.views import APIView


class CustomPagination(PageNumberPagination):
    page_size = 2
    page_size_query_param = "size"
    max_page_size = 4


class LoadList(APIView):
    authentication_classes = permission_classes = ()

    def get(self, request: Request) -> Response:
        paginator = CustomPagination()
        page = paginator.paginate_queryset(Load.objects.order_by("id"), request, self)
        return paginator.get_paginated_response([str(load) for load in page or []])


urlpatterns = [path("loads/", LoadList.as_view())]
LoadFactory.create_batch(9)
with override_settings(ROOT_URLCONF=__name__):
    for query in ("", "?size=3&page=3", "?size=1000", "?size=-5", "?page=77"):
        body = APIClient().get(f"/loads/{query}").json()
        print(query or "plain", len(body.get("results", [])), "rows", end=" ")
        print(body.get("next") or body.get("detail"))
