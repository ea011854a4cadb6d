# The bypassed commit: the hook sees what is staged, CI has to look at all files.
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
      - {id: ruff, name: ruff, language: unsupported, types: [python],
         entry: ruff check --isolated --no-cache -q --output-format=concise}
      - {id: one, name: shows its files, language: unsupported, types: [python],
         entry: echo got, require_serial: true, verbose: true, exclude: ^legacy/}
YAML
pre-commit install > /dev/null
mkdir legacy
printf 'import os\n' > bid.py
touch legacy/old.py load.py README.md
git add .
git commit -q --no-verify -m "Add bids"

show() { grep -v -e "^$" -e "hook id" -e dura | sed "s| [^ ]*/patch[^ .]*| a patch|"; }
printf 'RATE = 3\n' > load.py
git add load.py
printf 'import json\n' >> load.py  # not staged
echo "commit of load.py"; git commit -q -m "Add rate" 2>&1 | show
echo "on disk: $(tail -1 load.py), committed: $(git show HEAD:load.py)"
git checkout -q load.py
echo; echo "CI"; pre-commit run --all-files | show; echo "exit code ${PIPESTATUS[0]}"
