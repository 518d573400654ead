"""The page of what is to be put right."""
