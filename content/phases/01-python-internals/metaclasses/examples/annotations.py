"""Since 3.14 a class namespace holds no `__annotations__`, only a function.

runtime: pyodide
verify: exact
requires: python>=3.14
"""

from annotationlib import (
    Format,
    call_annotate_function,
    get_annotate_from_class_namespace,
)


class Typed(type):
    def __new__(metacls, name, bases, namespace):
        old_way = namespace.get("__annotations__", {})
        fields = {}
        if annotate := get_annotate_from_class_namespace(namespace):
            fields = call_annotate_function(annotate, Format.FORWARDREF)
        print(f"{name}: old way {list(old_way)}, new way {list(fields)}")
        return super().__new__(metacls, name, bases, namespace)


class Load(metaclass=Typed):
    city: str
    shipper: Shipper  # not defined yet # noqa: F821


print(sorted(k for k in vars(Load) if "annot" in k or k in {"__firstlineno__"}))
