"""A small ORM model without a metaclass: `__set_name__` and `__init_subclass__`.

runtime: pyodide
verify: exact
"""


class Column:
    def __init__(self, kind: type, sql: str) -> None:
        self.kind, self.sql = kind, sql

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, row: object, owner: type) -> object:
        return self if row is None else row.__dict__.get(self.name)

    def __set__(self, row: object, value: object) -> None:
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} wants {self.kind.__name__}, not {value!r}")
        row.__dict__[self.name] = value


class Model:
    columns: dict[str, Column] = {}

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        own = {k: v for k, v in vars(cls).items() if isinstance(v, Column)}
        cls.columns = cls.columns | own  # a new dict: never touch the parent's


class Load(Model):
    id = Column(int, "bigint")
    city = Column(str, "text")


print("CREATE TABLE load", [f"{c.name} {c.sql}" for c in Load.columns.values()])
load = Load()
load.id, load.city = 7, "Multan"
print(vars(load))
try:
    load.id = "seven"
except TypeError as error:
    print(error)
