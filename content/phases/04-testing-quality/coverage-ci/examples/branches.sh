# A hundred per cent of the lines, half of the branches, and the bug in the other half.
#
# runtime: shell
# verify: exact

cat > fees.py <<'PY'
def fee(hours, partner):
    discount = None
    if partner:
        discount = 0.5
    return max(0, hours - 2) * 1500 * discount
PY

cat > test_fees.py <<'PY'
from fees import fee

def test_fee():
    assert fee(4, partner=True) == 1500
PY

run() {
    coverage run "$@" --include fees.py -m pytest -q -p no:cacheprovider >/dev/null
    coverage report --show-missing --fail-under=100 || echo "exit code $?"
}

echo "== lines"
run
echo "== lines and branches"
run --branch
echo "== what the missing branch does"
python -c "from fees import fee; fee(4, partner=False)" 2>&1 | tail -1
