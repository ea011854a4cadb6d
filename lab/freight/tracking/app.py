"""The application: `uvicorn freight.tracking.app:create_app --factory`."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI

from freight.tracking import api, live
from freight.tracking.settings import Settings
from freight.tracking.state import open_state


def create_app(settings: Settings | None = None) -> FastAPI:
    chosen = settings or Settings.from_environment()

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with open_state(chosen) as state:
            app.state.tracking = state
            yield

    app = FastAPI(title="Freight tracking", version="1", lifespan=lifespan)
    app.include_router(api.router)
    app.include_router(live.router)
    return app
