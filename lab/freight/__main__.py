"""Runs a script inside the project: `python -m freight path/to/script.py`."""

import os
import sys
from pathlib import Path
from types import ModuleType

import django


def main(arguments: list[str]) -> None:
    if not arguments:
        sys.exit("usage: python -m freight path/to/script.py [arguments]")
    script = arguments[0]
    try:
        source = Path(script).read_bytes()
    except OSError as error:
        sys.exit(f"python -m freight: cannot read {script!r}: {error.strerror}.")

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "freight.settings")
    django.setup()

    # Settings may name the script's own classes, as in "__main__.AuditMiddleware":
    # so it becomes a module that Django can import.
    module = ModuleType("__main__")
    module.__file__ = script
    sys.modules["__main__"] = module
    sys.argv = arguments
    sys.path[0] = str(Path(script).resolve().parent)
    run(source, module)


def run(source: bytes, module: ModuleType) -> None:
    try:
        exec(compile(source, str(module.__file__), "exec"), module.__dict__)  # noqa: S102
    except Exception as error:
        # The traceback begins where the script does, without this function.
        below = error.__traceback__.tb_next if error.__traceback__ else None
        sys.excepthook(type(error), error.with_traceback(below), below)
        sys.exit(1)


if __name__ == "__main__":
    main(sys.argv[1:])
