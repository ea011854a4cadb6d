"""A property finds what the examples did not: the parts of an invoice and its total.

runtime: lab
verify: exact
"""

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st


def rounded(total: int, trucks: int) -> list[int]:
    return [round(total / trucks)] * trucks


def remainder_first(total: int, trucks: int) -> list[int]:
    share, left = divmod(total, trucks)
    return [share + 1] * left + [share] * (trucks - left)


def explore(split: Callable[[int, int], list[int]]) -> None:
    tried: list[tuple[int, int]] = []
    lost: list[tuple[int, int]] = []

    @settings(derandomize=True, database=None, max_examples=200)
    @given(total=st.integers(0, 10**7), trucks=st.integers(1, 50))
    def nothing_is_lost(total: int, trucks: int) -> None:
        tried.append((total, trucks))
        if sum(split(total, trucks)) != total:
            lost.append((total, trucks))
            raise AssertionError

    try:
        nothing_is_lost()
        print(f"{split.__name__}: {len(tried)} inputs, nothing is lost")
    except AssertionError:
        print(f"{split.__name__}: first failure {lost[0]}, shrunk to {lost[-1]}")
        print(f"  parts of {lost[-1]}: {split(*lost[-1])}")


for split in rounded, remainder_first:
    assert split(90_000, 3) == [30_000] * 3 and split(100, 4) == [25] * 4
    explore(split)
