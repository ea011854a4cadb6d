# Which test covers which line: contexts, and what a change has to run.
#
# runtime: shell
# verify: exact

cat > market.py <<'PY'
def fits(weight, capacity):
    return weight <= capacity

def price(km):
    return km * 110
PY
cat > test_market.py <<'PY'
from market import fits, price

def test_fits():
    assert fits(9, 10)

def test_price():
    assert price(10) == 1100
PY
printf '[run]\ndynamic_context = test_function\ninclude = market.py\n' > .coveragerc

coverage run -m pytest -q -p no:cacheprovider >/dev/null
python - <<'PY'
from coverage import CoverageData

data = CoverageData()
data.read()
for line, tests in sorted(data.contexts_by_lineno(data.measured_files().pop()).items()):
    print(line, *(test or "import" for test in tests))
PY
