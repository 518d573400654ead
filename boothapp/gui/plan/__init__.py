"""The floor plan: the canvas it is drawn and filled on, and the page around it."""
