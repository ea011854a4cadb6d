"""A closure hides its state well, from `pickle` and from a process pool too.

runtime: pyodide
verify: exact
"""

import pickle
from collections.abc import Callable
from dataclasses import dataclass


def make_pricer(fee: float) -> Callable[[float], float]:
    def price(miles: float) -> float:
        return miles * 2.0 + fee

    return price


@dataclass
class Pricer:
    fee: float

    def __call__(self, miles: float) -> float:
        return miles * 2.0 + self.fee


closure, instance = make_pricer(75.0), Pricer(75.0)
print("same result:", closure(100), instance(100))
print("state of the closure: ", closure.__closure__[0].cell_contents)
print("state of the instance:", instance)

try:
    pickle.dumps(closure)
except (AttributeError, pickle.PicklingError) as error:
    print("closure refused:  ", type(error).__name__)
print("instance survives:", pickle.loads(pickle.dumps(instance)))
