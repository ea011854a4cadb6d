"""except* handles a part of an exception group and passes on the rest.

runtime: pyodide
verify: exact
"""


def deliver_all() -> None:
    raise ExceptionGroup(
        "3 of 5 webhooks failed",
        [
            TimeoutError("Atlas"),
            ConnectionError("Indus"),
            TimeoutError("Ravi"),
        ],
    )


try:
    try:
        deliver_all()
    except* TimeoutError as group:
        print("retry", [str(error) for error in group.exceptions])
except ExceptionGroup as rest:
    print("still open", rest.exceptions)
