"""get_queryset cuts the list for each user, and the form's choices still show all.

runtime: lab
verify: exact
services: postgresql
"""

from django.contrib.admin import AdminSite, ModelAdmin
from django.contrib.auth.models import Permission
from django.test import Client, override_settings
from django.urls import path
from freight.factories import LoadFactory, UserFactory
from freight.marketplace.models import Load
from freight.parties.models import Shipper


class Own(ModelAdmin[Load]):
    def get_queryset(self, request):
        return super().get_queryset(request).filter(shipper=request.user.shipper_id)


class OwnChoices(Own):
    def formfield_for_foreignkey(self, field, request, **options):
        if field.name == "shipper":
            own = Shipper.objects.filter(pk=request.user.shipper_id)
            options["queryset"] = own
        return super().formfield_for_foreignkey(field, request, **options)


urlpatterns = []
for admin in (ModelAdmin, Own, OwnChoices):
    site = AdminSite(admin.__name__)
    site.register(Load, admin)
    urlpatterns.append(path(f"{admin.__name__}/", site.urls))
override_settings(ROOT_URLCONF=__name__).enable()
mine, theirs = LoadFactory(shipper__name="Ravi"), LoadFactory(shipper__name="Indus")
user = UserFactory(is_staff=True, shipper=mine.shipper)
user.user_permissions.set(Permission.objects.filter(codename__endswith="_load"))
(client := Client()).force_login(user)
for name in ("ModelAdmin", "Own", "OwnChoices"):
    rows = client.get(f"/{name}/marketplace/load/").context_data["cl"].result_count
    page = client.get(f"/{name}/marketplace/load/{theirs.pk}/change/").status_code
    form = client.get(f"/{name}/marketplace/load/add/").context_data["adminform"].form
    choices = [str(one) for one in form.fields["shipper"].queryset.order_by("pk")]
    print(f"{name:10} rows {rows}, page of theirs {page}, choices {choices}")
