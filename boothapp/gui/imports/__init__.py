"""The page that takes registration lists and archives into the fair."""
