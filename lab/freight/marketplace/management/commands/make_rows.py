"""`python manage.py make_rows 1000000` fills an empty database."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from freight.factories.rows import NotEmptyError, make_rows


class Command(BaseCommand):
    help = "Fills an empty database with that many loads and what belongs to them."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("loads", type=int, help="from 10 to 1000000")
        parser.add_argument(
            "--seed", type=int, default=7, help="the same seed makes the same rows"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            made = make_rows(options["loads"], seed=options["seed"])
        except (NotEmptyError, ValueError) as error:
            raise CommandError(str(error)) from error
        for table, rows in made.items():
            self.stdout.write(f"{rows:>9,} {table}")
