"""One dot, four places to look: who wins when several of them have the name.

runtime: pyodide
verify: exact
"""


class Load:
    currency = "plain class attribute"

    def __init__(self) -> None:
        self.shipper = None
        self.__dict__["status"] = "instance dict"
        self.__dict__["label"] = "instance dict"

    @property
    def status(self) -> str:  # a property has __set__: data descriptor
        return "property"

    def label(self) -> str:  # a function has only __get__: non-data descriptor
        return "method"

    @property
    def invoice_name(self) -> str:
        return self.shipper.name  # bug: shipper is None

    def __getattr__(self, name: str) -> str:  # called after an AttributeError
        return f"__getattr__({name!r})"


load = Load()
for name in ("status", "label", "currency", "weight", "invoice_name"):
    print(f"load.{name:13} {getattr(load, name)}")

del vars(load)["label"]
print("after del     ", type(load.label).__name__)
try:
    load.status = "booked"
except AttributeError as error:
    print("assignment    ", error)
