# A hook that refuses everything, and five commands that make a commit all the same.
#
# runtime: shell
# verify: exact

export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
git init -q -b main depot && cd depot
git config user.name Aisha && git config user.email aisha@example.com
save() { touch "$1.py" && git add . && git commit -q -m "Add $1"; }
save trips
git switch -q -c bids && save bids
git switch -q -c drivers main && save drivers
git switch -q main && save loads

printf '#!/bin/sh\nexit 1\n' > .git/hooks/pre-commit
chmod +x .git/hooks/pre-commit

try() {
    before=$(git rev-parse HEAD)
    git "$@" > /dev/null 2>&1
    [ "$(git rev-parse HEAD)" = "$before" ] && state="stopped   " || state="new commit"
    echo "$state  git $*"
}
echo "import os" >> trips.py
try commit -a -m "Change trips"
try commit --amend --no-edit
try commit -a --no-verify -m "Change trips"
try cherry-pick bids
try revert --no-edit HEAD
try rebase bids
try merge --no-edit drivers
