"""The page "Đơn vị": all exhibitors, what they lack, and one of them to edit in place."""
