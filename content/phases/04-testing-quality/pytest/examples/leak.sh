# A module-scoped list passes in file order and fails in another; the cure is a factory
#
# runtime: shell
# verify: exact

cat > test_board.py <<'PY'
import pytest

@pytest.fixture(scope="module")
def board() -> list[str]:
    return ["Karachi-Lahore"]

def test_board_shows_the_load(board: list[str]) -> None:
    assert board == ["Karachi-Lahore"]

def test_posting_adds_a_load(board: list[str]) -> None:
    board.append("Multan-Delhi")
    assert len(board) == 2
PY
cat > test_factory.py <<'PY'
from collections.abc import Callable

import pytest

@pytest.fixture
def make_board() -> Callable[..., list[str]]:
    return lambda *lanes: list(lanes)

def test_board_shows_the_load(make_board: Callable[..., list[str]]) -> None:
    assert make_board("Karachi-Lahore") == ["Karachi-Lahore"]

def test_posting_adds_a_load(make_board: Callable[..., list[str]]) -> None:
    board = make_board("Karachi-Lahore")
    board.append("Multan-Delhi")
    assert len(board) == 2
PY
run() {
    echo "$ pytest $*"
    PYTEST_DISABLE_PLUGIN_AUTOLOAD=1 pytest "$@" -q --no-header --tb=line 2>&1 |
        grep -E '^FAILED|passed|failed' | sed -E 's/ in [0-9.]+s//; s/ - .*//'
}
run -p no:randomly test_board.py
run -p randomly --randomly-seed=3 test_board.py
run -p randomly --randomly-seed=1 test_board.py
run -p randomly --randomly-seed=1 test_factory.py
