"""Drawing on the plan: the tools of the mouse, what is done with what is selected, and their buttons."""
