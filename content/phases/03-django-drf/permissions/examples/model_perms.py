"""Django's model permissions: reading asks for none, an object gets a no, and a cache.

runtime: lab
verify: exact
services: postgresql
"""

from types import SimpleNamespace

from django.contrib.auth.models import Permission
from freight.accounts.models import User
from freight.factories import LoadFactory, UserFactory
from freight.marketplace.models import Load
from rest_framework.permissions import DjangoModelPermissions

CHANGE = "marketplace.change_load"
view = SimpleNamespace(get_queryset=Load.objects.all)
clerk, load = UserFactory(), LoadFactory()
for method in ("GET", "PATCH"):
    request = SimpleNamespace(user=clerk, method=method)
    print(method, DjangoModelPermissions().has_permission(request, view))

clerk.user_permissions.add(Permission.objects.get(codename="change_load"))
print("same object:", clerk.has_perm(CHANGE))
clerk = User.objects.get(pk=clerk.pk)
print("next request:", clerk.has_perm(CHANGE))
print("for one load:", clerk.has_perm(CHANGE, load))
root = UserFactory(is_superuser=True)
print("for one load, superuser:", root.has_perm(CHANGE, load))
