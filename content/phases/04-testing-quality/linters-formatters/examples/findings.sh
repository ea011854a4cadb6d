# A view that works in a demo: what ruff's default rules say, what the chosen ones add.
#
# runtime: shell
# verify: exact
# exits: 1

cat > board.py <<'PY'
import json
from datetime import datetime

from django.db import connection


def offers(load, seen=[]):
    try:
        seen.append(load.best_bid())
    except:
        pass
    if load.status is "open":
        return seen


def find(city):
    due = datetime.now()
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT id FROM load WHERE origin = '{city}'")
        return [row for row in cursor.fetchall()], due
PY

rules="--isolated -q --output-format=concise"
echo "default rules"
ruff check $rules board.py
echo
echo "DTZ, S608, C416 asked for"
ruff check $rules --select DTZ,S608,C416 board.py
echo
ruff check $rules --select ALL --fix board.py > /dev/null
echo "after --fix"
head -3 board.py
grep status board.py
echo
ruff check $rules board.py
