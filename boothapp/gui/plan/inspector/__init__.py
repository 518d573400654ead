"""What is selected on the plan, edited in place: the hall, booths, other things, zones and pavilions."""
