"""A session's life: expired after commit, detached after close, stuck after an error.

runtime: lab
verify: exact
services: postgresql
"""

import os

from freight.factories import LoadFactory
from sqlalchemy import create_engine, event, exc, orm, select
from sqlalchemy.orm import Mapped, mapped_column

pk = LoadFactory(weight_kg=8000).pk


class Base(orm.DeclarativeBase): ...


class Load(Base):
    __tablename__ = "marketplace_load"
    id: Mapped[int] = mapped_column(primary_key=True)
    weight_kg: Mapped[int]


engine = create_engine(os.environ["DATABASE_URL"].replace("://", "+psycopg://", 1))
sent: list[str] = []
with orm.Session(engine) as session:
    load = session.get_one(Load, pk)
    session.commit()
    event.listen(engine, "before_cursor_execute", lambda *a: sent.append(a[2][:6]))
    print("after commit:", load.weight_kg, "by", sent)
    load.weight_kg = -1  # a CHECK forbids it
    for _ in range(2):
        try:
            session.scalars(select(Load.id)).all()  # flushes first
        except exc.SQLAlchemyError as error:
            print("a SELECT:", type(error).__name__)
    session.rollback()
    print("after rollback:", load.weight_kg)
    session.commit()
try:
    print(load.weight_kg)
except orm.exc.DetachedInstanceError as error:
    print("after close:", type(error).__name__)
