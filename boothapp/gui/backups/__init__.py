"""Copies of the fair: made, compared with it, brought back."""
