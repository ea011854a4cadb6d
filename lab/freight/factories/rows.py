"""From ten to a million loads, with companies, bids, trips and invoices to match."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from django.apps import apps
from django.core.management.color import no_style
from django.db import connection, transaction

from freight.factories.market import COLUMNS, Market


class NotEmptyError(Exception):
    """Made rows have fixed ids, which would collide with rows that are there."""


def make_rows(count: int, seed: int = 7) -> dict[str, int]:
    """
    Fills an empty, migrated database with `count` loads and what belongs to them.
    Returns the number of rows in each table. The same seed makes the same rows.
    """
    if not 10 <= count <= 1_000_000:
        raise ValueError(f"Expected 10 to 1000000 loads, received {count}.")
    market = Market(count, seed)
    made = dict.fromkeys(COLUMNS, 0)
    refuse_filled_tables()
    with transaction.atomic(), without_indexes_and_foreign_keys():
        for batch in (market.companies(), *market.business()):
            for table, rows in batch.items():
                copy(table, rows)
                made[table] += len(rows)
        reset_sequences()
    gather_statistics()
    return made


def refuse_filled_tables() -> None:
    with connection.cursor() as cursor:
        for table in COLUMNS:
            cursor.execute(f"SELECT EXISTS (SELECT FROM {table})")  # noqa: S608
            if cursor.fetchone() == (True,):
                raise NotEmptyError(f"{table} has rows. make_rows fills empty tables.")


def copy(table: str, rows: Sequence[tuple[Any, ...]]) -> None:
    columns = COLUMNS[table].replace(" ", ", ")
    statement = f"COPY {table} ({columns}) FROM STDIN"
    with connection.cursor() as cursor, cursor.copy(statement) as copying:
        for row in rows:
            copying.write_row(row)


TAKE_AWAY_AND_PUT_BACK = """
    SELECT format('ALTER TABLE %%s DROP CONSTRAINT %%I', conrelid::regclass, conname),
        format('ALTER TABLE %%s ADD CONSTRAINT %%I ', conrelid::regclass, conname)
        || pg_get_constraintdef(oid)
    FROM pg_constraint
    WHERE contype IN ('f', 'u') AND conrelid = ANY(%(tables)s::regclass[])
    UNION ALL
    SELECT format('DROP INDEX %%s', indexrelid::regclass), pg_get_indexdef(indexrelid)
    FROM pg_index
    WHERE indrelid = ANY(%(tables)s::regclass[])
        AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)
"""


@contextmanager
def without_indexes_and_foreign_keys() -> Iterator[None]:
    """
    Takes them away and puts them back. Sorting an index once and checking a foreign
    key once costs a fraction of doing both for every row. Primary keys stay.
    """
    with connection.cursor() as cursor:
        cursor.execute(TAKE_AWAY_AND_PUT_BACK, {"tables": list(COLUMNS)})
        statements = cursor.fetchall()
        for take_away, _ in statements:
            cursor.execute(take_away)
        yield
        for _, put_back in statements:
            cursor.execute(put_back)


def reset_sequences() -> None:
    """Lets the next insert take the id after the last one that was made."""
    models = [model for model in apps.get_models() if model._meta.db_table in COLUMNS]
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), models):
            cursor.execute(statement)


def gather_statistics() -> None:
    """
    ANALYZE tells the planner what is in the tables. VACUUM marks pages as visible to
    all, which index-only scans need; it refuses to run in a caller's transaction.
    """
    command = "ANALYZE" if connection.in_atomic_block else "VACUUM ANALYZE"
    with connection.cursor() as cursor:
        cursor.execute(f"{command} {', '.join(COLUMNS)}")
