"""C3 in fifteen lines, checked against the order that Python itself computes.

runtime: pyodide
verify: exact
"""


def merge(lists: list[list[type]]) -> list[type]:
    result: list[type] = []
    while lists := [rest for rest in lists if rest]:
        for head, *_ in lists:  # the first head that no tail still needs later
            if not any(head in rest[1:] for rest in lists):
                break
        else:
            raise TypeError("no consistent order")
        result.append(head)
        print(f"  take {head.__name__:8} from", show(lists))
        lists = [rest[1:] if rest[0] is head else rest for rest in lists]
    return result


def c3(cls: type) -> list[type]:
    parents = list(cls.__bases__)
    return [cls, *merge([list(p.__mro__) for p in parents] + [parents])]


def show(lists: list[list[type]]) -> str:
    return " ".join("[" + " ".join(c.__name__ for c in rest) + "]" for rest in lists)


class Task: ...
class Audited(Task): ...
class Retried(Task): ...
class Invoice(Audited, Retried): ...


order = c3(Invoice)
print(" > ".join(cls.__name__ for cls in order))
print("same as __mro__:", tuple(order) == Invoice.__mro__)
