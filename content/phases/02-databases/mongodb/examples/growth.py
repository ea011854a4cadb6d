"""How far is 16 MiB? BSON bytes of a GPS track as one array, and as hourly buckets.

runtime: pyodide
verify: exact
"""

from datetime import UTC, datetime
from struct import pack
from typing import Any

LIMIT = 16 * 1024 * 1024
DAY, HOUR = 8640, 360  # one position every ten seconds
PING = {"at": datetime(2026, 11, 24, tzinfo=UTC), "lat": 24.86, "lon": 67.01, "kmh": 62}


def bson(doc: dict[str, Any]) -> bytes:
    body = bytearray()  # a document: length, elements (type, key, value), zero byte
    for name, value in doc.items():
        key = name.encode() + b"\0"
        match value:
            case float():
                body += b"\x01" + key + pack("<d", value)
            case list():  # an array is a document with the keys "0", "1", "2", ...
                body += b"\x04" + key + bson({str(i): v for i, v in enumerate(value)})
            case dict():
                body += b"\x03" + key + bson(value)
            case datetime():
                body += b"\x09" + key + pack("<q", int(value.timestamp() * 1000))
            case int():
                body += b"\x10" + key + pack("<i", value)
    return pack("<i", len(body) + 5) + body + b"\0"


sizes = [len(bson({"_id": 7, "pings": []}))]  # by number of pings in the array
while sizes[-1] <= LIMIT:  # type, key, zero byte, ping
    sizes.append(sizes[-1] + 1 + len(str(len(sizes) - 1)) + 1 + len(bson(PING)))
assert sizes[DAY] == len(bson({"_id": 7, "pings": [PING] * DAY}))
fits = len(sizes) - 2

print(f"one ping {len(bson(PING))} bytes, {sizes[DAY] / DAY:.1f} in the array of a day")
print(f"16 MiB hold {fits:,} pings: {fits / DAY:.1f} days")
print(f"the last push touches a document of {sizes[fits]:,} bytes")
print("sum of all versions of one day:")
print(f"  one array    {sum(sizes[1 : DAY + 1]) / 1e6:>7,.0f} MB")
print(f"  24 buckets   {24 * sum(sizes[1 : HOUR + 1]) / 1e6:>7,.0f} MB")
