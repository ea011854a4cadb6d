"""
Live positions of trucks: a FastAPI service of its own, beside the back office.

It shares the database with Django and nothing else: no model, no setting, no process.
Positions are by far the most frequent writes and the connections of followers stay
open for hours, so it is deployed, scaled and restarted apart.
"""
