"""The page "Tiếp nhận": one slip after the other, by keyboard."""
