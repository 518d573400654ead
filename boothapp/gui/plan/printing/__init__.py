"""Printing the plan from its page."""
