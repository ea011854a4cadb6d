"""Binary operators: NotImplemented hands the question to the other operand.

runtime: pyodide
verify: exact
"""


class Money:
    def __init__(self, paisa: int) -> None:
        self.paisa = paisa

    def __add__(self, other: object) -> Money:
        print("  add", type(self).__name__, type(other).__name__)
        if isinstance(other, Money):
            return type(self)(self.paisa + other.paisa)
        return NotImplemented

    def __radd__(self, other: object) -> Money:
        print("  radd", type(self).__name__, type(other).__name__)
        if other == 0 or isinstance(other, Money):  # sum() starts with 0
            return type(self)(self.paisa + getattr(other, "paisa", 0))
        return NotImplemented


class Taxed(Money):
    def __radd__(self, other: object) -> Money:
        return super().__radd__(other)


print(sum([Money(100), Money(50)]).paisa)
print(type(Money(100) + Taxed(50)).__name__)
try:
    Money(100) + "50"
except TypeError as error:
    print(error)
