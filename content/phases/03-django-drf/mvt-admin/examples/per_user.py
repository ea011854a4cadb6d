"""get_queryset cuts the list for each user, and the form's choices still show all.

runtime: lab
verify: exact
services: postgresql
"""

from django.contrib.admin import ModelAdmin, site
from django.contrib.auth.models import Permission
from django.db.models import ForeignKey, QuerySet
from django.http import HttpRequest
from django.test import Client
from freight.factories import LoadFactory, UserFactory
from freight.marketplace.models import Load
from freight.parties.models import Shipper


class Everything(ModelAdmin[Load]):
    pass


class Own(ModelAdmin[Load]):
    def get_queryset(self, request: HttpRequest) -> QuerySet[Load]:
        return super().get_queryset(request).filter(shipper=request.user.shipper_id)


class OwnChoices(Own):
    def formfield_for_foreignkey(self, field: ForeignKey, request, **kwargs):
        if field.name == "shipper":
            own = Shipper.objects.filter(pk=request.user.shipper_id)
            kwargs["queryset"] = own
        return super().formfield_for_foreignkey(field, request, **kwargs)


mine, theirs = LoadFactory(shipper__name="Ravi"), LoadFactory(shipper__name="Indus")
user = UserFactory(is_staff=True, shipper=mine.shipper)
user.user_permissions.set(Permission.objects.filter(codename__endswith="_load"))
client = Client()
client.force_login(user)
for admin in (Everything, Own, OwnChoices):
    site.unregister(Load)
    site.register(Load, admin)
    rows = client.get("/admin/marketplace/load/").context["cl"].result_count
    theirs_page = client.get(f"/admin/marketplace/load/{theirs.pk}/change/").status_code
    form = client.get("/admin/marketplace/load/add/").context["adminform"].form
    choices = [str(shipper) for shipper in form.fields["shipper"].queryset]
    print(f"{admin.__name__:10} rows {rows}, theirs {theirs_page}, choices {choices}")
