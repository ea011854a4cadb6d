"""Where start-up time goes: compiling, running bodies, and modules nobody used.

runtime: cpython
verify: asserts
"""

import os
import subprocess
import sys
import time
from pathlib import Path

BODY = "\n".join(f"def f{n}(a):\n    return [it + {n} for it in a]" for n in range(60))
NAMES = [f"m{n}" for n in range(80)]
for name in NAMES:
    Path(f"{name}.py").write_text(BODY)
EAGER = "import " + ", ".join(NAMES)


def ms(code: str, cache: bool = True) -> float:
    env = {**os.environ, "PYTHONDONTWRITEBYTECODE": "" if cache else "1"}
    best = float("inf")
    for _ in range(4):  # with a cache, the first run writes __pycache__
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], env=env, check=True)
        best = min(best, time.perf_counter() - start)
    return best * 1000


source, cached = ms(EAGER, cache=False), ms(EAGER)
lazy = ms(f"def report():\n    {EAGER}")
print(f"compiled {source:.0f} ms   from .pyc {cached:.0f} ms   not used {lazy:.0f} ms")
command = [sys.executable, "-X", "importtime", "-c", "import json"]
report = subprocess.run(command, capture_output=True, text=True).stderr.splitlines()
print(report[0], *report[-5:], sep="\n")
assert source > cached * 1.3 and cached > lazy
