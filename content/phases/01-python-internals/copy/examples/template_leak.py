"""A module-level template, a shallow copy, and another customer's data.

runtime: pyodide
verify: exact
"""

from typing import Any

TEMPLATE: dict[str, Any] = {
    "subject": "Load update",
    "headers": {"X-Source": "pakka"},
    "cc": [],
}


def leaky(shipper: str, cc: str | None = None) -> dict[str, Any]:
    mail = TEMPLATE.copy()
    mail["subject"] += f" for {shipper}"  # rebinds a key of the new dict: safe
    mail["headers"]["X-Shipper"] = shipper  # writes into the template
    if cc:
        mail["cc"].append(cc)  # and so does this
    return mail


def built(shipper: str, cc: str | None = None) -> dict[str, Any]:
    return {
        "subject": f"Load update for {shipper}",
        "headers": {"X-Source": "pakka", "X-Shipper": shipper},
        "cc": [cc] if cc else [],
    }


for build in (leaky, built):
    first = build("acme", cc="cfo@acme.example")
    second = build("zenith")
    print(build.__name__, "first: ", first["headers"]["X-Shipper"], first["cc"])
    print(build.__name__, "second:", second["headers"]["X-Shipper"], second["cc"])
