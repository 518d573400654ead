"""The page that finds the products of many pictures by the names of their files."""
