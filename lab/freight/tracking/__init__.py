"""Live positions of trucks, with FastAPI. A later phase fills it."""
