# mutmut on the same fee: 100 % of lines and branches, and what two test suites notice
#
# runtime: shell
# verify: exact

export PYTEST_DISABLE_PLUGIN_AUTOLOAD=1
cat > pyproject.toml <<'TOML'
[tool.mutmut]
source_paths = ["detention.py"]
pytest_add_cli_args_test_selection = ["test_fee.py"]
TOML
cat > detention.py <<'PY'
from math import ceil

def fee(hours):
    if hours <= 2:
        return 0
    return min(12000, ceil(hours - 2) * 1500)
PY
cat > weak.py <<'PY'
from detention import fee

def test_fee():
    assert fee(1) == 0 and fee(5) > 0
PY
cat > strong.py <<'PY'
from detention import fee

CASES = {0: 0, 2: 0, 2.1: 1500, 3: 1500, 5: 4500, 10: 12000, 30: 12000}

def test_fee():
    assert {hours: fee(hours) for hours in CASES} == CASES
PY
for suite in weak strong; do
    cp $suite.py test_fee.py
    coverage run --branch --include detention.py -m pytest -q test_fee.py >log
    echo "$suite: coverage $(coverage report --format total) %"
    rm -rf mutants # it keeps its verdicts, even when a test has changed
    mutmut run >log 2>&1 || cat log
    mutmut results --all true | sed 's/.*: //' | sort | uniq -c
    for name in $(mutmut results | cut -d: -f1); do # each mutant is a function
        sed -n "/def ${name#*.}(/,/^$/p" mutants/detention.py |
            grep -vxFe "$(cat detention.py)" | sed 1d
    done
done
