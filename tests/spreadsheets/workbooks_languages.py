"""Registration lists with headings in two languages, and with headings that stand over two things or two persons."""

from workbook_cases import Case, exhibitor, product, xlsx

CASES = [
    Case(
        "headings_in_two_languages_in_a_cell",
        xlsx(
            """
            No.⏎STT | Company⏎Tên công ty | Company name (English)⏎Tên (tiếng Anh) | Tel / ĐT | Products⏎Sản phẩm
            1 | Công ty TNHH Lụa Vạn Phúc | Van Phuc Silk Co., Ltd | 024 3311 2233 | Khăn lụa
            """
        ),
        [
            exhibitor(
                "Công ty TNHH Lụa Vạn Phúc",
                "Khăn lụa",
                name_en="Van Phuc Silk Co., Ltd",
                phone="024 3311 2233",
            )
        ],
    ),
    Case(
        "headings_in_two_languages_in_two_rows",
        xlsx(
            """
            STT | Tên đơn vị | Địa chỉ | Sản phẩm | Giá (1.000đ) | Ghi chú
            No. | Exhibitor | Address | Product | Price | Special remarks
            1 | HTX Một | Xã A | Chè | #150 |
            """
        ),
        [exhibitor("HTX Một", product("Chè", price="150.000"), address="Xã A")],
    ),
    Case(
        "e_mail_and_website_in_one_column",
        xlsx(
            """
            STT | Tên đơn vị | Email, website | Sản phẩm
            1 | HTX Một | mot@gmail.com; www.mot.vn | Mận
            2 | HTX Hai | hai@gmail.com / hai2@gmail.com | Mơ
            3 | HTX Ba | na@gmail,com | Na
            4 | HTX Bốn | bon.vn | Lê
            5 | HTX Năm | Không có | Đào
            """
        ),
        [
            exhibitor("HTX Một", "Mận", email="mot@gmail.com", website="www.mot.vn"),
            exhibitor("HTX Hai", "Mơ", email="hai@gmail.com; hai2@gmail.com"),
            exhibitor("HTX Ba", "Na", email="na@gmail,com"),
            exhibitor("HTX Bốn", "Lê", website="bon.vn"),
            exhibitor("HTX Năm", "Đào"),
        ],
    ),
    Case(
        "two_persons_and_the_telephone_of_one",
        xlsx(
            """
            STT | Tên đơn vị | Đại diện | Người phụ trách gian hàng | ĐT đơn vị | ĐT người phụ trách
            1 | HTX Một | Ông Lò A | Chị Cầm B | 0212 3855 111 | 0912 000 555
            2 | HTX Hai | Ông Lò C | | | 0912 000 556
            """
        ),
        [
            exhibitor("HTX Một", contact="Chị Cầm B", phone="0212 3855 111", contact_phone="0912 000 555"),
            exhibitor("HTX Hai", contact="Ông Lò C", contact_phone="0912 000 556"),
        ],
        asked=[("second_value", 2), ("phone_of_another", 3)],
    ),
    Case(
        "bare_places_below_headings_that_name_their_kind",
        xlsx(
            """
            STT | Tên hợp tác xã | Thôn | Xã | Huyện
            1 | HTX Một | Phú Vinh | Phú Nghĩa | Chương Mỹ
            2 | HTX Hai | | TT Trâu Quỳ | Gia Lâm
            3 | HTX Ba | không | P. Hàng Đào | Q. Hoàn Kiếm
            """
        ),
        [
            exhibitor("HTX Một", address="Thôn Phú Vinh, xã Phú Nghĩa, huyện Chương Mỹ"),
            exhibitor("HTX Hai", address="TT Trâu Quỳ, huyện Gia Lâm"),
            exhibitor("HTX Ba", address="P. Hàng Đào, Q. Hoàn Kiếm"),
        ],
    ),
    Case(
        "an_address_before_and_after_the_merger",
        xlsx(
            """
            STT | Tên đơn vị | Địa chỉ (trước sáp nhập) | Địa chỉ (sau sáp nhập) | Sản phẩm
            1 | HTX Na | Xã Cò Nòi, huyện Mai Sơn | Xã Mai Sơn | Na
            2 | HTX Lê | Không | không | Lê
            """
        ),
        [exhibitor("HTX Na", "Na", address="Xã Mai Sơn"), exhibitor("HTX Lê", "Lê")],
        asked=[("column_repeated", 1)],
    ),
    Case(
        "the_province_before_and_after_the_merger",
        xlsx(
            """
            STT | Tên đơn vị | Tỉnh cũ | Tỉnh mới | Địa chỉ cụ thể | Sản phẩm
            1 | HTX Na | Yên Bái | Lào Cai | Xã Mậu A | Na
            """
        ),
        [exhibitor("HTX Na", "Na", province="Lào Cai", address="Xã Mậu A")],
        asked=[("column_repeated", 1)],
    ),
    Case(
        "figures_that_became_dates",
        xlsx(
            """
            STT | Tên đơn vị | Sản phẩm | Quy cách | OCOP | Ngày cấp
            1 | HTX Một | Lê | @2026-01-02 | 3 sao | 2024
            """
        ),
        [exhibitor("HTX Một", product("Lê", specification="02/01/2026", recognition="OCOP 3 sao năm 2024"))],
        asked=[("date_in_cell", 2)],
    ),
]
