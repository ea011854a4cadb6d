"""A bare name in a pattern is a target, never a comparison.

runtime: pyodide
verify: exact
"""

from enum import StrEnum

CANCELLED = "cancelled"


class Status(StrEnum):
    OPEN = "open"
    CANCELLED = "cancelled"


def refund(status: str) -> str:
    match status:
        case "open":
            return "nothing to refund"
        case CANCELLED:  # noqa: N806
            return f"refund, because {CANCELLED}"


def fixed(status: str) -> str:
    match status:
        case Status.OPEN:
            return "nothing to refund"
        case Status.CANCELLED:
            return "refund"
        case other:
            return f"unknown status {other!r}"


for status in ("cancelled", "delivered"):
    print(status, "|", refund(status), "|", fixed(status))

trap = "match s:\n case CANCELLED: pass\n case 'open': pass"
try:
    compile(trap, "<review>", "exec")
except SyntaxError as error:
    print(error.msg)
