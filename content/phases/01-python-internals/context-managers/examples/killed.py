"""What a `with` block leaves behind when its process is told to die.

runtime: cpython
verify: exact
"""

import fcntl
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

WORKER = """
import fcntl, signal, sys, tempfile, time

if "handler" in sys.argv:
    signal.signal(signal.SIGTERM, lambda *args: sys.exit(143))
with open("lock", "w") as lock, tempfile.TemporaryDirectory(dir="."):
    fcntl.flock(lock, fcntl.LOCK_EX)
    print("working", flush=True)
    time.sleep(20)
"""


def end(sig: signal.Signals, *args: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-c", WORKER, *args]
        with subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE) as worker:
            worker.stdout.readline()
            worker.send_signal(sig)
        left = len(list(Path(folder).glob("tmp*")))
        with open(Path(folder, "lock"), "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)  # raises while held
        print(f"{' '.join([sig.name, *args]):<16} temp folders left: {left}")


end(signal.SIGTERM)
end(signal.SIGTERM, "handler")
end(signal.SIGKILL)
print("the kernel gave the flock back each time")
