"""The collector's arithmetic: take inner references away, keep what is left over.

runtime: pyodide
verify: exact
"""

# Who refers to whom inside the generation, as tp_traverse would report it.
REFERS = {
    "trip": ["truck"],
    "truck": ["trip", "driver"],
    "driver": [],
    "bid": ["quote"],
    "quote": ["bid"],
}
REFCOUNT = {"trip": 2, "truck": 1, "driver": 1, "bid": 1, "quote": 1}

gc_refs = dict(REFCOUNT)  # 1. copy every reference count
for targets in REFERS.values():  # 2. take away what comes from inside
    for target in targets:
        gc_refs[target] -= 1
print("left after subtraction:", gc_refs)

roots = [name for name, left in gc_refs.items() if left > 0]
reachable = set(roots)
todo = list(roots)
while todo:  # 3. whatever a root reaches comes back
    for target in REFERS[todo.pop()]:
        if target not in reachable:
            reachable.add(target)
            todo.append(target)

print("held from outside:     ", roots)
print("kept:                  ", sorted(reachable))
print("garbage:               ", sorted(REFERS.keys() - reachable))
