"""Registration lists whose columns need more than their headings: swapped ones, units in the title, dates apart."""

from workbook_cases import Case, Grid, exhibitor, product, xlsx

CASES = [
    Case(
        "headings_of_names_and_products_mixed_up",
        xlsx(
            """
            STT | Tên sản phẩm | Địa chỉ | Điện thoại | Đơn vị
            1 | HTX Nông nghiệp Đông Cuông | Xã Đông Cuông | 0977123001 | Tinh dầu quế
            2 | Công ty TNHH Quế Văn Yên | Xã Mậu A | 0977123002 | Quế thanh
            3 | HTX Tân Hương | Xã Yên Bình | 0977123003 | Bưởi Đại Minh
            """
        ),
        [
            exhibitor("Tinh dầu quế", "HTX Nông nghiệp Đông Cuông", address="Xã Đông Cuông", phone="0977123001"),
            exhibitor("Quế thanh", "Công ty TNHH Quế Văn Yên", address="Xã Mậu A", phone="0977123002"),
            exhibitor("Bưởi Đại Minh", "HTX Tân Hương", address="Xã Yên Bình", phone="0977123003"),
        ],
        asked=[("headings_swapped", 1)],
    ),
    Case(
        "unit_of_prices_above_the_table",
        xlsx(
            Grid(
                """
                DANH SÁCH
                Đơn vị tính: nghìn đồng
                STT | Tên cơ sở | Sản phẩm | Giá bán
                1 | HTX Một | Chè | #150
                2 | HTX Hai | Gạo | 35 - 40
                3 | HTX Ba | Na | 120k
                """,
                name="A",
            ),
            Grid("(ĐVT: 1.000 đồng)\nSTT | Tên cơ sở | Sản phẩm | Giá bán\n1 | HTX Bốn | Máy cày | #12500", name="B"),
            Grid("ĐVT: triệu đồng\nSTT | Cơ sở | Sản phẩm | Giá (đồng)\n1 | HTX Năm | Máy xay | 1200000", name="C"),
        ),
        [
            exhibitor("HTX Một", product("Chè", price="150.000")),
            exhibitor("HTX Hai", product("Gạo", price="35.000 - 40.000")),
            exhibitor("HTX Ba", product("Na", price="120k")),
            exhibitor("HTX Bốn", product("Máy cày", price="12500")),
            exhibitor("HTX Năm", product("Máy xay", price="1200000")),
        ],
        asked=[("full_prices", 2)],
    ),
]
