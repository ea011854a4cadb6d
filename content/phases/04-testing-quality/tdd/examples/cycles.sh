# A detention fee, test first: eleven runs of pytest: red, green and refactored
#
# runtime: shell
# verify: exact

export PYTEST_DISABLE_PLUGIN_AUTOLOAD=1
check() {
    report=$(pytest -q --tb=short test_fee.py 2>&1) && colour=green || colour=red
    why=$(grep -m1 -E '^E |passed' <<<"$report" | sed 's/^E *//; s/ in .*//')
    printf '%-5s  %-22s %s\n' $colour "$1" "$why"
}
code() { echo -e "import math\ndef fee(hours: float):\n    return $1" >detention.py; }
test_that() {
    printf '\ndef test_%s() -> None:\n    assert fee(%s) == %s\n' "$@" >>test_fee.py
}
echo 'from detention import fee' >test_fee.py
test_that free_hours_cost_nothing 2 0
check 'no code yet'
code '0'
check 'simplest code'

test_that each_further_hour_costs 5 4500
check 'a second example'
code '(hours - 2) * 1500'
check 'looks obvious'
test_that short_stop_costs_nothing 0.5 0
check 'less than free'
code 'max(0, hours - 2) * 1500'
check 'generalised'

test_that started_hour_counts 2.1 1500
check 'a started hour'
code 'math.ceil(max(0, hours - 2)) * 1500'
check 'rounded up'

test_that day_is_the_limit 30 12000
check 'the cap'
code 'min(12_000, math.ceil(max(0, hours - 2)) * 1500)'
check 'capped'

sed -i -e 's/12_000/CAP/; s/1500/RATE/; s/ 2)/ FREE)/' \
    -e 's/^def/FREE, RATE, CAP = 2, 1_500, 12_000\n\n&/' detention.py
check 'refactored: names'
cat detention.py
