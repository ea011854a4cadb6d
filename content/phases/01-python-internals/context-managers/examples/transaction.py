"""A transaction of your own: commit, rollback, and savepoints when it is nested.

runtime: cpython
verify: exact
"""

import sqlite3
from contextlib import closing


class Transaction:
    def __init__(self, db: sqlite3.Connection) -> None:
        self.db, self.depth = db, 0

    def __enter__(self) -> None:
        self.db.execute(f"SAVEPOINT s{self.depth}" if self.depth else "BEGIN IMMEDIATE")
        self.depth += 1  # only after the database agreed

    def __exit__(self, kind: type | None, *rest: object) -> None:  # never true
        self.depth -= 1
        if self.depth:
            if kind:
                self.db.execute(f"ROLLBACK TO s{self.depth}")
            self.db.execute(f"RELEASE s{self.depth}")
            return
        try:
            if kind is None:
                self.db.execute("COMMIT")
        finally:  # the body failed, or COMMIT itself did
            if self.db.in_transaction:
                self.db.execute("ROLLBACK")


with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
    db.execute("CREATE TABLE bid (load INTEGER, price INTEGER CHECK (price > 0))")
    transaction = Transaction(db)
    with transaction:
        db.execute("INSERT INTO bid VALUES (7, 500)")
        try:
            with transaction:
                db.execute("INSERT INTO bid VALUES (7, 480)")
                db.execute("INSERT INTO bid VALUES (7, -1)")
        except sqlite3.IntegrityError as error:
            print("inner rolled back:", error)
    print(db.execute("SELECT * FROM bid").fetchall(), "open:", db.in_transaction)
