"""Every class of a diamond calls super(), once, in the middle of its method.

runtime: pyodide
verify: exact
"""


class Task:
    def run(self) -> None:
        print("task")


class Audited(Task):
    def run(self) -> None:
        print("audit: begin")
        super().run()
        print("audit: end")


class Retried(Task):
    def run(self) -> None:
        print("retry: begin")
        super().run()
        print("retry: end")


class SendInvoice(Audited, Retried):
    def run(self) -> None:
        print("invoice")
        super().run()


SendInvoice().run()
