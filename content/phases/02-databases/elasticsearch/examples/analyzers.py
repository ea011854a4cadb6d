"""One value, four analyses: what becomes a term decides what can be found.

runtime: pyodide
verify: exact
"""

import re
from collections.abc import Callable

type Analyzer = Callable[[str], list[str]]
CITIES = ["Karachi Port", "Kasur", "Lahore", "Kot Addu"]


def keyword(text: str) -> list[str]:
    return [text]


def standard(text: str) -> list[str]:  # real one: Unicode word boundaries
    return re.findall(r"\w+", text.lower())


def english(text: str) -> list[str]:  # toy stemmer, real one: Porter
    words = [word for word in standard(text) if word not in {"the", "to", "of"}]
    return [re.sub(r"s$|(?<=(.))\1ing$|ing$", "", word) for word in words]


def edge(text: str) -> list[str]:  # edge n-grams, 2 to 6 letters
    words = standard(text)
    return [word[:n] for word in words for n in range(2, min(len(word), 6) + 1)]


def search(query: str, at_index: Analyzer, at_search: Analyzer) -> list[str]:
    wanted = set(at_search(query))
    return [city for city in CITIES if wanted & set(at_index(city))]


NOTE = "Shipments to the Karachi Port"
for analyze in (keyword, standard, english, edge):
    print(f"{analyze.__name__:9}{analyze(NOTE)[:7]}")
print("term Lahore on text:   ", search("Lahore", standard, keyword))
print("match Lahore on text:  ", search("Lahore", standard, standard))
print("match karachi, keyword:", search("karachi", keyword, keyword))
print("stems:", english("ships shipping shipment shipments"))
print("'kara', edge at index: ", search("kara", edge, standard))
print("'kara', edge on both:  ", search("kara", edge, edge))
