"""`__iadd__` must return the object, because `+=` stores whatever comes back.

runtime: pyodide
verify: exact
"""


class Ledger:
    def __init__(self) -> None:
        self.total = 0

    def __iadd__(self, amount: int) -> Ledger:
        self.total += amount
        return self


class Forgetful(Ledger):
    def __iadd__(self, amount: int) -> None:  # type: ignore[override]
        self.total += amount


ledger, forgetful = Ledger(), Forgetful()
alias = forgetful
ledger += 500
forgetful += 500
print(ledger.total, forgetful, alias.total)
