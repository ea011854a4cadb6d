"""Nothing is set up at run time: a table says where each range of code jumps on error.

runtime: pyodide
verify: exact
requires: python>=3.14
"""

import dis
import re


def read(gate):
    with gate as token:
        work(token)  # noqa: F821


kept = re.compile(r"L\d+[: ]|SPECIAL|CALL|EXCEPT|RERAISE|TO_BOOL")
for line in dis.Bytecode(read).dis().splitlines():
    if kept.search(line):
        print(line[7:].rstrip() if "->" not in line else f"table: {line.strip()}")
