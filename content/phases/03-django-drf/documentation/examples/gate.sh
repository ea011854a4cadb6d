# The schema as a file under review: a change that nobody meant fails the build.
#
# runtime: shell
# verify: exact
# services: postgresql

export DJANGO_SETTINGS_MODULE=freight.settings
django-admin spectacular --validate --fail-on-warn --file schema.yml
echo "valid, and without a warning: exit code $?"
grep -c "operationId" schema.yml

cp schema.yml committed.yml
sed -i 's/^          maxLength: 24$/          maxLength: 12/' schema.yml
diff committed.yml schema.yml > change.txt
echo "compared with the committed file: exit code $?"
grep "^[<>]" change.txt | sort | uniq -c
