# Green in the order of the file, red in another one: shared state, found by seed.
#
# runtime: shell
# verify: exact
