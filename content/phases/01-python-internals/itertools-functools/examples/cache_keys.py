"""What `lru_cache` calls the same call, and what it hands out twice.

runtime: pyodide
verify: exact
"""

from functools import cache, lru_cache


@lru_cache(maxsize=128)
def rate(origin: str, miles: int = 100) -> list[int]:
    return [miles * 2]


rate("LHE", 100)
rate("LHE", miles=100)  # keyword: another key
rate("LHE")  # default: another key again
rate("LHE", 100.0)  # 100 == 100.0 and the hashes agree: a hit
print(rate.cache_info())

rate("LHE", 100).append(-999)  # the caller changes the cached object itself
print(rate("LHE", 100))

try:
    rate("LHE", [100])
except TypeError as error:
    print("TypeError:", error)

attempts = 0


@cache
def geocode(city: str) -> str:
    global attempts
    attempts += 1
    raise TimeoutError(city)


for _ in range(3):
    try:
        geocode("Quetta")
    except TimeoutError:
        pass
print("exceptions are not cached, calls made:", attempts)
