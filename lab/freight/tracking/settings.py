"""What the service reads from its environment."""

import os
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Settings:
    """The defaults are those of the back office, so that both find each other."""

    database_url: str
    redis_url: str
    # Signs the access tokens that the back office hands out.
    secret_key: str = field(repr=False)

    @classmethod
    def from_environment(cls) -> "Settings":
        return cls(
            database_url=os.environ.get(
                "DATABASE_URL", "postgresql://postgres@127.0.0.1:5432/freight"
            ),
            redis_url=os.environ.get("REDIS_URL", "redis://127.0.0.1:6379/0"),
            secret_key=os.environ.get(
                "SECRET_KEY", "django-insecure-for-development-and-examples-only"
            ),
        )
