"""Two primaries after a partition: unfenced, and with a quorum and a fencing term.

runtime: pyodide
verify: exact
"""


class Node:
    def __init__(self, term: int) -> None:
        self.term = term  # the newest term this node has voted for

    def accept(self, term: int) -> bool:
        return term >= self.term  # otherwise fenced: somebody newer was elected

    def vote(self, term: int) -> bool:
        newer, self.term = term > self.term, max(term, self.term)
        return newer


cluster = {name: Node(term=1) for name in ("karachi", "lahore", "multan")}
majority = len(cluster) // 2 + 1


def write(term: int, *reach: str) -> str:
    """Acknowledged only when a majority of ALL nodes took the entry."""
    took = sum(cluster[name].accept(term) for name in reach)
    return "acknowledged" if took >= majority else f"refused, {took} of 3"


def elect(term: int, *reach: str) -> str:
    if len(reach) < majority:
        return "no majority, no vote"
    return f"{sum(cluster[name].vote(term) for name in reach)} votes of 3"


print("nobody counts: lahore promoted itself, karachi lives on")
print("  both say yes:", Node(1).accept(1), Node(1).accept(1))
print("karachi is the primary of term 1 and is cut off")
print("  karachi stands again:", elect(2, "karachi"))
print("  lahore stands:       ", elect(2, "lahore", "multan"))
print("  karachi writes:      ", write(1, "karachi"))
print("  lahore writes:       ", write(2, "lahore", "multan"))
print("the network heals, karachi wakes and still believes in term 1")
print("  karachi writes:      ", write(1, *cluster))
