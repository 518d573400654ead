"""The page "Sản phẩm": gallery or table of all products, one of them with its photos to edit in place."""
