# Three moments: a secret before the commit, the message, migrations before the push.
#
# runtime: shell
# verify: exact

export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null PRE_COMMIT_HOME=$PWD/home
git init -q --bare -b main hub && git clone -q hub depot 2> /dev/null && cd depot
git config user.name Aisha && git config user.email aisha@example.com
cat > .pre-commit-config.yaml <<'YAML'
default_install_hook_types: [pre-commit, commit-msg, pre-push]
default_stages: [pre-commit]
repos:
  - repo: local
    hooks:
      - {id: secret, name: no secrets, language: pygrep, types: [text],
         entry: 'AKIA\w{16}|BEGIN (RSA |EC )?PRIVATE KEY'}
      - {id: ticket, name: message names a ticket, language: unsupported,
         entry: 'grep -qE "^FR-[0-9]+ "', stages: [commit-msg]}
      - id: migrations
        name: no missing migration
        entry: django-admin makemigrations --check --settings settings --pythonpath .
        language: unsupported
        pass_filenames: false
        stages: [pre-push]
YAML
mkdir -p market/migrations && touch market/__init__.py market/migrations/__init__.py
printf 'INSTALLED_APPS = ["market"]\nSILENCED_SYSTEM_CHECKS = ["models.W042"]\n' \
    > settings.py
printf 'from django.db import models\nclass Bid(models.Model): ...\n' > market/models.py
pre-commit install > /dev/null
git add .
try() { "$@" 2>&1 | grep -v -e "^$" -e "hook id" -e "^To " -e "exit code" -e refs; }

echo 'KEY = "AKIAIOSFODNN7EXAMPLE"' > bucket.py
git add bucket.py
echo "1. secret"; try git commit -q -m "FR-12 Read the bucket"
echo 'KEY = os.environ["BUCKET_KEY"]' > bucket.py
git add bucket.py
echo "2. message"; try git commit -q -m "fix"
echo "3. good"; try git commit -q -m "FR-12 Read the bucket"
echo "4. push"; try git push -q origin HEAD
echo "5. push, one hook skipped"; SKIP=migrations try git push -q origin HEAD
git log --format=%s origin/main
