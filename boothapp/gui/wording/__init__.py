"""What the core says by codes, in the words of the interface."""
