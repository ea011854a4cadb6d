"""A refusal of the business is a type in the schema, not an exception.

runtime: lab
verify: exact
services: postgresql
"""

from decimal import Decimal

import strawberry
from freight.errors import DomainError
from freight.factories import LoadFactory
from freight.marketplace.services import reprice_load


@strawberry.type
class Repriced:
    version: int


@strawberry.type
class Refused:
    code: str
    message: str


@strawberry.type
class Mutation:
    @strawberry.mutation
    def reprice(self, load: int, price: Decimal, seen: int) -> Repriced | Refused:
        try:
            changed = reprice_load(load, asking_price=price, version=seen)
        except DomainError as error:
            return Refused(code=error.code, message=str(error))
        return Repriced(version=changed.version)


schema = strawberry.Schema(Refused, Mutation)  # any type will do as the query root
text = f"""mutation {{ reprice(load: {LoadFactory().pk}, price: "99000", seen: 1) {{
    __typename ... on Repriced {{ version }} ... on Refused {{ code }} }} }}"""
for _ in range(2):
    result = schema.execute_sync(text)
    print(result.data["reprice"], result.errors)
