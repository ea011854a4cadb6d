# 100 per cent of what was seen: a module nobody imports, one in another process.
#
# runtime: shell
# verify: exact

export PYTEST_DISABLE_PLUGIN_AUTOLOAD=1
mkdir market && touch market/__init__.py
printf 'def fee(hours):\n    return max(0, hours - 2) * 1500\n' > market/fees.py
printf 'def refund(amount):\n    return -amount\n' > market/refunds.py
printf 'def main():\n    print("sent")\n\nmain()\n' > market/mailer.py
cat > test_market.py <<'PY'
import subprocess
import sys

from market.fees import fee


def test_fee():
    assert fee(4) == 3000


def test_mailer():
    command = [sys.executable, "-m", "market.mailer"]
    assert subprocess.check_output(command) == b"sent\n"
PY

measure() {
    coverage run "$@" -m pytest -q -p no:cacheprovider > /dev/null
    coverage combine -q > /dev/null  # the data files of the other processes, if any
    coverage report | grep -E "fees|mailer|refunds|TOTAL" | tr -s " "
}
echo "== include"
measure --include "market/*"
echo "== source"
measure --source market
echo "== source, patch = subprocess"
printf '[run]\nsource = market\npatch = subprocess\n' > .coveragerc
measure
