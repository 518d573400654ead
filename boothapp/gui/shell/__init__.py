"""The frame around the pages: title row, sidebar, status row, banners, palette, key list."""
