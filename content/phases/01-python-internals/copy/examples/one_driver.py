"""Two trips, one driver: copied together, and copied one by one.

runtime: pyodide
verify: exact
"""

from copy import deepcopy

driver = {"name": "Imran", "hours": 0}
trips = [{"id": 1, "driver": driver}, {"id": 2, "driver": driver}]

together = deepcopy(trips)
one_by_one = [deepcopy(trip) for trip in trips]

together[0]["driver"]["hours"] += 8
one_by_one[0]["driver"]["hours"] += 8

print("together:  ", [trip["driver"]["hours"] for trip in together])
print("one by one:", [trip["driver"]["hours"] for trip in one_by_one])
print("original:  ", driver["hours"])
