# Exit codes of a pipeline step: what pytest says, and what the shell makes of it.
#
# runtime: shell
# verify: exact

cat > test_money.py <<'PY'
import pytest

@pytest.mark.slow
def test_invoice():
    assert 1 + 1 == 3
PY
printf '[pytest]\nmarkers = slow\n' > pytest.ini
step() { PYTEST_DISABLE_PLUGIN_AUTOLOAD=1 pytest -q "$@" >/dev/null; }

step; echo "the failing test runs: exit code $?"
step -m "not slow"; echo "the failing test is deselected: exit code $?"

step | tee report.txt; echo "piped into tee: exit code $?"
set -o pipefail
step | tee report.txt; echo "piped, with pipefail: exit code $?"

mv test_money.py money_tests.py
step; echo "renamed, so not collected: exit code $?"
step || true; echo "not collected, and || true: exit code $?"
