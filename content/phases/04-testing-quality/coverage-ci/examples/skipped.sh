# A fixture that skips when its service is missing: kind on a laptop, blind in CI.
#
# runtime: shell
# verify: exact

cat > conftest.py <<'PY'
import os
import socket

import pytest


@pytest.fixture(scope="session")
def redis_port() -> int:
    port = int(os.environ["REDIS_PORT"])
    with socket.socket() as probe:
        if probe.connect_ex(("127.0.0.1", port)) == 0:
            return port
    if os.environ.get("CI"):
        pytest.fail(f"CI needs Redis on port {port}", pytrace=False)
    pytest.skip("Redis not available")
PY
cat > test_login.py <<'PY'
import pytest


def test_password_is_checked():
    assert "secret" != "guess"


@pytest.mark.parametrize("user", ["shipper", "carrier"])
def test_session_is_stored(redis_port, user): ...
PY

export REDIS_PORT=1 PYTEST_DISABLE_PLUGIN_AUTOLOAD=1  # nobody listens on port 1
run() {
    pytest -q -rs -p no:cacheprovider > out.txt
    code=$?
    grep -oE "^SKIPPED.*|CI needs.*|.* passed.*" out.txt | sed "s/ in .*s$//" | sort -u
    echo "exit code $code"
}
echo "== before"; run
echo "== with CI=true"; CI=true run
