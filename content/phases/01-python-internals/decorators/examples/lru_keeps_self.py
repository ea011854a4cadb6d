"""`lru_cache` on a method puts `self` into a cache that belongs to the class.

runtime: pyodide
verify: exact
"""

import gc
import weakref
from functools import cached_property, lru_cache


class Report:
    def __init__(self, carrier: str) -> None:
        self.carrier = carrier

    @lru_cache(maxsize=128)  # noqa: B019
    def total(self, month: int) -> int:
        return month * 1000

    @cached_property
    def headline(self) -> str:  # lives in the instance's own __dict__
        return f"{self.carrier}: {monthly_total(self.carrier, 3)}"


@lru_cache(maxsize=128)  # keyed by plain values, so it holds no object
def monthly_total(carrier: str, month: int) -> int:
    return month * 1000


def survives(touch: str) -> bool:
    report = Report("Atlas")
    report.total(3) if touch == "method" else report.headline
    watch = weakref.ref(report)
    del report
    gc.collect()
    return watch() is not None


print("after lru_cache on the method:", survives("method"))
print("after cached_property:        ", survives("property"))
print("one cache for all instances:  ", Report.total.cache_info())
Report.total.cache_clear()
print("after cache_clear:            ", Report.total.cache_info().currsize)
