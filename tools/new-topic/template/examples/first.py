"""TODO: say in one sentence what the example shows.

runtime: pyodide
verify: exact
"""

print("Name the file after what it shows, then run: npm run examples:record")
