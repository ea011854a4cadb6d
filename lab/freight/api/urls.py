"""The addresses of the API."""

from django.urls import include, path
from drf_spectacular.views import SpectacularAPIView
from rest_framework.routers import DefaultRouter
from rest_framework_simplejwt.views import TokenBlacklistView, TokenRefreshView

from freight.api.bids import BidViewSet
from freight.api.invoices import InvoiceViewSet
from freight.api.loads import LoadViewSet
from freight.api.tokens import LoginView
from freight.api.trips import TripViewSet

router = DefaultRouter()
router.register("loads", LoadViewSet)
router.register("bids", BidViewSet)
router.register("trips", TripViewSet)
router.register("invoices", InvoiceViewSet)

urlpatterns = [
    path("", include(router.urls)),
    path("token/", LoginView.as_view(), name="token"),
    path("token/refresh/", TokenRefreshView.as_view(), name="token-refresh"),
    path("token/revoke/", TokenBlacklistView.as_view(), name="token-revoke"),
    path("schema/", SpectacularAPIView.as_view(), name="schema"),
]
