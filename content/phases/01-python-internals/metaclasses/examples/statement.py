"""The class statement written out: resolve, prepare, run the body, call the metaclass.

runtime: pyodide
verify: exact
"""

import types


class Shipper:
    kind = "shipper"


BODY = """
rate = 100
def quote(self, km):
    return self.rate * km
names_so_far = [name for name in dir() if name[0] != "_"]
"""


def build_class(body: str, name: str, *bases: type, **options: object) -> type:
    real_bases = types.resolve_bases(bases)
    metaclass, namespace, options = types.prepare_class(name, real_bases, options)
    exec(body, globals(), namespace)  # an ordinary code block with its own locals
    return metaclass(name, real_bases, namespace, **options)


Carrier = build_class(BODY, "Carrier", Shipper)
print(type(Carrier).__name__, Carrier.kind, Carrier().quote(5))
print(Carrier.names_so_far)
print(type(vars(Carrier)).__name__, "- a read-only view of a copy of the namespace")
