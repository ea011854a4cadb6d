"""Two leading underscores keep a subclass from stepping on a base class by accident.

runtime: pyodide
verify: exact
"""


class RateClient:
    def __init__(self) -> None:
        self._cache: dict[str, int] = {}
        self.__hits = 0

    def rate(self, lane: str) -> int:
        self.__hits += 1
        return self._cache.setdefault(lane, 3 * len(lane))


class BrokerClient(RateClient):
    """Written by somebody who never read the source of RateClient."""

    def __init__(self) -> None:
        super().__init__()
        self.__hits = "top ten"  # another attribute: _BrokerClient__hits

    def use_cache(self, path: str) -> None:
        self._cache = path  # the same attribute: the base class breaks


client = BrokerClient()
client.rate("LHE-KHI")
print(sorted(vars(client)))

try:
    print(client.__hits)
except AttributeError as error:
    print("from outside:", error)
print("with the full name:", client._RateClient__hits)

client.use_cache("/tmp/rates")
try:
    client.rate("LHE-KHI")
except AttributeError as error:
    print("clobbered:", error)
