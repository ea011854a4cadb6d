"""What frameworks see with and without `functools.wraps`.

runtime: pyodide
verify: exact
"""

import inspect
from collections.abc import Callable
from functools import wraps


def bare(function: Callable) -> Callable:
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


def careful(function: Callable) -> Callable:
    @wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


def place_bid(load_id: int, amount: float) -> str:
    """Place a bid on a load."""
    return f"bid {amount} on {load_id}"


def query_parameters(view: Callable) -> list[str]:
    """What a framework does to find out which values the request must carry."""
    return [str(p) for p in inspect.signature(view).parameters.values()]


for decorate in (bare, careful):
    view = decorate(place_bid)
    print(f"{decorate.__name__:8}{view.__name__:10}{view.__doc__}")
    print("        parameters:", query_parameters(view))
    print("        reachable: ", inspect.unwrap(view) is place_bid)

print("real code of both:", careful(place_bid).__code__.co_varnames)
