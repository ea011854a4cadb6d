"""The service over HTTP: who may call what; the work itself is in the services."""
