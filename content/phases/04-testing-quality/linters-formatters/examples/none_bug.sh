# All tests pass, mypy finds the None; one Any, and even strict mypy is silent.
#
# runtime: shell
# verify: exact

cat > market.py <<'PY'
from dataclasses import dataclass


@dataclass
class Bid:
    carrier: str
    amount: int


def best(bids: list[Bid]) -> Bid | None:
    return min(bids, key=lambda bid: bid.amount, default=None)


def letter(bids: list[Bid]) -> str:
    return f"Dear shipper, the best carrier is {best(bids).carrier}"
PY
cat > test_market.py <<'PY'
from market import Bid, letter


def test_letter_names_the_cheapest() -> None:
    assert letter([Bid("Indus", 82), Bid("Ravi", 64)]).endswith("Ravi")
PY
pytest -q --no-header -p no:cacheprovider --cov=market --cov-report=term \
    --cov-branch | grep -E "^market|passed" | sed "s/ in .*s//"
mypy market.py

sed -i "s/-> Bid | None/-> Any/; 1i from typing import Any" market.py
echo
echo "best() returns Any, mypy --strict:"
mypy --strict market.py
mypy --strict --disallow-any-explicit market.py | head -1
python -c "import market; market.letter([])" 2>&1 | tail -1
