"""Lists that are no table with a row an exhibitor: forms, tables on their side, exhibitors in rows of their own."""

from workbook_cases import Case, Grid, exhibitor, product, xlsx

_FORM = """
    PHIẾU ĐĂNG KÝ THAM GIA HỘI CHỢ | | |

    1. Tên đơn vị: | {name} | |
    2. Tên giao dịch tiếng Anh: | {english} | |
    3. Mã số thuế: | {tax} | |
    4. Địa chỉ: | {address} | |
    5. Điện thoại: | {phone} | |
    6. Người đại diện: | {contact} | Chức vụ: | Giám đốc
    7. Số tài khoản: | {trade} | |
    8. Sản phẩm tham gia: | {products} | |
    9. Số gian đăng ký: | {booths} | |
    10. Đồng ý in thông tin liên hệ: | {consent} | |

    | Ngày 5 tháng 6 năm 2026 | |
    | Đại diện đơn vị | |
    | {contact} | |
"""

CASES = [
    Case(
        "a_form_a_sheet",
        xlsx(
            Grid(
                _FORM.format(
                    name="Công ty CP Gốm Sông Hồng",
                    english="Song Hong Ceramics JSC",
                    tax="0100233488",
                    address="Xã Bát Tràng, Hà Nội",
                    phone="024.38740001",
                    contact="Ông Lê Văn Nam",
                    trade="1020 1000 1234 567",
                    products="- Bình gốm men lam⏎- Bộ ấm trà",
                    booths="02",
                    consent="Có",
                ),
                name="Phiếu 1",
            ),
            Grid(
                _FORM.format(
                    name="HTX Mây tre đan Phú Vinh",
                    english="………………",
                    tax="",
                    address="Xã Phú Nghĩa, TP Hà Nội",
                    phone="0904111222",
                    contact="Bà Trần Thị Lan",
                    trade="",
                    products="Giỏ mây; Khay tre",
                    booths="#1",
                    consent="",
                ),
                name="Phiếu 2",
            ),
        ),
        [
            exhibitor(
                "Công ty CP Gốm Sông Hồng",
                "Bình gốm men lam",
                "Bộ ấm trà",
                name_en="Song Hong Ceramics JSC",
                tax_id="0100233488",
                address="Xã Bát Tràng, Hà Nội",
                phone="024.38740001",
                contact="Ông Lê Văn Nam",
                contact_role="Giám đốc",
                booths_requested="02",
                consent="Có",
            ),
            exhibitor(
                "HTX Mây tre đan Phú Vinh",
                "Giỏ mây",
                "Khay tre",
                address="Xã Phú Nghĩa, TP Hà Nội",
                phone="0904111222",
                contact="Bà Trần Thị Lan",
                contact_role="Giám đốc",
                booths_requested="1",
            ),
        ],
        asked=[("line_unknown", 9), ("products_split", 10), ("products_split", 10)],
        left_out=[
            ("signature", 14),
            ("margin_line", 16),
            ("signature", 14),
            ("margin_line", 16),
        ],
    ),
    Case(
        "a_form_without_colons_and_a_product_a_row",
        xlsx(
            """
            PHIẾU ĐĂNG KÝ |
            Tên đơn vị | Công ty CP Trà Ba Chẽ
            Địa chỉ | Xã Ba Chẽ, Quảng Ninh
            Điện thoại | 0203 3888 999
            Người liên hệ | Nguyễn Văn Ba
            Số gian | #2
            Sản phẩm | Trà hoa vàng
             | Cao ba kích
            """
        ),
        [
            exhibitor(
                "Công ty CP Trà Ba Chẽ",
                "Trà hoa vàng",
                "Cao ba kích",
                address="Xã Ba Chẽ, Quảng Ninh",
                phone="0203 3888 999",
                contact="Nguyễn Văn Ba",
                booths_requested="2",
            )
        ],
    ),
    Case(
        "a_form_over_a_table_of_products",
        xlsx(
            """
            PHIẾU ĐĂNG KÝ THAM GIA | | |
            Tên đơn vị: Công ty CP Trà Ba Chẽ | | |
            Địa chỉ: Xã Ba Chẽ, Quảng Ninh | | |
            Điện thoại: 0203 3888 999 | | Email: bache@gmail.com |
            Danh mục sản phẩm tham gia: | | |
            STT | Tên sản phẩm | Quy cách | Giá
            #1 | Trà hoa vàng | Hộp 100g | #900000
            #2 | Cao ba kích | Lọ 200g | #450000
            Số gian đăng ký: 2 | | |
            """
        ),
        [
            exhibitor(
                "Công ty CP Trà Ba Chẽ",
                product("Trà hoa vàng", specification="Hộp 100g", price="900000"),
                product("Cao ba kích", specification="Lọ 200g", price="450000"),
                address="Xã Ba Chẽ, Quảng Ninh",
                phone="0203 3888 999",
                email="bache@gmail.com",
                booths_requested="2",
            )
        ],
    ),
    Case(
        "a_form_without_a_name",
        xlsx(
            """
            Tên đơn vị: |
            Địa chỉ: | Xã Ba Chẽ, Quảng Ninh
            Điện thoại: | 0203 3888 999
            """
        ),
        [],
        left_out=[("form_unread", 0)],
    ),
    Case(
        "an_exhibitor_a_column",
        xlsx(
            """
            Nội dung | Đơn vị 1 | Đơn vị 2 | Đơn vị 3
            Tên đơn vị | HTX Nhãn lồng Hồng Nam | Công ty TNHH Tương Bần | HTX Mật ong Phố Hiến
            Địa chỉ | Phường Hồng Châu | Phường Mỹ Hào | Phường Phố Hiến
            Điện thoại | 0914000001 | 0914000002 | 0914000003
            Sản phẩm | Nhãn lồng | Tương Bần | Mật ong hoa nhãn
            Số gian | #1 | #2 | #1
            Ghi nhận ngày 5/6 | | |
            """
        ),
        [
            exhibitor(
                "HTX Nhãn lồng Hồng Nam",
                "Nhãn lồng",
                address="Phường Hồng Châu",
                phone="0914000001",
                booths_requested="1",
            ),
            exhibitor(
                "Công ty TNHH Tương Bần",
                "Tương Bần",
                address="Phường Mỹ Hào",
                phone="0914000002",
                booths_requested="2",
            ),
            exhibitor(
                "HTX Mật ong Phố Hiến",
                "Mật ong hoa nhãn",
                address="Phường Phố Hiến",
                phone="0914000003",
                booths_requested="1",
            ),
        ],
        left_out=[("margin_line", 7)],
    ),
    Case(
        "an_exhibitor_a_row_over_its_products",
        xlsx(
            """
            STT | Tên sản phẩm | Quy cách | Giá
            1. Công ty CP Gốm Đất Việt - ĐT 0912000001 | | |
            #1 | Ngói màu | viên | #25000
            #2 | Gạch cotto | viên | #18000
            2. HTX Na Đông Triều | | |
            #1 | Na dai | kg | #60000
            """
        ),
        [
            exhibitor(
                "Công ty CP Gốm Đất Việt",
                product("Ngói màu", specification="viên", price="25000"),
                product("Gạch cotto", specification="viên", price="18000"),
                phone="0912000001",
            ),
            exhibitor("HTX Na Đông Triều", product("Na dai", specification="kg", price="60000")),
        ],
        asked=[("phone_parted", 2)],
    ),
    Case(
        "a_tree_of_exhibitors_and_products_under_one_heading",
        xlsx(
            """
            TT | Danh mục | Số lượng | Ghi chú
            I | Công ty CP Gốm Đất Việt | |
            #1 | Ngói màu | #10 |
            #2 | Gạch cotto | #20 |
            II | HTX Na Đông Triều | |
            #1 | Na dai | #5 |
            """
        ),
        [
            exhibitor("Công ty CP Gốm Đất Việt", "Ngói màu", "Gạch cotto"),
            exhibitor("HTX Na Đông Triều", "Na dai"),
        ],
        asked=[("column_unknown", 1), ("names_and_products", 1)],
    ),
    Case(
        "somebody_to_ask_above_the_headings",
        xlsx(
            """
            DANH SÁCH ĐĂNG KÝ THAM GIA | |
            Cán bộ đầu mối: Lê Văn Thanh - 0905111222 | |
            STT | Tên đơn vị | Sản phẩm
            #1 | HTX Một | Chè
            """
        ),
        [exhibitor("HTX Một", "Chè")],
        left_out=[("margin_line", 2)],
    ),
    Case(
        "sheets_named_with_the_letters_of_a_province",
        xlsx(
            Grid("STT | Tên DN | Sản phẩm\n#1 | HTX Gốm Phù Lãng | Gốm", name="BN"),
            Grid("STT | Tên DN | Sản phẩm\n#1 | HTX Chè | Chè", name="TN"),
        ),
        [exhibitor("HTX Gốm Phù Lãng", "Gốm", province="Bắc Ninh"), exhibitor("HTX Chè", "Chè")],
        asked=[("sheet_abbreviated", 0)],
    ),
]
