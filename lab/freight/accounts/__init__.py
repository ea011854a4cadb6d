"""Who may log in, and for which company they work."""
