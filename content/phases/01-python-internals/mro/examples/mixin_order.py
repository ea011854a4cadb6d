"""A permission mixin on the wrong side of the base view is silently skipped.

runtime: pyodide
verify: exact
"""


class View:
    def dispatch(self, user: str | None) -> str:
        return f"200 invoices of {user}"


class LoginRequired:
    def dispatch(self, user: str | None) -> str:
        if user is None:
            return "401"
        return super().dispatch(user)  # type: ignore[misc]


class Right(LoginRequired, View):
    pass


class Wrong(View, LoginRequired):
    pass


for view in (Right, Wrong):
    print(f"{view.__name__:6}", [c.__name__ for c in view.__mro__])
    print("  anonymous:", view().dispatch(None))
    print("  sana:     ", view().dispatch("sana"))

try:
    LoginRequired().dispatch("sana")
except AttributeError as error:
    print("mixin alone:", error)
