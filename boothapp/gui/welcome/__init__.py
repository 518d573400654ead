"""The first page, before a fair is open."""
