"""The companies: shippers, and carriers with their trucks and drivers."""
