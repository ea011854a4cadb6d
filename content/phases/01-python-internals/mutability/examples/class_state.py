"""Two requests, two objects of one class, one `+=` each.

runtime: pyodide
verify: exact
"""


class TripPlan:
    stops: list[str] = []
    distance_km = 0

    def add_leg(self, city: str, km: int) -> None:
        self.stops += [city]
        self.distance_km += km


first, second = TripPlan(), TripPlan()
first.add_leg("Multan", 490)
second.add_leg("Quetta", 680)

print("first ", first.stops, first.distance_km)
print("second", second.stops, second.distance_km)
print("class ", TripPlan.stops, TripPlan.distance_km)
print("in first.__dict__:", sorted(vars(first)))
