"""Pages that stay where they are while new rows arrive, however deep a reader goes."""

from rest_framework.pagination import CursorPagination


class NewestFirst(CursorPagination):
    page_size = 50
    ordering = "-id"


class LatestPosted(CursorPagination):
    page_size = 50
    # The order of the index load_shipper_posted; the id decides between equal times.
    ordering = ("-posted_at", "-id")
