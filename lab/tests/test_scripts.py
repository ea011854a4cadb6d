"""`python -m freight script.py`, as a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest


def run(script: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603
        [sys.executable, "-m", "freight", script, *arguments],
        cwd=Path(__file__).parent.parent,
        env=os.environ | {"NO_COLOR": "1"},
        capture_output=True,
        text=True,
    )


@pytest.fixture
def script(tmp_path: Path) -> Path:
    return tmp_path / "script.py"


def test_django_is_set_up(script: Path) -> None:
    script.write_text("from freight.marketplace.models import Load; print(Load)")
    assert run(script).stdout == "<class 'freight.marketplace.models.Load'>\n"


def test_script_is_the_main_module(script: Path) -> None:
    script.write_text(
        "import sys\n"
        "from django.utils.module_loading import import_string\n"
        "class Mine: pass\n"
        "print(__name__, sys.argv[1:], import_string('__main__.Mine') is Mine)\n"
    )
    assert run(script, "--fast").stdout == "__main__ ['--fast'] True\n"


def test_script_imports_its_neighbours(script: Path) -> None:
    (script.parent / "neighbour.py").write_text("NAME = 'Multan'")
    script.write_text("import neighbour; print(neighbour.NAME)")
    assert run(script).stdout == "Multan\n"


def test_traceback_begins_in_the_script(script: Path) -> None:
    script.write_text("1 / 0")
    result = run(script)
    assert result.returncode == 1
    assert result.stderr.splitlines()[:2] == [
        "Traceback (most recent call last):",
        f'  File "{script}", line 1, in <module>',
    ]


def test_exit_status_is_kept(script: Path) -> None:
    script.write_text("raise SystemExit(3)")
    assert run(script).returncode == 3


def test_missing_script_is_named(script: Path) -> None:
    result = run(script)
    assert result.returncode == 1
    assert f"cannot read '{script}': No such file" in result.stderr
