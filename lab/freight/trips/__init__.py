"""What became of a matched load on the road."""
