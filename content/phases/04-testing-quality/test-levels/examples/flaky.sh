# Green in the order of the file, red in another: shared state, and its cure.
#
# runtime: shell
# verify: exact
cat > test_tariff.py <<'PY'
import pytest

rates = {"Lahore": 55}
cache: dict[str, int] = {}


def rate(city: str) -> int:
    return cache.setdefault(city, rates[city])


def test_rate():
    assert rate("Lahore") == 55


def test_new_rate(monkeypatch):
    cache.clear()
    monkeypatch.setitem(rates, "Lahore", 60)
    assert rate("Lahore") == 60
PY
run() {
  pytest -q --no-header --tb=line -p no:django -p no:cacheprovider "$@" 2>&1 |
    grep -E "^FAILED|passed|failed" | sed "s/ in .*//"
}
echo "file order"; run -p no:randomly
echo "seed 1"; run --randomly-seed=1

cat >> test_tariff.py <<'PY'


@pytest.fixture(autouse=True)
def empty_cache():
    cache.clear()
PY
echo "cleared before each test"
run --randomly-seed=1
