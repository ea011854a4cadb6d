"""Two primaries after a partition: unfenced, and with a quorum and a fencing term.

runtime: pyodide
verify: exact
"""

from dataclasses import dataclass, field

NODES = {"karachi", "lahore", "multan"}


@dataclass
class Node:
    name: str
    term: int = 0  # the newest term this node has voted for
    wal: list[str] = field(default_factory=list)

    def accept(self, term: int, entry: str) -> bool:
        if term < self.term:
            return False  # fenced: somebody newer has been elected
        self.wal.append(entry)
        return True


def write(cluster: dict[str, Node], reach: set[str], term: int, entry: str) -> str:
    """Acknowledged only when a majority of ALL nodes took the entry."""
    took = sum(cluster[name].accept(term, entry) for name in sorted(reach))
    return "acknowledged" if took > len(NODES) // 2 else f"refused, {took} of 3"


def elect(cluster: dict[str, Node], reach: set[str], term: int) -> bool:
    voters = [cluster[name] for name in reach if cluster[name].term < term]
    if len(voters) <= len(NODES) // 2:
        return False
    for node in voters:
        node.term = term
    return True


print("no quorum, no terms: lahore promoted itself, karachi lives on")
for name, truck in [("karachi", "TRK-1"), ("lahore", "TRK-2")]:
    print(f"  {name} gave LD-7 to {truck}:", Node(name).accept(0, f"LD-7 {truck}"))

print("quorum of three, karachi was primary in term 1 and is cut off")
cluster = {name: Node(name, term=1) for name in NODES}
alone, rest = {"karachi"}, {"lahore", "multan"}
print("  karachi elects itself:", elect(cluster, alone, term=2))
print("  lahore is elected:    ", elect(cluster, rest, term=2))
print("  karachi, term 1:", write(cluster, alone, 1, "LD-7 to truck TRK-1"))
print("  lahore,  term 2:", write(cluster, rest, 2, "LD-7 to truck TRK-2"))
print("the network heals, karachi wakes from a pause and still believes")
print("  karachi, term 1:", write(cluster, NODES, 1, "LD-8 to truck TRK-1"))
