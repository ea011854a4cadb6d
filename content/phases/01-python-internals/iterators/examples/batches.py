"""Batches for a bulk insert, and a zip that refuses to lose rows silently.

runtime: pyodide
verify: exact
"""

from collections.abc import Iterable
from itertools import batched


def insert_all(invoice_ids: Iterable[int]) -> None:
    for rows in batched(invoice_ids, 4, strict=False):  # last one short
        print("INSERT", rows)


insert_all(number for number in range(101, 111))

drivers = ["Asad", "Bilal", "Chand"]
trucks = iter(["TRK-1", "TRK-2"])

print(list(zip(drivers, trucks, strict=False)))  # Chand is gone, no error

trucks = iter(["TRK-1", "TRK-2"])
try:
    print(list(zip(drivers, trucks, strict=True)))
except ValueError as error:
    print("ValueError:", error)
