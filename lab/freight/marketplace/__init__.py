"""Where loads are posted and carriers bid for them."""
