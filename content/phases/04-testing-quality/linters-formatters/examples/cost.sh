# What each tool costs over the lab's service, in seconds; cold, without a cache.
#
# runtime: shell
# verify: asserts

here=$(python -c "import freight; print(freight.__path__[0] + '/..')")
cp -r "$here/freight" "$here/pyproject.toml" .
cat > cost.py <<'PY'
import subprocess
import time
from pathlib import Path

tools = {
    "ruff format": "ruff format --check --no-cache -q freight",
    "ruff check": "ruff check --no-cache -q freight",
    "black": "black --check -q --workers 1 freight",
    "flake8": "flake8 -j 1 --max-line-length 88 freight",
    "bandit": "bandit -q -r freight",
    "pylint": "pylint -j 1 --disable=all --enable=E,W freight",
    "mypy, cold": "mypy --cache-dir cache freight",
    "mypy, again": "mypy --cache-dir cache freight",
}
spent = {}
for name, command in tools.items():
    start = time.perf_counter()
    subprocess.run(command.split(), capture_output=True, check=False)
    spent[name] = time.perf_counter() - start
    print(f"{name:12} {spent[name]:6.2f} s")
lines = sum(path.read_text().count("\n") for path in Path("freight").rglob("*.py"))
print(f"over {lines} lines")
assert 5 * spent["ruff check"] < spent["flake8"] < spent["pylint"]
assert spent["mypy, again"] < spent["mypy, cold"] / 3
PY
python cost.py
