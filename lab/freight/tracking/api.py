"""Reports and questions over HTTP."""

from fastapi import APIRouter, HTTPException, Response, status

from freight.tracking import positions
from freight.tracking.callers import TripStatus
from freight.tracking.dependencies import (
    CallerDependency,
    Connection,
    HubDependency,
    TripDependency,
)
from freight.tracking.positions import Position, Receipt, Report

router = APIRouter(prefix="/trips/{trip_id}", tags=["positions"])


@router.post("/positions", status_code=status.HTTP_202_ACCEPTED)
async def report(
    report: Report,
    trip: TripDependency,
    caller: CallerDependency,
    connection: Connection,
    hub: HubDependency,
) -> Receipt:
    """Stores the positions of a driver's phone and tells whoever follows the trip."""
    if not trip.is_driven_by(caller):
        raise HTTPException(status.HTTP_403_FORBIDDEN, "Only its carrier reports.")
    if trip.status != TripStatus.EN_ROUTE:
        raise HTTPException(
            status.HTTP_409_CONFLICT,
            f"The trip is {trip.status}, not {TripStatus.EN_ROUTE}.",
        )
    new = await positions.store(connection, trip.id, report.positions)
    # Followers may ask at once for what they heard of, so it must be visible first.
    await connection.commit()
    for position in new:
        await hub.publish(trip.id, position.model_dump_json())
    return Receipt(stored=len(new))


@router.get("/position", responses={204: {"description": "No position yet"}})
async def current(
    trip: TripDependency, connection: Connection, response: Response
) -> Position | None:
    """The newest position."""
    position = await positions.latest(connection, trip.id)
    if position is None:
        response.status_code = status.HTTP_204_NO_CONTENT
    return position
