"""Cities and lanes between them."""

from math import asin, cos, radians, sin, sqrt
from typing import NamedTuple


class City(NamedTuple):
    name: str
    latitude: float
    longitude: float


PAKISTAN = (
    City("Karachi", 24.8607, 67.0011),
    City("Lahore", 31.5204, 74.3587),
    City("Faisalabad", 31.4504, 73.1350),
    City("Rawalpindi", 33.5651, 73.0169),
    City("Multan", 30.1575, 71.5249),
    City("Peshawar", 34.0151, 71.5249),
    City("Quetta", 30.1798, 66.9750),
    City("Sukkur", 27.7052, 68.8574),
)
INDIA = (
    City("Delhi", 28.6139, 77.2090),
    City("Mumbai", 19.0760, 72.8777),
    City("Hyderabad", 17.3850, 78.4867),
    City("Ahmedabad", 23.0225, 72.5714),
    City("Jaipur", 26.9124, 75.7873),
    City("Nagpur", 21.1458, 79.0882),
)


def distance_km(origin: City, destination: City) -> float:
    """Along the surface of the earth (haversine); roads are longer."""
    latitude = radians(destination.latitude - origin.latitude)
    longitude = radians(destination.longitude - origin.longitude)
    a = (
        sin(latitude / 2) ** 2
        + cos(radians(origin.latitude))
        * cos(radians(destination.latitude))
        * sin(longitude / 2) ** 2
    )
    return 2 * 6371 * asin(sqrt(a))


class Lane(NamedTuple):
    origin: City
    destination: City
    kilometres: int


# Trucks do not cross the border: every lane stays in one country.
LANES = tuple(
    Lane(origin, destination, int(distance_km(origin, destination)))
    for country in (PAKISTAN, INDIA)
    for origin in country
    for destination in country
    if origin != destination
)
