"""A nightly export over load records: every stage pulls, nothing is read too early.

runtime: pyodide
verify: exact
requires: python>=3.12
"""

from collections.abc import Iterator
from itertools import batched, chain, groupby, islice
from operator import itemgetter

PAGES = [  # ORDER BY carrier, id in the query: groupby relies on it
    [("Atlas", 1, 500), ("Atlas", 2, 0), ("Atlas", 3, 300)],
    [("Atlas", 4, 250), ("Bolan", 5, 700)],
    [("Chaman", 6, 900)],
    [("Dera", 7, 400)],
]
Row = tuple[str, int, int]


def fetch_pages() -> Iterator[list[Row]]:
    for number, page in enumerate(PAGES, start=1):
        print(f"  [query page {number}]")
        yield page


def invoices(rows: Iterator[Row], per_file: int) -> Iterator[tuple[str, int, int]]:
    for carrier, group in groupby(rows, key=itemgetter(0)):
        for part in batched(group, per_file):
            yield carrier, len(part), sum(row[2] for row in part)


rows = chain.from_iterable(fetch_pages())
billable = (row for row in rows if row[2] > 0)
files = invoices(billable, per_file=2)
print("pipeline built, nothing read")

for carrier, count, total in islice(files, 3):
    print(f"{carrier}: {count} loads, {total}")
print("one more row:")
print(" ", next(rows))
