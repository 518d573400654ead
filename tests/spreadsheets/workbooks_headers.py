"""Registration lists whose headers are read with care: groups, several rows, headings over many columns or none."""

from workbook_cases import Case, Grid, exhibitor, product, xlsx

CASES = [
    Case(
        "groups_that_complete_their_headings",
        xlsx(
            Grid(
                """
                TT | Thông tin đơn vị | | | Sản phẩm | | |
                 | Tên | Địa chỉ | Điện thoại | Tên | Quy cách | Giá | Giới thiệu
                1 | HTX Một | Xã A | 0912000001 | Chè | 100 g | 50.000 | Chè ngon
                """,
                merged=("A1:A2", "B1:D1", "E1:H1"),
            )
        ),
        [
            exhibitor(
                "HTX Một",
                product("Chè", specification="100 g", price="50.000", description="Chè ngon"),
                address="Xã A",
                phone="0912000001",
            )
        ],
    ),
    Case(
        "three_rows",
        xlsx(
            Grid(
                """
                TT | Đơn vị | | | | Sản phẩm |
                 | Tên | Địa chỉ | Người liên hệ | | Tên | Giá
                 | | | Họ tên | SĐT | |
                (1) | (2) | (3) | (4) | (5) | (6) | (7)
                1 | HTX Một | Xã A | Lan | 0912345678 | Chè | 50.000
                """,
                merged=("A1:A3", "B1:E1", "F1:G1", "B2:B3", "C2:C3", "D2:E2", "F2:F3", "G2:G3"),
            )
        ),
        [exhibitor("HTX Một", product("Chè", price="50.000"), address="Xã A", contact="Lan", phone="0912345678")],
    ),
    Case(
        "words_broken_over_rows",
        xlsx(
            """
            Số | Tên | Điện | Sản
            TT | đơn vị | thoại | phẩm
            1 | HTX Một | 0912345678 | Chè
            """
        ),
        [exhibitor("HTX Một", "Chè", phone="0912345678")],
    ),
    Case(
        "headings_over_several_columns",
        xlsx(
            Grid(
                """
                TT | Tên đơn vị | | Địa chỉ | | | Sản phẩm
                1 | | HTX Một | Xã A | Huyện B | Tỉnh C | Chè
                2 | | HTX Hai | Xã D | | Tỉnh F | Trà
                """,
                merged=("B1:C1", "D1:F1"),
            )
        ),
        [
            exhibitor("HTX Một", "Chè", address="Xã A, Huyện B, Tỉnh C"),
            exhibitor("HTX Hai", "Trà", address="Xã D, Tỉnh F"),
        ],
    ),
    Case(
        "column_without_a_heading",
        xlsx(
            """
            TT | Tên đơn vị | | Sản phẩm | Vốn
            1 | HTX Một | x1 | Chè |
            2 | HTX Hai | x2 | Trà |
            3 | HTX Ba | x3 | Mật |
            4 | HTX Bốn | x4 | Gạo |
            """
        ),
        [
            exhibitor("HTX Một", "Chè"),
            exhibitor("HTX Hai", "Trà"),
            exhibitor("HTX Ba", "Mật"),
            exhibitor("HTX Bốn", "Gạo"),
        ],
        asked=[("column_unknown", 1)],
    ),
    Case(
        "booths_asked_for_or_given",
        xlsx(
            Grid("TT | Đơn vị | Gian hàng | Sản phẩm\n1 | HTX Một | 2 | Chè\n2 | HTX Hai | 01 gian | Trà", name="A"),
            Grid("TT | Đơn vị | Gian hàng | Sản phẩm\n1 | HTX Ba | A12 | Chè\n2 | HTX Bốn | 3 | Trà", name="B"),
        ),
        [
            exhibitor("HTX Một", "Chè", booths_requested="2"),
            exhibitor("HTX Hai", "Trà", booths_requested="01 gian"),
            exhibitor("HTX Ba", "Chè"),
            exhibitor("HTX Bốn", "Trà"),
        ],
        asked=[("column_ours_only", 1)],
    ),
    Case(
        "name_address_and_telephone_in_the_cell_of_a_name",
        xlsx(
            """
            TT | Tên đơn vị | Sản phẩm
            1 | HTX Một⏎Địa chỉ: Xã A⏎ĐT: 0912345678 | Chè
            2 | CÔNG TY TNHH⏎THÁI HƯNG | Thép
            """
        ),
        [
            exhibitor("HTX Một", "Chè", address="Xã A", phone="0912345678"),
            exhibitor("CÔNG TY TNHH THÁI HƯNG", "Thép"),
        ],
        asked=[("address_parted", 2), ("phone_parted", 2)],
    ),
    Case(
        "parts_of_an_address_in_columns_of_their_own",
        xlsx(
            Grid(
                """
                TT | Tên đơn vị | Huyện | Xã/phường | Thôn, xóm | Tỉnh/TP | Sản phẩm
                1 | HTX Một | Tam Dương | Vân Hội | Thôn Chùa | Phú Thọ | Rau
                2 | HTX Hai | Bình Liêu | Xã Bình Liêu | | Quảng Ninh | Miến
                """,
                name="A",
            ),
            Grid(
                "TT | Tên đơn vị | Địa chỉ | Xã, phường | Sản phẩm\n1 | HTX Ba | Thôn 2, xã Ba Chẽ | Ba Chẽ | Chè", "B"
            ),
            Grid("TT | Tên đơn vị | Địa chỉ | Phường/xã | Sản phẩm\n1 | HTX Bốn | Tổ 5, Hà Nội | Ba Đình | Chè", "C"),
        ),
        [
            exhibitor("HTX Một", "Rau", province="Phú Thọ", address="Thôn Chùa, Vân Hội, huyện Tam Dương"),
            exhibitor("HTX Hai", "Miến", province="Quảng Ninh", address="Xã Bình Liêu, huyện Bình Liêu"),
            exhibitor("HTX Ba", "Chè", address="Thôn 2, xã Ba Chẽ"),
            exhibitor("HTX Bốn", "Chè", address="Tổ 5, Ba Đình, Hà Nội"),
        ],
    ),
]
