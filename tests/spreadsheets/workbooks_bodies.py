"""Registration lists in which it matters whose row it is: odd names, repeated names, joint columns, telephones."""

from workbook_cases import Case, Grid, exhibitor, product, xlsx

CASES = [
    Case(
        "odd_names_with_an_identity_of_their_own",
        xlsx(
            """
            STT | Tên đơn vị | Địa chỉ | Điện thoại | Sản phẩm
            1 | HTX Một | Xã A | 0912000001 | Chè
            2 | - | Xã B | 0912000002 | Miến
            3 | ? | | 0912000003 | Mật ong
             | " | Xã C | | Gạo
             | | | | Nếp cái
            4 | X | Xã D | 0912000004 | Rượu
            """
        ),
        [
            exhibitor("HTX Một", "Chè", address="Xã A", phone="0912000001"),
            exhibitor("-", "Miến", address="Xã B", phone="0912000002"),
            exhibitor("?", "Mật ong", phone="0912000003"),
            exhibitor('"', "Gạo", "Nếp cái", address="Xã C"),
            exhibitor("X", "Rượu", address="Xã D", phone="0912000004"),
        ],
        asked=[("odd_name", 3), ("odd_name", 4), ("odd_name", 5)],
    ),
    Case(
        "name_on_every_row",
        xlsx(
            """
            STT | Đơn vị | Tỉnh | Điện thoại | Sản phẩm
            1 | HTX Chè Một | Thái Nguyên | 0912000001 | Chè đinh
            2 | HTX chè Một | Thái Nguyên | 0912 000 001 | Chè nõn
            3 | HTX Chè Một | Thái Nguyên | | Chè búp
            4 | HTX Chè Hai | Thái Nguyên | 0912000001 | Chè đen
            5 | HTX Chè Hai | Phú Thọ | 0912000009 | Chè ô long
            """
        ),
        [
            exhibitor("HTX Chè Một", "Chè đinh", "Chè nõn", "Chè búp", province="Thái Nguyên", phone="0912000001"),
            exhibitor("HTX Chè Hai", "Chè đen", province="Thái Nguyên", phone="0912000001"),
            exhibitor("HTX Chè Hai", "Chè ô long", province="Phú Thọ", phone="0912000009"),
        ],
    ),
    Case(
        "row_with_a_telephone_but_no_name",
        xlsx(
            """
            STT | Đơn vị | Điện thoại | Sản phẩm
            1 | HTX Một | 0912000001 | Chè
            2 | | 0912000002 | Miến
             | | 0912000001 | Trà
            """
        ),
        [exhibitor("HTX Một", "Chè", "Trà", phone="0912000001")],
        left_out=[("name_missing", 3)],
    ),
    Case(
        "address_and_telephone_in_one_column",
        xlsx(
            """
            STT | Tên cơ sở | Địa chỉ, điện thoại | Sản phẩm
            1 | HTX Một | Xóm 3, xã Tân Cương. ĐT: 0912 345 678 | Chè
            2 | HTX Hai | Số 12 phố Chùa Thông, Sơn Tây - 0243 383 2222 | Bánh tẻ
            3 | HTX Ba | Xã Ba Vì | Sữa
            4 | HTX Bốn | Thôn 4, xã Minh Quang⏎SĐT 0988.777.666 | Thuốc nam
            """
        ),
        [
            exhibitor("HTX Một", "Chè", address="Xóm 3, xã Tân Cương", phone="0912 345 678"),
            exhibitor("HTX Hai", "Bánh tẻ", address="Số 12 phố Chùa Thông, Sơn Tây", phone="0243 383 2222"),
            exhibitor("HTX Ba", "Sữa", address="Xã Ba Vì"),
            exhibitor("HTX Bốn", "Thuốc nam", address="Thôn 4, xã Minh Quang", phone="0988.777.666"),
        ],
    ),
    Case(
        "name_and_address_in_one_column",
        xlsx(
            """
            STT | Tên, địa chỉ đơn vị | Người liên hệ, điện thoại | Mặt hàng tham gia
            1 | Công ty TNHH Một⏎Thôn 1, xã Hùng An | Nguyễn Văn An - 0912345678 | Cam sấy
            2 | HTX Hai; Địa chỉ: xã Vĩnh Hảo | Bà Hoa (0987 654 321) | Chè Shan
            3 | Hộ KD Ba | 0911222333 | Rượu ngô
            4 | HTX Bốn - Đ/c: Tổ 5, TT. Việt Quang | Trần Thị Mai | Mật ong
            """
        ),
        [
            exhibitor(
                "Công ty TNHH Một",
                "Cam sấy",
                address="Thôn 1, xã Hùng An",
                contact="Nguyễn Văn An",
                phone="0912345678",
            ),
            exhibitor("HTX Hai", "Chè Shan", address="xã Vĩnh Hảo", contact="Bà Hoa", phone="0987 654 321"),
            exhibitor("Hộ KD Ba", "Rượu ngô", phone="0911222333"),
            exhibitor("HTX Bốn", "Mật ong", address="Tổ 5, TT. Việt Quang", contact="Trần Thị Mai"),
        ],
    ),
    Case(
        "telephones_of_body_and_person",
        xlsx(
            Grid(
                """
                TT | Tên doanh nghiệp | Điện thoại | Fax | Email | Người liên hệ | | |
                 | | | | | Họ tên | Chức vụ | Di động | Sản phẩm
                1 | Công ty Một | 0208 3820 111 | 0208 3820 112 | info@mot.vn | Lê Văn Tám | Giám đốc | 912345678 | Chè
                2 | HTX Hai | 0208 3820 222 / 0911 222 333 | | hai@htx.vn; hai2@htx.vn | Vi Thị Ba | Kế toán | | Miến
                """,
                merged=("A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:E2", "F1:H1"),
            )
        ),
        [
            exhibitor(
                "Công ty Một",
                "Chè",
                phone="0208 3820 111",
                email="info@mot.vn",
                contact="Lê Văn Tám",
                contact_role="Giám đốc",
                contact_phone="0912345678",
            ),
            exhibitor(
                "HTX Hai",
                "Miến",
                phone="0208 3820 222 / 0911 222 333",
                email="hai@htx.vn; hai2@htx.vn",
                contact="Vi Thị Ba",
                contact_role="Kế toán",
            ),
        ],
        asked=[("column_unknown", 2)],
    ),
    Case(
        "values_that_differ_below_an_exhibitor",
        xlsx(
            """
            STT | Đơn vị | Email | Ghi chú | Số gian | Sản phẩm
            1 | HTX Một | a@x.vn | Cần điện | 2 | Chè
             | | b@x.vn | Cần nước | | Trà
             | | | Cần điện | 1 | Bánh
            """
        ),
        [exhibitor("HTX Một", "Chè", "Trà", "Bánh", email="a@x.vn", note="Cần điện; Cần nước", booths_requested="2")],
        asked=[("differs_from_above", 3), ("differs_from_above", 4)],
    ),
    Case(
        "row_without_the_name_of_a_product",
        xlsx(
            """
            STT | Đơn vị | Sản phẩm | Giá
            1 | HTX Một | | 50.000
            2 | HTX Hai | Chè |
             | | | 70.000
            """
        ),
        [exhibitor("HTX Một"), exhibitor("HTX Hai", "Chè")],
        left_out=[("product_name_missing", 2), ("product_name_missing", 4)],
    ),
    Case(
        "personal_numbers",
        xlsx(
            """
            STT | Tên hộ kinh doanh | MST/CCCD | Sản phẩm
            1 | Hộ KD Một | 001085012345 | Chè
            2 | Hộ KD Hai | #1085012346 | Miến
            """
        ),
        [
            exhibitor("Hộ KD Một", "Chè", tax_id="001085012345"),
            exhibitor("Hộ KD Hai", "Miến", tax_id="1085012346"),
        ],
    ),
    Case(
        "english_list",
        xlsx(
            """
            No. | Company name | Address | Contact person | Mobile | Email | Products | Price
            1 | Mot Co., Ltd | Thai Nguyen | Mr. Nguyen Van A | +84 912 345 678 | a@mot.vn | Green tea | 100,000 VND
            2 | Hai JSC | Ha Noi | Ms. Tran B | 024 3999 8888 | b@hai.vn | Noodles | 45,000
            """
        ),
        [
            exhibitor(
                "Mot Co., Ltd",
                product("Green tea", price="100,000 VND"),
                address="Thai Nguyen",
                contact="Mr. Nguyen Van A",
                phone="+84 912 345 678",
                email="a@mot.vn",
            ),
            exhibitor(
                "Hai JSC",
                product("Noodles", price="45,000"),
                address="Ha Noi",
                contact="Ms. Tran B",
                phone="024 3999 8888",
                email="b@hai.vn",
            ),
        ],
    ),
]
