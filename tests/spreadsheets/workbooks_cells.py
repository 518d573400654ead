"""Cells that say more, less or something else than their heading: "as above", lines of several things, no value."""

from workbook_cases import Case, Grid, exhibitor, product, xlsx

CASES = [
    Case(
        "as_above_in_words_and_signs",
        xlsx(
            Grid(
                """
                STT | Tên đơn vị | Địa chỉ | Điện thoại | Sản phẩm | ĐVT
                1 | HTX Một | Xã Ba Chẽ | 0912000001 | Chè | kg
                2 | Như trên | Như trên | nt | Trà | -nt-
                3 | // | // | // | Ổi | n/t
                4 | HTX Hai | -nt- | 0912000002 | Na | hộp
                 | 〃 | 〃 | 〃 | Vải | "
                5 | .. | .. | .. | Mít | ..
                """,
                name="Quảng Ninh",
            )
        ),
        [
            exhibitor(
                "HTX Một",
                product("Chè", unit="kg"),
                product("Trà", unit="kg"),
                product("Ổi", unit="kg"),
                province="Quảng Ninh",
                address="Xã Ba Chẽ",
                phone="0912000001",
            ),
            exhibitor(
                "HTX Hai",
                product("Na", unit="hộp"),
                product("Vải", unit="hộp"),
                province="Quảng Ninh",
                address="Xã Ba Chẽ",
                phone="0912000002",
            ),
            exhibitor("..", "Mít", province="Quảng Ninh"),
        ],
        asked=[*[("ditto", 3)] * 4, *[("ditto", 4)] * 4, ("ditto", 5), *[("ditto", 6)] * 4, ("odd_name", 7)],
    ),
    Case(
        "as_above_where_nothing_stands_above",
        xlsx(
            """
            STT | Tên đơn vị | Điện thoại | Sản phẩm | Giá
            1 | HTX Một | nt | Chè | 50.000đ
            2 | HTX Hai | | Na |
            3 | HTX Ba | nt | Vải | nt
            II | Tỉnh Lào Cai | | |
            | nt | nt | Mận | 20.000đ
            """
        ),
        [
            exhibitor("HTX Một", product("Chè", price="50.000đ")),
            exhibitor("HTX Hai", "Na"),
            exhibitor("HTX Ba", "Vải"),
        ],
        asked=[("ditto_of_nothing", row) for row in (2, 4, 4, 6, 6)],
        left_out=[("name_missing", 6)],
    ),
]
