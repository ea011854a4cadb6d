# Refused, formatted by the hook, refused again until it is staged, then committed.
#
# runtime: shell
# verify: exact

export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null PRE_COMMIT_HOME=$PWD/home
git init -q -b main depot && cd depot
git config user.name Aisha && git config user.email aisha@example.com
cat > .pre-commit-config.yaml <<'YAML'
repos:
  - repo: local
    hooks:
      - id: ruff-check
        name: ruff check
        entry: ruff check --isolated --no-cache -q --output-format=concise
        language: unsupported
        types: [python]
      - id: ruff-format
        name: ruff format
        entry: ruff format --isolated --no-cache -q
        language: unsupported
        types: [python]
YAML
git add . && git commit -q -m "Configure hooks" && pre-commit install > /dev/null

commit() {
    git commit -q -m "Add bids" 2>&1 | grep -v -e "^$" -e "hook id"
    echo "exit code ${PIPESTATUS[0]}, status: $(git status --short)"; echo
}
printf 'import os\nRATE=3\n' > bid.py
git add bid.py
commit
printf 'RATE=3\n' > bid.py
git add bid.py
echo "RATE=3 staged:"; commit
git add bid.py
echo "staged again:"; commit
