"""Who gets which booth: the list of those who wait, and the ways of placing them."""
