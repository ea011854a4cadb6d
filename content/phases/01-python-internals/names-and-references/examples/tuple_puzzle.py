"""A statement that fails and succeeds at the same time.

runtime: pyodide
verify: exact
"""

trip = ("TRIP-7", ["Karachi"])

try:
    trip[1] += ["Lahore"]
except TypeError as error:
    print("TypeError:", error)

print(trip)
