# Markers, a hook in conftest.py, selection, and what the exit code says
#
# runtime: shell
# verify: exact

cat > pytest.ini <<'INI'
[pytest]
addopts = -q -p no:django --no-header --tb=no -p no:randomly -p no:cacheprovider
strict_markers = true
markers =
    slow: needs more than a second
INI
cat > conftest.py <<'PY'
import pytest

def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--slow", action="store_true", help="run the slow tests too")

def pytest_collection_modifyitems(
    config: pytest.Config, items: list[pytest.Item]
) -> None:
    for item in items:
        if "slow" in item.keywords and not config.getoption("--slow"):
            item.add_marker(pytest.mark.skip(reason="without --slow"))
PY
cat > test_invoice.py <<'PY'
import pytest

def test_total() -> None: ...

@pytest.mark.slow
def test_month_end() -> None:
    assert 1 + 1 == 3
PY
run() {
    PYTEST_DISABLE_PLUGIN_AUTOLOAD=1 pytest "$@" >out 2>&1
    code=$?
    echo "exit $code  pytest $* | $(grep -E 'passed|failed|deselected|ERROR|unrec' out |
        tail -1 | sed -E 's/ in [0-9.]+s//; s/.*: error: //; s/ conf.*//')"
}
run; run --slow; run --slow -m 'not slow'; run -k 'month or total' --slow -x
run -k tracking; run --sloww
sed -i 's/mark.slow/mark.slwo/' test_invoice.py
run
