"""SQLAlchemy 2: lazy by default too, joinedload and selectinload are the two cures.

runtime: lab
verify: exact
services: postgresql
"""

import os

from freight.factories import BidFactory, LoadFactory
from sqlalchemy import ForeignKey, create_engine, event, orm, select
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import Mapped, mapped_column

for load in LoadFactory.create_batch(10):
    BidFactory.create_batch(2, load=load)


class Base(orm.DeclarativeBase): ...


class Load(Base):
    __tablename__ = "marketplace_load"
    id: Mapped[int] = mapped_column(primary_key=True)
    bids: Mapped[list["Bid"]] = orm.relationship()


class Bid(Base):
    __tablename__ = "marketplace_bid"
    id: Mapped[int] = mapped_column(primary_key=True)
    load_id: Mapped[int] = mapped_column(ForeignKey("marketplace_load.id"))


engine = create_engine(os.environ["DATABASE_URL"].replace("://", "+psycopg://", 1))
sent: list[str] = []
event.listen(engine, "before_cursor_execute", lambda *args: sent.append(args[2]))
for option in (orm.lazyload, orm.joinedload, orm.selectinload, orm.raiseload):
    sent.clear()
    with orm.Session(engine) as session:
        loads = session.scalars(select(Load).options(option(Load.bids))).unique()
        try:
            bids = sum(len(load.bids) for load in loads)
            print(f"{option.__name__:13} {len(sent):2} statements, {bids} bids")
        except InvalidRequestError as error:
            print(f"{option.__name__:13}  refused:", str(error).splitlines()[0])
