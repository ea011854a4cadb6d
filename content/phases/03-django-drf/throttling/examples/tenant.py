"""One budget per company, sized by its plan, and headers that say what is left.

runtime: lab
verify: exact
services: postgresql, redis
"""

from freight.factories import CarrierFactory, UserFactory
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.test import APIRequestFactory, force_authenticate
from rest_framework.throttling import SimpleRateThrottle
from rest_framework.views import APIView

indus, ravi = CarrierFactory(), CarrierFactory()
RATES = {indus.pk: "4/min", ravi.pk: "2/min"}  # of the plans that they bought


class TenantThrottle(SimpleRateThrottle):
    rate = "1/min"  # for a company without a plan

    def get_cache_key(self, request: Request, view: "Board") -> str | None:
        if (tenant := request.user.carrier_id) is None:
            return None  # not counted here; "tenant_None" would be one key for many
        self.num_requests, self.duration = self.parse_rate(RATES.get(tenant, self.rate))
        view.throttle = self
        return f"throttle_tenant_{tenant}"


class Board(APIView):
    throttle_classes = (TenantThrottle,)
    throttle: TenantThrottle

    def get(self, request: Request) -> Response:
        left = self.throttle.num_requests - len(self.throttle.history)
        return Response(headers={"RateLimit": f'"plan";r={left}'})


for name, company in (("saima", indus), ("bilal", indus), ("zara", ravi)):
    plain = APIRequestFactory().get("/")
    force_authenticate(plain, UserFactory(carrier=company))
    got = [Board.as_view()(plain) for _ in range(3)]
    print(name, *(g.headers.get("RateLimit", g.status_code) for g in got))
