"""The fair folder: the only SQL and the only schema."""
