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
        asked=[*(("ditto_of_nothing", row) for row in (2, 4, 4, 6, 6)), ("section_empty", 5)],
        left_out=[("name_missing", 6)],
    ),
    Case(
        "prices_and_recognitions_in_the_cell_of_a_product",
        xlsx(
            """
            STT | Tên đơn vị | Sản phẩm
            1 | HTX A | Chè đinh 500g: 1.200.000đ/kg
            2 | HTX B | Mật ong (chai 500ml) - 150.000đ
            3 | HTX C | Rượu mơ - OCOP 4 sao
            4 | HTX D | 1. Nước mắm (chai 500ml, giá 60.000đ)⏎2. Mắm nêm (OCOP 3 sao)
            5 | HTX E | Miến dong OCOP 4 sao
            6 | HTX F | Chè 500.000đ/kg
            7 | HTX G | Chè đinh⏎500.000đ/kg
            8 | HTX H | Gạo ST25 (túi 5 kg)
            9 | HTX I | Chè đinh - 500.000đ, chè nõn - 300.000đ
            """
        ),
        [
            exhibitor("HTX A", product("Chè đinh 500g", price="1.200.000đ/kg")),
            exhibitor("HTX B", product("Mật ong (chai 500ml)", price="150.000đ")),
            exhibitor("HTX C", product("Rượu mơ", recognition="OCOP 4 sao")),
            exhibitor(
                "HTX D",
                product("Nước mắm (chai 500ml)", price="60.000đ"),
                product("Mắm nêm", recognition="OCOP 3 sao"),
            ),
            exhibitor("HTX E", "Miến dong OCOP 4 sao"),
            exhibitor("HTX F", "Chè 500.000đ/kg"),
            exhibitor("HTX G", product("Chè đinh", price="500.000đ/kg")),
            exhibitor("HTX H", "Gạo ST25 (túi 5 kg)"),
            exhibitor("HTX I", "Chè đinh - 500.000đ, chè nõn - 300.000đ"),
        ],
        asked=[
            ("price_parted", 2),
            ("price_parted", 3),
            ("recognition_parted", 4),
            ("products_split", 5),
            ("price_parted", 5),
            ("recognition_parted", 5),
            ("recognition_in_name", 6),
            ("price_in_name", 7),
            ("price_parted", 8),
            ("price_in_name", 10),
        ],
    ),
    Case(
        "a_price_in_the_cell_of_a_product_beside_its_column",
        xlsx(
            """
            STT | Tên đơn vị | Sản phẩm | Giá | OCOP
            1 | HTX A | Chè - 50.000đ | 60.000đ |
            2 | HTX B | Na (OCOP 4 sao) | | OCOP 4 sao
            """
        ),
        [
            exhibitor("HTX A", product("Chè - 50.000đ", price="60.000đ")),
            exhibitor("HTX B", product("Na", recognition="OCOP 4 sao")),
        ],
        asked=[("price_in_name", 2), ("recognition_parted", 3)],
    ),
    Case(
        "numbered_rows_with_booths_and_no_name",
        xlsx(
            """
            STT | Tên đơn vị | Sản phẩm | Số gian
            1 | HTX Một | Chè | #1
            2 | | Chả mực | #1
             | | Mực khô |
            3 | HTX Ba | Na | #2
             | | Vải |
            4 | | Ổi | #3
            """
        ),
        [
            exhibitor("HTX Một", "Chè", booths_requested="1"),
            exhibitor("HTX Ba", "Na", "Vải", booths_requested="2"),
        ],
        left_out=[("name_missing", 3), ("name_missing", 4), ("name_missing", 7)],
    ),
    Case(
        "notes_of_recognitions_and_withdrawals",
        xlsx(
            """
            STT | Tên đơn vị | Sản phẩm | Ghi chú
            1 | HTX Một | Chè | OCOP 5 sao
            2 | HTX Hai | Na; Vải | OCOP 4 sao
            3 | HTX Ba | Ổi | Xin rút, không tham gia
            4 | HTX Bốn | Mít | Rút
            5 | HTX Năm | Nhãn | Nước rút kinh nghiệm
            """
        ),
        [
            exhibitor("HTX Một", product("Chè", recognition="OCOP 5 sao")),
            exhibitor("HTX Hai", "Na", "Vải", note="OCOP 4 sao"),
            exhibitor("HTX Ba", "Ổi", note="Xin rút, không tham gia"),
            exhibitor("HTX Bốn", "Mít", note="Rút"),
            exhibitor("HTX Năm", "Nhãn", note="Nước rút kinh nghiệm"),
        ],
        asked=[
            ("recognition_from_note", 2),
            ("recognition_in_note", 3),
            ("withdrawn_in_note", 4),
            ("products_split", 3),
            ("withdrawn_in_note", 5),
        ],
    ),
    Case(
        "cells_that_say_there_is_nothing",
        xlsx(
            """
            STT | Tên đơn vị | Địa chỉ | Điện thoại | Email | MST | Website | Sản phẩm | Giá | OCOP
            1 | HTX Một | - | Không có | không | Đang cập nhật | Chưa có | Chè | - | không
            2 | HTX Hai | Không có | - | Chưa có | Không | - | Gạo | Đang cập nhật | Chưa
            3 | HTX Ba | Đang cập nhật... | Không | - | - | Không | Chưa có | N/A |
            4 | HTX Bốn | | | | | | Na | #DIV/0! |
            """
        ),
        [
            exhibitor("HTX Một", "Chè"),
            exhibitor("HTX Hai", "Gạo"),
            exhibitor("HTX Ba"),
            exhibitor("HTX Bốn", "Na"),
        ],
        asked=[("formula_error", 5)],
    ),
    Case(
        "and_so_on_is_no_product",
        xlsx(
            """
            STT | Tên đơn vị | Sản phẩm
            1 | HTX Một | Bánh gai, kẹo lạc, v.v...
            """
        ),
        [exhibitor("HTX Một", "Bánh gai", "kẹo lạc")],
        asked=[("products_split", 2)],
    ),
    Case(
        "prices_of_several_products",
        xlsx(
            """
            STT | Tên đơn vị | Sản phẩm | Giá
            1 | HTX Hai | Gạo nếp, gạo tẻ | 20k, 18k
            2 | HTX Ba | Rượu, bia | 15.000 - 20.000
            """
        ),
        [
            exhibitor("HTX Hai", product("Gạo nếp", price="20k"), product("gạo tẻ", price="18k")),
            exhibitor("HTX Ba", product("Rượu", price="15.000 - 20.000"), product("bia", price="15.000 - 20.000")),
        ],
        asked=[("products_split", 2), ("products_split", 3), ("shared_value", 3)],
    ),
]
