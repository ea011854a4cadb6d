"""Two thousand loads to JSON-ready data: CPU time of each way, best of seven.

runtime: lab
verify: asserts
"""

from collections.abc import Callable
from time import process_time
from typing import Any

from freight.factories import LoadFactory
from freight.marketplace.models import Load
from rest_framework import serializers

NAMES = ("reference", "origin", "destination", "equipment", "status")


class Generated(serializers.ModelSerializer[Load]):
    class Meta:
        model = Load
        fields = NAMES


# The same fields, but declared: nothing is left to generate.
ByHand = type("ByHand", (serializers.Serializer,), dict(Generated().fields))


def measure(name: str, work: Callable[[], Any]) -> float:
    times = []
    for _ in range(7):
        started = process_time()
        work()
        times.append((process_time() - started) * 1000)
    print(f"{name:28} {min(times):6.1f} ms")
    return min(times)


loads = LoadFactory.build_batch(2000)
many = measure("ModelSerializer, many=True", lambda: Generated(loads, many=True).data)
hand = measure("Serializer, many=True", lambda: ByHand(loads, many=True).data)
again = measure("ModelSerializer for each", lambda: [Generated(x).data for x in loads])
plain = measure("a dict", lambda: [{n: getattr(x, n) for n in NAMES} for x in loads])
assert plain * 4 < many < again / 3 and hand < many * 2 < hand * 4
