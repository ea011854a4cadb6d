"""Two metaclasses that do not know each other, the TypeError, and two cures.

runtime: pyodide
verify: exact
"""

from abc import ABC, ABCMeta, abstractmethod


class ModelMeta(type):
    def __new__(metacls, name, bases, namespace):
        namespace.setdefault("table", name.lower())
        return super().__new__(metacls, name, bases, namespace)


class Model(metaclass=ModelMeta): ...


class Priced(ABC):
    @abstractmethod
    def price(self) -> int: ...


try:

    class Load(Model, Priced): ...
except TypeError as error:
    print(error)


class AbstractModelMeta(ModelMeta, ABCMeta):
    """Works because both call super() and neither fights over a method."""


class Trip(Model, Priced, metaclass=AbstractModelMeta): ...


print(Trip.table, sorted(Trip.__abstractmethods__))


@Priced.register  # no inheritance, no conflict
class Bid(Model): ...


print(isinstance(Bid(), Priced), type(Bid).__name__)
