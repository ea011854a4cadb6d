"""A tidied condition: `x or default` is not `default if x is None else x`.

runtime: pyodide
verify: exact
"""

STANDARD_FEE = 2_500  # rupees a load


def fee(agreed: int | None) -> int:
    return STANDARD_FEE if agreed is None else agreed


def fee_tidied(agreed: int | None) -> int:
    return agreed or STANDARD_FEE


class Column:
    """Like a column of SQLAlchemy or a NumPy array: == builds something."""

    __hash__ = None  # type: ignore[assignment]

    def __eq__(self, other: object) -> str:  # type: ignore[override]
        return f"fee = {other}"


for agreed in (None, 1_000, 0):
    print(f"agreed {agreed!s:>5}   fee {fee(agreed):>5,}   tidied {fee_tidied(agreed):>5,}")

nothing = None
print("column == None:", Column() == nothing, "| column is None:", Column() is nothing)
