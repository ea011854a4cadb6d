"""Two trips, two attributes that are declared in the class.

runtime: pyodide
verify: exact
"""

from dataclasses import dataclass


class Trip:
    stops: list[str] = []
    miles = 0

    def add(self, city: str, miles: int) -> None:
        self.stops.append(city)
        self.miles += miles


morning, evening = Trip(), Trip()
morning.add("Lahore", 30)
evening.add("Multan", 210)

print("morning", morning.stops, morning.miles)
print("evening", evening.stops, evening.miles)
print("class  ", Trip.stops, Trip.miles)
print("own    ", vars(evening))

try:

    @dataclass
    class SafeTrip:
        stops: list[str] = []

except ValueError as error:
    print("dataclass:", error)
