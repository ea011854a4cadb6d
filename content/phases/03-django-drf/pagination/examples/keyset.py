"""A position made of one column loses rows with equal values; with the id it does not.

runtime: pyodide
verify: exact
"""

import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE loads (id INTEGER PRIMARY KEY, posted TEXT)")
times = ["12:00", "12:00", "12:00", "11:55", "11:50", "11:50"]
db.executemany("INSERT INTO loads (posted) VALUES (?)", [(time,) for time in times])

Row = tuple[int, str]


def by_time(last: Row | None) -> list[Row]:
    where = "WHERE posted < ?" if last else ""
    values = [last[1]] if last else []
    sql = f"SELECT id, posted FROM loads {where} ORDER BY posted DESC, id DESC LIMIT 2"
    return db.execute(sql, values).fetchall()


def by_time_and_id(last: Row | None) -> list[Row]:
    where = "WHERE (posted, id) < (?, ?)" if last else ""
    values = [last[1], last[0]] if last else []
    sql = f"SELECT id, posted FROM loads {where} ORDER BY posted DESC, id DESC LIMIT 2"
    return db.execute(sql, values).fetchall()


for fetch in (by_time, by_time_and_id):
    seen: list[int] = []
    page = fetch(None)
    while page:
        seen += [load_id for load_id, _ in page]
        page = fetch(page[-1])
    missing = sorted(set(range(1, 7)) - set(seen))
    print(f"{fetch.__name__:15} saw {seen}, missed {missing}")
