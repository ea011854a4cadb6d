# What linters see in a bad file, what they fix, and what stays when they are silent.
#
# runtime: shell
# verify: exact
cat > quotes.py <<'END'
import sys, os
RATES={}
def Calc(d, w, urgent, l=[]):
    try:
        if w == None: w = 0
        p = d*52
        if w > 20000: p = p*1.15
        if urgent: p = p*1.2
        RATES[d] = p
        print("SMS to the shipper, who has been waiting for this price since the morning:", p)
        return p
    except:
        return 0
END

echo "--- flake8"
flake8 --max-line-length 88 quotes.py
echo "--- ruff, after its fixes and its formatter"
ruff check --isolated --quiet --select E,F,I --fix quotes.py > found.txt
ruff format --isolated --quiet quotes.py
ruff check --isolated --select E,F,I,N,B --output-format concise quotes.py

sed -i 's/Calc/quote/; s/, l=\[\]//; s/w == None/w is None/; s/except:/except Exception:/
s/who has been .* morning/urgent/' quotes.py
ruff format --isolated --quiet quotes.py
echo "--- the usual rules, by hand"
ruff check --isolated --select E,F,I,N,B quotes.py
cat quotes.py
echo "--- rules that ask for design"
ruff check --isolated --select PLR2004,FBT,BLE,C901 --output-format concise quotes.py
echo "status $?"
