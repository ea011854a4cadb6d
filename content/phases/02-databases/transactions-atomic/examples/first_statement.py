"""When PostgreSQL learns of the block: with its first statement, not on entering it.

runtime: lab
verify: exact
services: postgresql
"""

import os

import psycopg
from django.db import connection, transaction
from freight.marketplace.models import Load

connection.ensure_connection()
pid = connection.connection.info.backend_pid
onlooker = psycopg.connect(os.environ["DATABASE_URL"], autocommit=True)


def show(moment: str) -> None:
    query = "SELECT state FROM pg_stat_activity WHERE pid = %s"
    print(f"{moment:17}", *onlooker.execute(query, [pid]).fetchone())


with transaction.atomic():
    show("block entered:")
    Load.objects.exists()
    show("after one SELECT:")
show("block left:")
