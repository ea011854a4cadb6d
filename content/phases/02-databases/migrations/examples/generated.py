"""What Django would run: sqlmigrate's view of two careless and two careful operations.

runtime: lab
verify: exact
services: postgresql
"""

from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import connection, migrations, models
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.operations.base import Operation
from freight.marketplace.models import Load

state = MigrationLoader(connection).project_state()


def sql_of(operation: Operation, atomic: bool = True) -> None:
    new = state.clone()
    operation.state_forwards("marketplace", new)
    with connection.schema_editor(collect_sql=True, atomic=atomic) as editor:
        operation.database_forwards("marketplace", editor, state, new)
    print(operation.describe())
    for line in editor.collected_sql:
        print("   ", line)


by_origin = models.Index(fields=["origin"], name="load_origin")
urgent = models.BooleanField(default=False)
sql_of(migrations.AddIndex("load", by_origin))
sql_of(AddIndexConcurrently("load", by_origin), atomic=False)
sql_of(migrations.AddField("load", "urgent", urgent))
sql_of(
    migrations.AddField(
        "load", "urgent", models.BooleanField(default=False, db_default=False)
    )
)
assert Load._meta.db_table == "marketplace_load"
