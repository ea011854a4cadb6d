"""What all refusals of the business have in common."""

from typing import ClassVar


class DomainError(Exception):
    """
    The request was understood, and the rules of the business refuse it. Subclasses say
    which rule in a `code` for programs and a message for people.
    """

    code: ClassVar[str]
