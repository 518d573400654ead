"""What the benchmark of the window is made of."""
