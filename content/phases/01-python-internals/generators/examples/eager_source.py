"""In a generator expression only the first source is evaluated at once.

runtime: pyodide
verify: exact
"""

bids = [410, 395, 388]
limit = 400

accepted = (bid for bid in bids if bid < limit)

bids = []  # too late: the iterator over the old list exists already
limit = 390  # in time: the condition is looked up for each item
print(list(accepted))

try:
    totals = (total for total in None)
except TypeError as error:
    print("at once:", error)

pairs = (n for _ in range(1) for n in None)
try:
    next(pairs)
except TypeError as error:
    print("at next():", error)
