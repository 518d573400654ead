"""Registration lists in, lists out."""
