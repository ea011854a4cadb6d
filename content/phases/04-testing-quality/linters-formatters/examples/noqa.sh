# An exception names a rule and a reason; RUF100 removes those that nobody needs.
#
# runtime: shell
# verify: exact

cat > report.py <<'PY'
import json  # noqa
import os  # noqa: F401
from datetime import date  # noqa: F401

due = date.today()  # noqa: DTZ011  printed beside the depot's clock, local on purpose
PY
rules="--isolated -q --output-format=concise --select F,DTZ,PGH004,RUF100"
ruff check $rules report.py
echo
echo "a baseline: today's findings are excused, new ones are not"
printf 'import csv\nimport math\n' > old.py
ruff check --isolated -q --select F401 --add-noqa old.py
printf 'import re\n' >> old.py
cat old.py
ruff check $rules old.py
echo
echo "later math is used, and RUF100 takes the excuse away"
printf 'print(math.pi)\n' >> old.py
ruff check $rules --fix old.py
cat old.py
