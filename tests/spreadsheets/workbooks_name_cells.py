"""Cells and rows in which names, persons and addresses stand together, as lists pasted from letters have them."""

from workbook_cases import Case, Grid, exhibitor, xlsx

CASES = [
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
    Case(
        "several_numbered_bodies_in_a_cell",
        xlsx(
            """
            STT | Tên đơn vị | Sản phẩm
            1 | 1. HTX Mận⏎2. HTX Mơ | Mận
            2 | 1) Lò Thị Xuân 2) Quàng Văn Minh | Rượu
            3 | HTX 19-5 Mộc Châu | Chè
            """
        ),
        [
            exhibitor("1. HTX Mận; 2. HTX Mơ", "Mận"),
            exhibitor("1) Lò Thị Xuân 2) Quàng Văn Minh", "Rượu"),
            exhibitor("HTX 19-5 Mộc Châu", "Chè"),
        ],
        asked=[("several_names", 2), ("several_names", 3)],
    ),
    Case(
        "personal_numbers_beside_names",
        xlsx(
            """
            STT | Tên đơn vị | Người đại diện | Số CCCD | Sản phẩm
            1 | HTX Na | Lò Văn An, CCCD 014185001234 | 014185001234 | Na
            2 | Hộ ông Minh (CCCD: 014 085 005 678) | Ông Minh | | Rượu
            3 | Hộ bà Xuân - 014085005679 | Bà Xuân | 014085005680 | Vải
            """
        ),
        [
            exhibitor("HTX Na", "Na", contact="Lò Văn An", tax_id="014185001234"),
            exhibitor("Hộ ông Minh", "Rượu", contact="Ông Minh", tax_id="014085005678"),
            exhibitor("Hộ bà Xuân", "Vải", contact="Bà Xuân", tax_id="014085005680"),
        ],
        asked=[("personal_number_parted", 2), ("personal_number_parted", 3), ("personal_number_left_out", 4)],
    ),
    Case(
        "remarks_in_place_of_a_name",
        xlsx(
            """
            STT | Tên đơn vị | Sản phẩm | Số gian
            1 | HTX Một | Mận | 1
            2 | Không tham gia | |
            3 | Đã rút | Lê | 1
             | | Mơ |
            4 | HTX Hai | Đào | 1
            """
        ),
        [
            exhibitor("HTX Một", "Mận", booths_requested="1"),
            exhibitor("HTX Hai", "Đào", booths_requested="1"),
        ],
        left_out=[("name_is_remark", 3), ("name_is_remark", 4), ("name_missing", 5)],
    ),
    Case(
        "positions_beside_persons",
        xlsx(
            """
            STT | Tên đơn vị | Người liên hệ | Sản phẩm
            1 | HTX Một | Lý Văn Páo⏎Giám đốc | Mận
            2 | HTX Hai | Trần Thị B, PGĐ | Mơ
            3 | HTX Ba | Lê Văn C (Chủ nhiệm) - 0912000001 | Lê
            4 | HTX Bốn | Giám đốc: Vàng Thị D | Đào
            5 | HTX Năm | Giàng A Giám, Lù Thị E | Táo
            """
        ),
        [
            exhibitor("HTX Một", "Mận", contact="Lý Văn Páo", contact_role="Giám đốc"),
            exhibitor("HTX Hai", "Mơ", contact="Trần Thị B", contact_role="PGĐ"),
            exhibitor("HTX Ba", "Lê", contact="Lê Văn C", contact_role="Chủ nhiệm", phone="0912000001"),
            exhibitor("HTX Bốn", "Đào", contact="Vàng Thị D", contact_role="Giám đốc"),
            exhibitor("HTX Năm", "Táo", contact="Giàng A Giám, Lù Thị E"),
        ],
    ),
]
