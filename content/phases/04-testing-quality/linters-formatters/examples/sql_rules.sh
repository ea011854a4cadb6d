# Five ways to put a value into SQL, one rule: what S608 reports and what it misses.
#
# runtime: shell
# verify: exact
# exits: 1

cat > search.py <<'PY'
TABLE = "marketplace_load"


def inline(cursor, city):
    cursor.execute(f"SELECT id FROM load WHERE origin = '{city}'")


def table(cursor, city):
    cursor.execute(f"SELECT id FROM {TABLE} WHERE origin = %s", [city])


def appended(cursor, city):
    sql = "SELECT id FROM load"
    sql += f" WHERE origin = '{city}'"
    cursor.execute(sql)


def helper(city):
    return f" WHERE origin = '{city}'"


def called(cursor, city):
    cursor.execute("SELECT id FROM load" + helper(city))


def joined(cursor, city):
    cursor.execute("".join(["SELECT id FROM load WHERE origin = '", city, "'"]))
PY
for line in $(ruff check --isolated -q --output-format=concise --select S608 search.py |
    cut -d: -f2); do
    echo "ruff S608   $line: $(sed -n "${line}p" search.py | sed "s|^ *||")"
done
bandit -q -f custom --msg-template "bandit {test_id} {line}" search.py 2> /dev/null
