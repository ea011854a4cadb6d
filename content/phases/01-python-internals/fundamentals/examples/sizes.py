"""Bytes behind three everyday choices on a 64-bit build.

runtime: cpython
verify: exact
"""

from sys import getsizeof

print("int  1     ", getsizeof(1))
print("int  2**30 ", getsizeof(2**30))  # a second 30-bit digit
print("float      ", getsizeof(1.5))


def bytes_per_character(text: str) -> int:
    return (getsizeof(text * 2) - getsizeof(text)) // len(text)


note = "deliver to dock 4"
for name, text in [
    ("ASCII", note),
    ("Latin-1", note + " Zoë"),
    ("Urdu", note + " \u0628\u0644\u0627\u0644"),
    ("one emoji", note + " \U0001f69a"),
]:
    print(f"str {name:9}", bytes_per_character(text), "per character")

print("list(range)", getsizeof(list(range(1000))))
print("[... for]  ", getsizeof([n for n in range(1000)]))
