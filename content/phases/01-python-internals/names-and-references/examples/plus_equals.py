"""The same statement, two meanings: `+=` asks the object first, then always assigns.

runtime: pyodide
verify: exact
"""

stops = ["Karachi", "Sukkur"]
driver_view = stops  # a second name, not a second list
stops += ["Multan"]
print("list,  += :", driver_view, driver_view is stops)

stops = stops + ["Lahore"]  # builds a new list, rebinds only `stops`
print("list,  +  :", driver_view, driver_view is stops)

lane = ("Karachi", "Sukkur")
invoice_view = lane
lane += ("Multan",)  # tuple has no __iadd__: a new tuple, then a rebinding
print("tuple, += :", invoice_view, invoice_view is lane)

print("__iadd__  :", hasattr(list, "__iadd__"), hasattr(tuple, "__iadd__"))

stops = ["Karachi"]
stops += "KHI"  # __iadd__ of a list is extend: it takes any iterable
print("a str too :", stops)
