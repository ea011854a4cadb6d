"""Everything that runs while one class is built and one instance is made.

runtime: pyodide
verify: exact
"""


class Meta(type):
    @classmethod
    def __prepare__(cls, name, bases, **options):
        print("prepare", options)
        return {}

    def __new__(metacls, name, bases, namespace, **options):
        print("new, before type.__new__")
        cls = super().__new__(metacls, name, bases, namespace, **options)
        print("new, after type.__new__")
        return cls

    def __init__(cls, name, bases, namespace, **options):
        print("init")

    def __call__(cls, *args):
        print("call")
        return super().__call__(*args)


class Column:
    def __set_name__(self, owner, name):
        print("set_name", name)


class Table:
    def __init_subclass__(cls, table):
        print("init_subclass", table)


class Bid(Table, metaclass=Meta, table="bids"):
    print("body")
    amount = Column()


print("the class is bound")
Bid()
