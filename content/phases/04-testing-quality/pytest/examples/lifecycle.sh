# Scopes, the order of set-up and tear-down, and a fixture that fails half way
#
# runtime: shell
# verify: exact

cat > test_trip.py <<'PY'
from collections.abc import Iterator

import pytest


def stage(name: str) -> Iterator[str]:
    print(f"\n    + {name}")
    yield name
    print(f"\n    - {name}")


@pytest.fixture(scope="session")
def database() -> Iterator[str]:
    yield from stage("database")

@pytest.fixture(scope="module")
def carrier(database: str) -> Iterator[str]:
    yield from stage("carrier")

@pytest.fixture
def truck(carrier: str) -> Iterator[str]:
    yield from stage("truck")

@pytest.fixture
def driver(truck: str) -> Iterator[str]:
    print("\n    + driver, and fails")
    raise RuntimeError("licence expired")
    yield
    print("\n    - driver: never reached")

def test_truck(truck: str) -> None:
    print("\n      test_truck")

def test_trip(driver: str) -> None:
    print("\n      test_trip: never reached")
PY
PYTEST_DISABLE_PLUGIN_AUTOLOAD=1 pytest -sv --no-header --tb=no | grep -E '^ |passed' |
    sed -E 's/PASSED|=+ ?| in [0-9.]+s//g'
