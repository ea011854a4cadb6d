"""Two thousand loads to JSON-ready data: what each kind of serializer costs.

runtime: lab
verify: asserts
"""

from collections.abc import Callable
from statistics import median
from time import perf_counter
from typing import Any

from freight.factories import LoadFactory
from freight.marketplace.models import Load
from rest_framework import serializers
from rest_framework.fields import CharField

NAMES = ("reference", "origin", "destination", "equipment", "status")


class Generated(serializers.ModelSerializer[Load]):
    class Meta:
        model = Load
        fields = NAMES


ByHand = type("ByHand", (serializers.Serializer,), {n: CharField() for n in NAMES})


def measure(name: str, work: Callable[[], Any]) -> float:
    times = []
    for _ in range(7):
        started = perf_counter()
        work()
        times.append((perf_counter() - started) * 1000)
    print(f"{name:28} {median(times):6.1f} ms")
    return median(times)


loads = LoadFactory.build_batch(2000)
many = measure("ModelSerializer, many=True", lambda: Generated(loads, many=True).data)
measure("Serializer, many=True", lambda: ByHand(loads, many=True).data)
again = measure("ModelSerializer for each", lambda: [Generated(x).data for x in loads])
plain = measure("a dict", lambda: [{n: getattr(x, n) for n in NAMES} for x in loads])
assert plain * 4 < many < again / 3
