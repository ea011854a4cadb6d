# A hook is a program that git runs; its exit code decides. It is not part of the clone.
#
# runtime: shell
# verify: exact

export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
git init -q -b main depot && cd depot
git config user.name Aisha && git config user.email aisha@example.com

cat > .git/hooks/pre-commit <<'HOOK'
#!/bin/sh
files=$(git diff --cached --name-only --diff-filter=ACM -- '*.py')
[ "$files" = "" ] || ruff check --isolated --no-cache -q --output-format=concise $files
HOOK
chmod +x .git/hooks/pre-commit

printf 'import os\n' > bid.py
git add bid.py
git commit -q -m "Add bids"; echo "commit: exit code $?"

echo; echo "repaired on disk, not staged:"
printf 'RATE = 3\n' > bid.py
git commit -q -m "Add bids"; echo "commit: exit code $?"
echo "committed: $(git show HEAD:bid.py)"

echo; echo "bypassed:"
printf 'import json\n' > load.py
git add load.py
git commit -q --no-verify -m "Add loads"; echo "commit: exit code $?"

cd .. && git clone -q depot clone
ls clone/.git/hooks/pre-commit 2> /dev/null || echo "the clone has no hook"
