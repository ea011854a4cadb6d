"""A typing error must not answer with everything: refuse what nobody declared.

runtime: lab
verify: exact
services: postgresql
"""

from django.db.models import QuerySet
from django.test import override_settings
from django.urls import path
from django_filters.rest_framework import DjangoFilterBackend
from freight.api.loads import LoadViewSet
from freight.factories import LoadFactory, UserFactory
from rest_framework.exceptions import ValidationError
from rest_framework.request import Request
from rest_framework.test import APIClient
from rest_framework.views import APIView

OTHERS = {"cursor", "page_size", "format", "ordering", "search"}


class StrictFilterBackend(DjangoFilterBackend):
    def filter_queryset(
        self, request: Request, queryset: QuerySet, view: APIView
    ) -> QuerySet:
        filterset = self.get_filterset_class(view, queryset)
        known = OTHERS | set(filterset.get_filters()) if filterset else OTHERS
        if unknown := request.query_params.keys() - known:
            raise ValidationError({name: "Unknown parameter." for name in unknown})
        return super().filter_queryset(request, queryset, view)


class StrictLoads(LoadViewSet):
    filter_backends = (StrictFilterBackend,)


urlpatterns = [path("loads/", StrictLoads.as_view({"get": "list"}))]
LoadFactory.create_batch(3)
client = APIClient()
client.force_authenticate(UserFactory(is_staff=True))
with override_settings(ROOT_URLCONF=__name__):
    for query in ("destination=Lahore", "destinaton=Lahore"):
        answer = client.get(f"/loads/?{query}")
        print(query, answer.status_code, answer.json().get("destinaton", "3 loads"))
