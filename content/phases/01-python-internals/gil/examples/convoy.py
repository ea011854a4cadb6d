"""What a CPU-bound thread does to the latency of its neighbour.

runtime: cpython
verify: asserts
"""

import statistics
import sys
import threading
import time


def wait_ms(rounds: int) -> float:
    """Median length of a wait that ends after 1 ms, as a quick query does."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        time.sleep(0.001)
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def render_report() -> None:
    while not done.is_set():
        sum(n * n for n in range(1_000))


done = threading.Event()
report = threading.Thread(target=render_report)
alone = wait_ms(200)
report.start()
beside = wait_ms(80)
sys.setswitchinterval(0.0005)  # 0.5 ms instead of the default 5 ms
shorter = wait_ms(80)
done.set()

print(f"alone                    {alone:4.1f} ms")
print(f"beside a report          {beside:4.1f} ms")
print(f"... switching at 0.5 ms  {shorter:4.1f} ms")
assert beside > 2 * alone and shorter < beside
