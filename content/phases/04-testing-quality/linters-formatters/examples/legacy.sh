# Code without hints: ruff and mypy say nothing, pylint infers the values and finds it.
#
# runtime: shell
# verify: exact
# exits: 2

cat > legacy.py <<'PY'
class Trip:
    def __init__(self, truck):
        self.truck = truck

    def finish(self, at):
        return f"{self.truck} done at {at}"


def trip_of(truck):
    return Trip(truck)


def close(truck):
    trip = trip_of(truck)
    trip.finsh(at=9)
    return trip.finish()


def report(order):
    order.finsh(at=9)
PY

echo "ruff, all rules of F, E, B and PL"
ruff check --isolated -q --output-format=concise --select F,E,B,PL legacy.py
echo "mypy --check-untyped-defs"
mypy --check-untyped-defs legacy.py
sed "s/trip_of(truck):/trip_of(truck: str) -> Trip:/" legacy.py > hinted.py
echo "mypy, one line with hints"
mypy --check-untyped-defs hinted.py
echo "pylint, no hints"
pylint --disable=all --enable=E --score=n --msg-template="{line}: {msg_id} {msg}" \
    legacy.py
