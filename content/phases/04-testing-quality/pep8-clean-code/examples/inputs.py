"""Three habits that pass every style check and break at run time.

runtime: pyodide
verify: exact
"""

from datetime import date

TODAY = date(2026, 7, 1)


def add_stop(city: str, route: list[str] = []) -> list[str]:  # noqa: B006
    route.append(city)
    return route


def add_stop_safely(city: str, route: list[str] | None = None) -> list[str]:
    return [*(route or []), city]


def is_due(day: date, today: date = TODAY) -> bool:  # frozen when the module loads
    return day <= today


def weight(text: str) -> int | None:
    try:
        return int(text)
    except Exception:  # noqa: BLE001
        return None


print("shared:", add_stop("Karachi"), add_stop("Lahore"))
print("own:   ", add_stop_safely("Karachi"), add_stop_safely("Lahore"))
TODAY = date(2026, 7, 2)
print("due on the second:", is_due(date(2026, 7, 2)))
print("a typing error, then a bug in the caller:", weight("12kg"), weight(None))  # type: ignore[arg-type]
