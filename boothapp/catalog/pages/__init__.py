"""The pages around the entries: cover, guide, contents, plan, indexes."""
