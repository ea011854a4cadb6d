"""How you start a program decides what it can import.

runtime: cpython
verify: exact
requires: python>=3.14
"""

import subprocess
import sys
from pathlib import Path

FILES = {
    "random.py": "import random\nprint(random.randint(6, 6))",
    "dispatch/helper.py": """
def run():
    from dispatch.worker import Stop
    raise Stop
""",
    "dispatch/worker.py": """
from . import helper
class Stop(Exception): ...
print("body of", __name__)
if __name__ == "__main__":
    try:
        helper.run()
    except Exception as error:
        print(isinstance(error, Stop), type(error))
""",
}
Path("dispatch").mkdir()
for name, text in FILES.items():
    Path(name).write_text(text)

for command in ("random.py", "dispatch/worker.py", "-m dispatch.worker"):
    run = [sys.executable, *command.split()]
    done = subprocess.run(run, capture_output=True, text=True)
    error = "".join(done.stderr.splitlines()[-1:]).replace(f"{Path.cwd()}/", "")
    print(f"$ python {command}\n{done.stdout}{error}".strip())
