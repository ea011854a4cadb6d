"""The tests of the service, from single rules to races of two connections."""
