"""An inverted index with positions: AND, OR and a phrase from postings alone.

runtime: pyodide
verify: exact
"""

from collections import defaultdict

NOTES = {
    1: "cold storage mangoes to lahore",
    2: "storage tank cleaned keep cold",
    3: "dry storage lahore",
    4: "mangoes need cold storage",
}
type Postings = dict[str, dict[int, list[int]]]  # term -> load -> positions


def build(notes: dict[int, str]) -> Postings:
    index: Postings = defaultdict(dict)
    for load_id, note in notes.items():
        for position, term in enumerate(note.split()):
            index[term].setdefault(load_id, []).append(position)
    return index


def match(index: Postings, *terms: str) -> list[int]:
    """Shortest list first: the intersection can never be longer than that."""
    lists = sorted((index.get(term, {}) for term in terms), key=len)
    return sorted(set(lists[0]).intersection(*lists[1:]))


def phrase(index: Postings, *terms: str) -> list[int]:
    def adjacent(load_id: int, start: int) -> bool:
        return all(start + n in index[t][load_id] for n, t in enumerate(terms))

    hits = match(index, *terms)
    return [i for i in hits if any(adjacent(i, s) for s in index[terms[0]][i])]


index = build(NOTES)
for term in ("cold", "lahore", "storage"):
    print(f"{term:8}", index[term])
print("cold AND storage:", match(index, "cold", "storage"))
print('"cold storage":  ', phrase(index, "cold", "storage"))
print("'old' as a term: ", match(index, "old"))
