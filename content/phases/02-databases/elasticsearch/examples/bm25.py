"""BM25 as Lucene computes it, on eight notes of six words each.

runtime: pyodide
verify: exact
"""

from math import log

K1, B = 1.2, 0.75
NOTES = {
    1: "urgent urgent urgent urgent urgent cement",
    2: "kinnow from sargodha to lahore tonight",
    3: "urgent cement from karachi to multan",
    4: "urgent steel from karachi to lahore",
    5: "urgent rice from sukkur to karachi",
    6: "urgent cotton from multan to karachi",
    7: "urgent sugar from sukkur to quetta",
    8: "empty pallets from quetta to sukkur",
}


def idf(docs: int, containing: int) -> float:
    return log(1 + (docs - containing + 0.5) / (containing + 0.5))


def tf(freq: int, length: float, average: float) -> float:
    return freq / (freq + K1 * (1 - B + B * length / average))


def search(notes: dict[int, str], query: str) -> dict[int, float]:
    docs = {load: note.split() for load, note in notes.items()}
    average = sum(map(len, docs.values())) / len(docs)
    scores = dict.fromkeys(docs, 0.0)
    for term in query.split():
        weight = idf(len(docs), sum(term in doc for doc in docs.values()))
        for load, doc in docs.items():
            scores[load] += weight * tf(doc.count(term), len(doc), average)
    return {k: round(v, 3) for k, v in sorted(scores.items(), key=lambda kv: -kv[1])}


print("idf: urgent", round(idf(8, 6), 3), "kinnow", round(idf(8, 1), 3))
print("top three:", list(search(NOTES, "urgent kinnow").items())[:3])
print("tf, 1 2 5 50 times:  ", [round(tf(n, 6, 6), 3) for n in (1, 2, 5, 50)])
print("tf, 3 6 24 words:    ", [round(tf(1, n, 6), 3) for n in (3, 6, 24)])
print("a shard with 1 and 2:", search({1: NOTES[1], 2: NOTES[2]}, "urgent kinnow"))
