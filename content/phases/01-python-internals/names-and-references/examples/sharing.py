"""A parameter is a new name for the same object: mutation is seen, rebinding is not.

runtime: pyodide
verify: exact
"""


def assign(load: dict[str, str], driver: str) -> None:
    load["driver"] = driver  # changes the object that both names point to


def reset(load: dict[str, str]) -> None:
    load = {"status": "open"}  # points the local name at another object
    print("inside reset ", load)


def cancel(**load: str) -> None:
    load["status"] = "cancelled"  # ** has built a new dict for this call


def swap(first: str, second: str) -> None:
    first, second = second, first  # two local names change places, nothing else


load = {"status": "booked"}
before = id(load)

assign(load, "Imran")
print("after assign ", load)
reset(load)
print("after reset  ", load)
cancel(**load)
print("after cancel ", load)
print("same object  ", id(load) == before)

origin, destination = "Karachi", "Lahore"
swap(origin, destination)
print("after swap   ", origin, destination)
