"""Runs a rural-industry fair: exhibitor lists in, booths, photos, and the printed catalog out."""
