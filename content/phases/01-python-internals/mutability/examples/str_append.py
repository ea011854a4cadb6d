"""`text += part` is linear in one special case and quadratic everywhere else.

runtime: cpython
verify: asserts
"""

from collections.abc import Callable
from timeit import repeat
from types import SimpleNamespace

SIZES = (750, 1_500, 3_000)
LINE = "KHI-LHE,900,booked\n"


def local_name(lines: int) -> str:
    text = ""
    for _ in range(lines):
        text += LINE  # the only reference: the string is resized in place
    return text


def attribute(lines: int) -> str:
    report = SimpleNamespace(text="")
    for _ in range(lines):
        report.text += LINE  # the instance holds a reference too: full copy
    return report.text


def joined(lines: int) -> str:
    return "".join([LINE for _ in range(lines)])


def best_ms(build: Callable[[int], str], lines: int) -> float:
    return min(repeat(lambda: build(lines), number=1, repeat=5)) * 1000


print("lines      " + "".join(f"{lines:>10,}" for lines in SIZES))
took = {}
for build in (local_name, attribute, joined):
    took[build] = [best_ms(build, lines) for lines in SIZES]
    print(f"{build.__name__:<11}" + "".join(f"{ms:>7.2f} ms" for ms in took[build]))
assert took[attribute][2] > 8 * took[attribute][0]  # 4 times the lines
assert took[attribute][2] > 5 * took[local_name][2]
