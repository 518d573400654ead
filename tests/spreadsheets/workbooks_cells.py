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
        "a_list_pasted_from_a_letter",
        xlsx(
            Grid(
                """
                STT | Tên đơn vị, địa chỉ | Sản phẩm | Ghi chú
                1. | HTX Thổ cẩm Mai Châu | Khăn thổ cẩm | Trưng bày
                 | Đ/c: Xã Mai Châu, tỉnh Hòa Bình | Túi thổ cẩm |
                 | ĐT: 0912000111 | |
                2. | Công ty TNHH Rượu cần Hòa Bình | Rượu cần | Bán hàng
                 | Địa chỉ: Phường Tân Hòa. SĐT: 0218 3852 111; Email: ruou@hoabinh.vn | |
                 | MST: 0100233488 | |
                 | Người đại diện: Ông Nam | |
                """,
                name="Hòa Bình",
            )
        ),
        [
            exhibitor(
                "HTX Thổ cẩm Mai Châu",
                "Khăn thổ cẩm",
                "Túi thổ cẩm",
                province="Hòa Bình",
                address="Xã Mai Châu, tỉnh Hòa Bình",
                phone="0912000111",
                note="Trưng bày",
            ),
            exhibitor(
                "Công ty TNHH Rượu cần Hòa Bình",
                "Rượu cần",
                province="Hòa Bình",
                address="Phường Tân Hòa",
                phone="0218 3852 111",
                email="ruou@hoabinh.vn",
                tax_id="0100233488",
                contact="Ông Nam",
                note="Bán hàng",
            ),
        ],
    ),
    Case(
        "rows_of_an_address_below_names",
        xlsx(
            """
            STT | Tên đơn vị | Sản phẩm
            1 | HTX Một | Chè
             | Đ/c Thôn 1, xã A |
             | 0912000111 |
            2 | HTX Hai | Na
             | hai@htx.vn |
             | ĐT 0912000222 |
            """
        ),
        [
            exhibitor("HTX Một", "Chè", address="Thôn 1, xã A", phone="0912000111"),
            exhibitor("HTX Hai", "Na", email="hai@htx.vn", phone="0912000222"),
        ],
    ),
    Case(
        "name_address_and_tax_code_in_a_cell",
        xlsx(
            """
            STT | Tên và địa chỉ đơn vị | Sản phẩm
            1 | CÔNG TY TNHH TÁM HẢI⏎Địa chỉ: Xã Nam Trạch, tỉnh Quảng Trị⏎MST: 0100233488 | Ruốc
            2 | HTX Khoai deo Hải Ninh - Xã Ninh Châu - Quảng Trị | Khoai deo
            3 | Công ty TNHH⏎Xuân Hòa⏎Thôn 2, xã B | Gạch
            4 | HTX Chè Thái Bình - Tân Cương | Chè
            5 | HTX Một, Thôn 1, xã C, ĐT: 0912000111 | Na
            """
        ),
        [
            exhibitor("CÔNG TY TNHH TÁM HẢI", "Ruốc", address="Xã Nam Trạch, tỉnh Quảng Trị", tax_id="0100233488"),
            exhibitor("HTX Khoai deo Hải Ninh", "Khoai deo", address="Xã Ninh Châu - Quảng Trị"),
            exhibitor("Công ty TNHH Xuân Hòa", "Gạch", address="Thôn 2, xã B"),
            exhibitor("HTX Chè Thái Bình - Tân Cương", "Chè"),
            exhibitor("HTX Một", "Na", address="Thôn 1, xã C", phone="0912000111"),
        ],
        asked=[("name_address_whole", 5)],
    ),
    Case(
        "names_with_a_bullet_an_english_name_or_other_bodies",
        xlsx(
            """
            STT | Tên đơn vị | Sản phẩm
            1 | - HTX Một | Chè
            2 | Công ty CP Gốm ABC (ABC Ceramics JSC) | Bình gốm
            3 | Công ty TNHH Hồng Hà⏎Hong Ha Co., Ltd | Bút
            4 | HTX Hai; HTX Ba | Na
            5 | - HTX Bốn⏎- HTX Năm | Vải
            6 | HTX Sáu (xã A) | Ổi
            7 | Công ty TNHH Bảy⏎MST: 0100233488 | Mít
            """
        ),
        [
            exhibitor("HTX Một", "Chè"),
            exhibitor("Công ty CP Gốm ABC", "Bình gốm", name_en="ABC Ceramics JSC"),
            exhibitor("Công ty TNHH Hồng Hà", "Bút", name_en="Hong Ha Co., Ltd"),
            exhibitor("HTX Hai; HTX Ba", "Na"),
            exhibitor("HTX Bốn; HTX Năm", "Vải"),
            exhibitor("HTX Sáu (xã A)", "Ổi"),
            exhibitor("Công ty TNHH Bảy", "Mít", tax_id="0100233488"),
        ],
        asked=[("several_names", 5), ("several_names", 6), ("cell_parted", 8)],
    ),
    Case(
        "an_address_before_the_person",
        xlsx(
            """
            STT | Tên đơn vị | Thông tin liên hệ | Sản phẩm
            1 | HTX Một | Thôn 1, xã A, Thái Nguyên⏎Ông Nguyễn Văn An⏎0912000111 | Chè
            2 | HTX Hai | Bà Lan - 0912000222 | Na
            3 | HTX Ba | Địa chỉ: Xã C⏎Người đại diện: Bà Hoa⏎ĐT: 0912000333 | Vải
            4 | HTX Bốn | Xã D, ĐT 0912000444 | Ổi
            5 | HTX Năm | Tổ trưởng Nam⏎0912000555 | Mít
            """
        ),
        [
            exhibitor(
                "HTX Một",
                "Chè",
                address="Thôn 1, xã A, Thái Nguyên",
                contact="Ông Nguyễn Văn An",
                phone="0912000111",
            ),
            exhibitor("HTX Hai", "Na", contact="Bà Lan", phone="0912000222"),
            exhibitor("HTX Ba", "Vải", address="Xã C", contact="Bà Hoa", phone="0912000333"),
            exhibitor("HTX Bốn", "Ổi", address="Xã D", phone="0912000444"),
            exhibitor("HTX Năm", "Mít", contact="Tổ trưởng Nam", phone="0912000555"),
        ],
        asked=[("address_parted", 2), ("address_parted", 4), ("address_parted", 5)],
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
        "names_that_break_off_in_their_row",
        xlsx(
            """
            TT | Đơn vị | Địa chỉ | Sản phẩm
            1 | Công ty TNHH | Xã Hoành Bồ, | Gạch ngói
             | Xuân Hòa | Quảng Ninh | nung
            2 | HTX Nông trang | Phường Cẩm Phả | Na
             | Quảng Ninh | |
            """
        ),
        [
            exhibitor("Công ty TNHH Xuân Hòa", "Gạch ngói nung", address="Xã Hoành Bồ, Quảng Ninh"),
            exhibitor("HTX Nông trang", "Na", address="Phường Cẩm Phả"),
        ],
        asked=[*[("text_continued", 3)] * 3, ("section_empty", 5)],
    ),
    Case(
        "names_that_are_not_known_yet_and_notes_among_names",
        xlsx(
            """
            STT | Tên đơn vị | Sản phẩm | Số gian
            1 | HTX Một | Chè | #1
            2 | Chưa có | |
            3 | Đang cập nhật | Na | #1
             | + Nhãn lồng | |
             | - HTX Hai | Vải |
            """
        ),
        [exhibitor("HTX Một", "Chè", booths_requested="1"), exhibitor("Nhãn lồng"), exhibitor("HTX Hai", "Vải")],
        asked=[("bulleted_name", 5)],
        left_out=[("name_missing", 3), ("name_missing", 4)],
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
    Case(
        "addresses_in_lines_below_names_and_persons",
        xlsx(
            """
            STT | Tên đơn vị | Liên hệ | Sản phẩm
            1 | Công ty TNHH Hai - Chi nhánh Hà Nội | Nguyễn Văn A⏎Thôn 3, xã C⏎0912000009 | Chè
            2 | HTX Bốn⏎Xã D, tỉnh Lào Cai | Bà Tâm⏎0912000010 | Na
            """
        ),
        [
            exhibitor(
                "Công ty TNHH Hai - Chi nhánh Hà Nội",
                "Chè",
                address="Thôn 3, xã C",
                contact="Nguyễn Văn A",
                phone="0912000009",
            ),
            exhibitor("HTX Bốn", "Na", address="Xã D, tỉnh Lào Cai", contact="Bà Tâm", phone="0912000010"),
        ],
        asked=[("address_parted", 2), ("address_parted", 3)],
    ),
]
