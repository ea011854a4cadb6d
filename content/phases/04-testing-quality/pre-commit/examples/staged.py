"""A commit takes the index, a hook reads the disk: three hooks, three answers.

runtime: pyodide
verify: exact
"""

from collections.abc import Callable

Files = dict[str, str]
BAD, GOOD = "rate = rat(load)", "rate = rate_of(load)"


def clean(files: Files) -> bool:
    return all(BAD not in text for text in files.values())


def naive(index: Files, disk: Files) -> bool:
    return clean(disk)


def from_index(index: Files, disk: Files) -> bool:
    return clean(index)


def stashing(index: Files, disk: Files) -> bool:
    kept = dict(disk)  # pre-commit keeps a patch instead
    disk |= index  # for the tool, the disk now shows what will be committed
    try:
        return clean(disk)
    finally:
        disk |= kept


cases = {
    "staged bad, repaired on disk": ({"bid.py": BAD}, {"bid.py": GOOD}),
    "staged good, half-done on disk": ({"bid.py": GOOD}, {"bid.py": BAD}),
}
hooks: list[Callable[[Files, Files], bool]] = [naive, from_index, stashing]
for case, (index, disk) in cases.items():
    print(case)
    for hook in hooks:
        before = dict(disk)
        print(f"  {hook.__name__:10}", "commits" if hook(index, disk) else "refuses")
        assert disk == before
