"""The addresses that one line of a router makes, and the action behind each method.

runtime: lab
verify: exact
"""

from freight.api.loads import LoadViewSet
from freight.marketplace.models import Load
from rest_framework.routers import SimpleRouter
from rest_framework.viewsets import ModelViewSet


class Careless(ModelViewSet[Load]):
    queryset = Load.objects.all()


for viewset in (Careless, LoadViewSet):
    router = SimpleRouter()
    router.register("loads", viewset, basename="load")
    print(viewset.__name__)
    for pattern in router.urls:
        actions = pattern.callback.actions
        shown = [f"{method.upper()} {name}" for method, name in actions.items()]
        print(f"  {pattern.name:12}", ", ".join(shown))
