"""Nobody shows the column, anybody may sort by it: an ordering that reads secrets.

runtime: lab
verify: exact
services: postgresql
"""

from django.test import override_settings
from django.urls import path
from freight.accounts.models import User
from freight.factories import UserFactory
from rest_framework import filters, generics, serializers
from rest_framework.test import APIClient


class Names(serializers.ModelSerializer):
    class Meta:
        model = User
        fields = ("username",)


class Careless(generics.ListAPIView):
    queryset = User.objects.all()
    serializer_class = Names
    pagination_class = None
    filter_backends = (filters.OrderingFilter,)
    ordering_fields = "__all__"


class Careful(Careless):
    ordering_fields = ("username",)
    ordering = ("username",)


urlpatterns = [path("a", Careless.as_view()), path("b", Careful.as_view())]
for name, day in ("asad", 3), ("bina", 1), ("zara", 2):
    UserFactory(username=name, last_login=f"2026-07-0{day}T06:00Z")
client = APIClient()
client.force_authenticate(User.objects.get(username="asad"))
with override_settings(ROOT_URLCONF=__name__):
    for address in ("a?ordering=last_login", "b?ordering=last_login", "b"):
        print(address, [row["username"] for row in client.get(f"/{address}").json()])
