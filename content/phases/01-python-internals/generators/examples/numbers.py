"""`get_numbers()` does all the work first; `generate_numbers()` works on demand.

runtime: pyodide
verify: exact
"""

from collections.abc import Iterable, Iterator


def work(number: int) -> int:
    print(f"work({number})", end=" ")
    return number * 10


def get_numbers(count: int) -> list[int]:
    numbers = []
    for number in range(count):
        numbers.append(work(number))
    return numbers


def generate_numbers(count: int) -> Iterator[int]:
    for number in range(count):
        yield work(number)


def lazy_without_yield(count: int) -> Iterable[int]:
    return map(work, range(count))  # a regular function, a lazy result


for make in (get_numbers, generate_numbers, lazy_without_yield):
    print(f"{make.__name__}: call:", end=" ")
    numbers = make(3)
    print(f"| {type(numbers).__name__} | first item:", end=" ")
    print("->", next(iter(numbers)))
