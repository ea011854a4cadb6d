"""Work that no request waits for, with Celery. A later phase fills it."""
