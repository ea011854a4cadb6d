"""Settings read once, at the start: a wrong one stops the program with its name.

runtime: pyodide
verify: exact
"""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Gateway:
    timeout_seconds: float
    attempts: int


def read_gateway(environ: Mapping[str, str] = os.environ) -> Gateway:
    """The payment gateway's settings, converted and checked."""

    def number[N: (int, float)](
        name: str, default: str, convert: Callable[[str], N], low: N, high: N
    ) -> N:
        text = environ.get(name, default)
        try:
            value = convert(text)
        except ValueError:
            raise SystemExit(f"{name} is {text!r}: not a number") from None
        if not low <= value <= high:
            raise SystemExit(f"{name} is {text!r}: from {low} to {high}")
        return value

    return Gateway(
        timeout_seconds=number("GATEWAY_TIMEOUT_SECONDS", "5", float, 0.1, 30.0),
        attempts=number("GATEWAY_ATTEMPTS", "3", int, 1, 5),
    )


for text in ("2.5", "5s", "0", "nan"):
    try:
        print(read_gateway({"GATEWAY_TIMEOUT_SECONDS": text}))
    except SystemExit as error:
        print("stops:", error)
