"""Which text method runs where: str, repr, format, and `__missing__` on the side.

runtime: pyodide
verify: exact
"""


class Freight:
    def __init__(self, paisa: int) -> None:
        self.paisa = paisa

    def __repr__(self) -> str:
        return f"Freight(paisa={self.paisa})"

    def __str__(self) -> str:
        return f"Rs {self.paisa / 100:,.2f}"

    def __format__(self, spec: str) -> str:
        if spec == "short":
            return f"{self.paisa / 100_000:,.0f}k"
        return format(str(self), spec)


class Rates(dict[str, Freight]):
    def __missing__(self, city: str) -> Freight:
        return Freight(0)


price = Freight(9_500_000)
print(price, [price], f"{price!r}")
print(f"[{price:>16}] [{price:short}]")

rates = Rates(Lahore=price)
print(rates["Quetta"], rates.get("Quetta"), "Quetta" in rates)
