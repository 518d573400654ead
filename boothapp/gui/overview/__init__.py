"""The page "Tổng quan": the state of the fair and what to do next."""
