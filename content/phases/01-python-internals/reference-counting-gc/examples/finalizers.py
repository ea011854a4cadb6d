"""Since PEP 442 a cycle with `__del__` is collected, and each finalizer runs once.

runtime: pyodide
verify: exact
"""

import gc
import weakref

RESCUED: list[Invoice] = []


class Invoice:
    def __init__(self, number: int) -> None:
        self.number = number
        self.self_reference = self  # a cycle of one

    def __del__(self) -> None:
        print(f"__del__ of invoice {self.number}")
        if self.number == 2:
            RESCUED.append(self)  # resurrection


gc.collect()
gc.disable()
for number in (1, 2):
    weakref.finalize(Invoice(number), print, f"finalize for invoice {number}")

gc.collect()
print("rescued:", [invoice.number for invoice in RESCUED])
print("gc.garbage:", gc.garbage)

RESCUED.clear()
gc.collect()
left = [item for item in gc.get_objects() if type(item) is Invoice]
print("invoices left:", len(left), "and __del__ did not run again")
