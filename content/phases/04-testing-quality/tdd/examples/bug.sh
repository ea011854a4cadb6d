# A bug from production: first a test that fails for it, then the fix, then the proof
#
# runtime: shell
# verify: exact

export PYTEST_DISABLE_PLUGIN_AUTOLOAD=1
cat > stop.py <<'PY'
from datetime import datetime

def hours(arrived: datetime, left: datetime) -> float:
    return (left - arrived).seconds / 3600
PY
cat > test_stop.py <<'PY'
from datetime import datetime
from stop import hours

def test_afternoon() -> None:
    assert hours(datetime(2026, 7, 1, 13), datetime(2026, 7, 1, 16)) == 3

def test_over_midnight() -> None:
    assert hours(datetime(2026, 7, 1, 22), datetime(2026, 7, 2, 1)) == 3
PY
check() {
    echo "$1"
    pytest -q --tb=short test_stop.py 2>&1 |
        grep -E '^E +assert|passed|failed' | sed -E 's/ in [0-9.]+s//; s/^/    /'
}
check 'the suite before: is it midnight, as the ticket guesses?'
cat >> test_stop.py <<'PY'

def test_stop_of_more_than_a_day() -> None:
    """Ticket 4711: Multan, 27 hours, invoiced as 3."""
    assert hours(datetime(2026, 7, 1, 22), datetime(2026, 7, 3, 1)) == 27
PY
check 'the facts of the ticket'
sed -i.bug 's/)\.seconds/).total_seconds()/' stop.py
check 'fixed'
cp stop.py.bug stop.py
check 'fix taken out again: is it this line?'
