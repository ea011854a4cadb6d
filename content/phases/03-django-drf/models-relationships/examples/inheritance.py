"""Three kinds of inheritance: how many tables, and what a read and an insert cost.

runtime: lab
verify: exact
services: postgresql
"""

from django.db import connection, models
from django.test.utils import CaptureQueriesContext


class Numbered(models.Model):
    number = models.CharField(max_length=12)

    class Meta:
        abstract = True


class Document(Numbered):
    class Meta:
        app_label = "billing"


class Waybill(Document):  # multi-table: the parent has a table of its own
    class Meta:
        app_label = "billing"


class Archived(Document):
    class Meta:
        app_label = "billing"
        proxy = True


with connection.schema_editor() as editor:
    editor.create_model(Document)
    editor.create_model(Waybill)
for model in (Document, Waybill, Archived):
    with CaptureQueriesContext(connection) as queries:
        model.objects.create(number="WB-1")
        list(model.objects.all())
    print(f"{model.__name__} in table {model._meta.db_table}")
    for query in queries:
        sql = query["sql"].replace('"', "").replace("billing_", "")
        print("  ", sql.split(" RETURNING")[0][:84])
