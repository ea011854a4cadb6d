# A formatter changes the tokens and leaves the tree: twice gives what once gave.
#
# runtime: shell
# verify: exact

cat > bid.py <<'PY'
def rank( bids,limit = 3 ):
    cheap = [ b for b in bids if b['amount']<90000 and b['status']=='open' and b['ok'] ]
    return sorted(cheap, key=lambda b:b['amount'], )[ :limit ]  # best first
PY
cp bid.py once.py
ruff format --isolated -q once.py
cp once.py twice.py
ruff format --isolated -q twice.py
cp bid.py by_black.py
black -q by_black.py
cat once.py

cat > same.py <<'PY'
import ast
from pathlib import Path

before, once, twice, black = (
    Path(name).read_text() for name in ["bid.py", "once.py", "twice.py", "by_black.py"]
)
print("text kept:  ", before == once)
print("tree kept:  ", ast.dump(ast.parse(before)) == ast.dump(ast.parse(once)))
print("idempotent: ", once == twice)
print("as black:   ", once == black)
PY
python same.py
ruff format --isolated --check -q bid.py > /dev/null; echo "exit code $?"
