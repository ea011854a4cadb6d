"""A singleton in the `__call__` of the metaclass: `__init__` runs once.

runtime: pyodide
verify: exact
"""

from functools import cache
from threading import RLock


class Singleton(type):
    def __init__(cls, *args: object) -> None:
        super().__init__(*args)
        cls._instance, cls._lock = None, RLock()  # each class its own

    def __call__(cls, *args: object) -> object:
        with cls._lock:
            if cls._instance is None:
                cls._instance = super().__call__(*args)
            return cls._instance


class Maps(metaclass=Singleton):
    def __init__(self, key: str) -> None:
        print("  connect with", key)
        self.key = key


class Routes:
    def __init__(self, key: str) -> None:
        print("  connect with", key)
        self.key = key


@cache
def routes(key: str = "live") -> Routes:
    return Routes(key)


print(Maps("live") is Maps("test"), Maps("test").key)
print(routes() is routes(), Routes("test").key)
