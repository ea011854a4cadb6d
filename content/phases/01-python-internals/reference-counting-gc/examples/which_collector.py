"""Same language version, other collector: ask the interpreter, not the documentation.

runtime: pyodide
verify: exact
"""

import gc
import platform

threshold = gc.get_threshold()
incremental = platform.python_version_tuple()[:2] == ("3", "14") and threshold[2] == 0

print("Python", platform.python_version())
print("gc.get_threshold():", threshold)
print("collector:", "incremental" if incremental else "three generations")
