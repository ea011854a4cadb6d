"""Tells other services what happened, through RabbitMQ. A later phase fills it."""
