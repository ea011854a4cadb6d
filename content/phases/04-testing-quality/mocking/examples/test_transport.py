"""HTTP replaced at the transport: the client's own code runs, only the wire is gone.

runtime: pytest
verify: exact
"""

import httpx
import pytest
import respx


class Maps:
    def __init__(self) -> None:
        self.client = httpx.Client(base_url="https://maps.example", timeout=2)

    def distance(self, origin: str, destination: str) -> int:
        """Kilometres; tries twice, because the service drops calls."""
        query = {"from": origin, "to": destination}
        for attempt in (1, 2):
            try:
                answer = self.client.get("/route", params=query).raise_for_status()
                return round(answer.json()["km"])
            except (httpx.TimeoutException, httpx.HTTPStatusError):
                if attempt == 2:
                    raise
        raise AssertionError


def test_encodes_the_query(respx_mock: respx.MockRouter) -> None:
    route = respx_mock.get("https://maps.example/route").respond(json={"km": 1210.4})
    assert Maps().distance("Rahim Yar Khan", "Lahore") == 1210
    assert route.calls.last.request.url.query == b"from=Rahim+Yar+Khan&to=Lahore"


def test_tries_again_after_a_timeout(respx_mock: respx.MockRouter) -> None:
    answers = [httpx.ReadTimeout("slow"), httpx.Response(200, json={"km": 5})]
    route = respx_mock.get("/route").mock(side_effect=answers)
    assert Maps().distance("a", "b") == 5
    assert route.call_count == 2


def test_gives_up(respx_mock: respx.MockRouter) -> None:
    respx_mock.get("/route").respond(503)
    with pytest.raises(httpx.HTTPStatusError, match="503"):
        Maps().distance("a", "b")
