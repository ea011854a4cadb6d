"""`or` for a default throws away a shared queue that happens to be empty.

runtime: pyodide
verify: exact
"""


class LoadQueue:
    def __init__(self, name: str) -> None:
        self.name = name
        self.loads: list[str] = []

    def __len__(self) -> int:  # no __bool__: truth is now "not empty"
        return len(self.loads)


class Dispatcher:
    def __init__(self, queue: LoadQueue | None = None) -> None:
        self.queue = queue or LoadQueue("private")


class FixedDispatcher:
    def __init__(self, queue: LoadQueue | None = None) -> None:
        self.queue = LoadQueue("private") if queue is None else queue


shared = LoadQueue("shared")
first, fixed = Dispatcher(shared), FixedDispatcher(shared)
shared.loads.append("L-1")
late = Dispatcher(shared)

for name, dispatcher in [("first", first), ("late", late), ("fixed", fixed)]:
    print(name, dispatcher.queue.name, dispatcher.queue.loads)

detention_fee = 0  # the shipper agreed to zero
print("or  ", detention_fee or 50)
print("None", 50 if detention_fee is None else detention_fee)
