"""A singleton through `__new__`, and what the second call does to it.

runtime: pyodide
verify: exact
"""


class DriverPool:
    _instance: DriverPool | None = None

    def __new__(cls) -> DriverPool:
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __init__(self) -> None:
        self.drivers: list[str] = []


first = DriverPool()
first.drivers.append("Bilal")

second = DriverPool()
print(first is second)
print(first.drivers)
