"""The same change in both: Django writes when told, SQLAlchemy when it flushes.

runtime: lab
verify: exact
services: postgresql
"""

import os
import re

from django.db import connection
from django.test.utils import CaptureQueriesContext
from freight.factories import LoadFactory
from freight.marketplace.models import Load
from sqlalchemy import create_engine, event, select
from sqlalchemy.ext.automap import automap_base
from sqlalchemy.orm import Session

pk = LoadFactory(weight_kg=8000).pk

with CaptureQueriesContext(connection) as queries:
    one, other = Load.objects.get(pk=pk), Load.objects.get(pk=pk)
    one.weight_kg = 9000  # a plain attribute: nothing is written
    Load.objects.get(pk=pk).save()
print("Django:     same object?", one is other, "| weight written?", end=" ")
print(Load.objects.get(pk=pk).weight_kg == 9000, "| statements:", len(queries))
last = queries[-1]["sql"]
print("            save() wrote", last.count(" = ") - 1, "columns")

engine = create_engine(os.environ["DATABASE_URL"].replace("://", "+psycopg://", 1))
Base = automap_base()
Base.prepare(autoload_with=engine)
Row = Base.classes.marketplace_load
sent: list[str] = []
event.listen(engine, "before_cursor_execute", lambda *args: sent.append(args[2]))
with Session(engine) as session:
    one, other = session.get_one(Row, pk), session.scalars(select(Row)).one()
    one.weight_kg = 9000  # the session notices
    found = session.scalars(select(Row).where(Row.weight_kg == 9000)).one()
    print("SQLAlchemy: same object?", one is other is found, end=" | ")
    print("statements:", [sql.split()[0] for sql in sent])
    print("            flush wrote", re.findall(r"SET (.*) WHERE", sent[2]))
    session.rollback()
