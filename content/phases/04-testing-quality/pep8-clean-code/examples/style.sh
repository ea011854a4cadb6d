# What PEP 8 can be checked by a machine, and what it cannot: ruff on eleven lines.
#
# runtime: shell
# verify: exact

cat > fees.py <<'PY'
import os, sys
def Calc(L,l, T = 2):
    '''calculates'''
    if L == None: return
    try:
        x = L['w'] * 1500
    except:
        x = 0
    lambda_ = lambda q: q*2
    return x
class load_helper: pass
PY

echo "== PEP 8, as ruff's rules E, W, N, F and I"
ruff check --isolated --select E,W,N,F,I --output-format concise fees.py || true

echo "== formatted, and the fixable ones fixed"
ruff check --isolated --select E,W,N,F,I --fix-only --unsafe-fixes -q fees.py
ruff format --isolated -q fees.py
cat fees.py
echo "== what is left for a person"
ruff check --isolated --select E,W,N,F,I --output-format concise fees.py || true
