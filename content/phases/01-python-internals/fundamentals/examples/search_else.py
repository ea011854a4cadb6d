"""`else` on a loop runs when the loop was not broken out of.

runtime: pyodide
verify: exact
"""


class NoCarrierError(Exception):
    pass


def first_in_budget(bids: list[tuple[str, int]], budget: int) -> str:
    for carrier, amount in bids:
        if amount <= budget:
            award = f"{carrier} at {amount}"
            break
    else:  # exhausted, or never entered
        raise NoCarrierError(f"nobody at {budget} or below")
    return award


def first_with_next(bids: list[tuple[str, int]], budget: int) -> str | None:
    return next((name for name, amount in bids if amount <= budget), None)


bids = [("Atlas", 1900), ("Indus", 1450), ("Ravi", 1400)]
print(first_in_budget(bids, 1500), "|", first_with_next(bids, 1500))
for candidates in (bids, []):
    try:
        first_in_budget(candidates, 1000)
    except NoCarrierError as error:
        print(f"{len(candidates)} bids:", error)
