"""The page "Cài đặt"."""
