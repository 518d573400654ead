"""The page "Thùng rác"."""
