"""Registration lists that are easily misread: a clerk looks twice, then types this."""

from workbook_cases import Case, Grid, exhibitor, product, xlsx

CASES = [
    Case(
        "roman_numbers_count_exhibitors",
        xlsx(
            """
            TT | Đơn vị tham gia | Địa chỉ | Sản phẩm
            I | HTX Chè Tân Hương | Xã Phúc Xuân |
            1 | | | Chè đinh
            2 | | | Chè nõn
            II | Trà Sơn Dung | |
            1 | | | Trà xanh
            """
        ),
        [
            exhibitor("HTX Chè Tân Hương", "Chè đinh", "Chè nõn", address="Xã Phúc Xuân"),
            exhibitor("Trà Sơn Dung", "Trà xanh"),
        ],
    ),
    Case(
        "words_that_only_look_like_totals_and_signatures",
        xlsx(
            """
            Đơn vị | Địa chỉ | Nhóm hàng | Sản phẩm
            Tổng công ty Giấy Việt Nam | Xã Phong Châu | Tổng hợp | Giấy in
            Cộng đồng Sáng tạo Mường | Xã Mường Bi | Thủ công | Vải dệt
            HTX Một | | Tổng hợp |
            Giám Đốc Nhí | Phường Minh Xuân | Đồ chơi | Đồ chơi gỗ
            """
        ),
        [
            exhibitor("Tổng công ty Giấy Việt Nam", product("Giấy in", group="Tổng hợp"), address="Xã Phong Châu"),
            exhibitor("Cộng đồng Sáng tạo Mường", product("Vải dệt", group="Thủ công"), address="Xã Mường Bi"),
            exhibitor("HTX Một"),
            exhibitor("Giám Đốc Nhí", product("Đồ chơi gỗ", group="Đồ chơi"), address="Phường Minh Xuân"),
        ],
        left_out=[("product_name_missing", 4)],
    ),
    Case(
        "data_below_a_signature",
        xlsx(
            """
            STT | Đơn vị | Điện thoại | Sản phẩm
            1 | HTX Một | 0912000001 | Chè

            | | | Phú Thọ, ngày 5 tháng 6 năm 2026
            | | | Người lập
            DANH SÁCH BỔ SUNG | | |
            STT | Đơn vị | Điện thoại | Sản phẩm
            2 | HTX Hai | 0912000002 | Miến
            """
        ),
        [exhibitor("HTX Một", "Chè", phone="0912000001"), exhibitor("HTX Hai", "Miến", phone="0912000002")],
        left_out=[("signature", 4), ("signature", 5), ("signature", 6)],
    ),
    Case(
        "table_away_from_the_corner",
        xlsx(
            """
             |
             |
             | | STT | Tên đơn vị | Sản phẩm |
             | | 1 | HTX Một | Chè | chưa nộp phí
             | | 2 | HTX Hai | Miến |
             x | | 3 | HTX Ba | Mật |
            """
        ),
        [exhibitor("HTX Một", "Chè"), exhibitor("HTX Hai", "Miến"), exhibitor("HTX Ba", "Mật")],
        asked=[("margin_note", 6), ("margin_note", 8)],
    ),
    Case(
        "headings_with_remarks_and_breaks",
        xlsx(
            """
            Số⏎TT | Tên đơn vị⏎(in hoa) | Địa chỉ (xã) | SỐ ĐT* | Sản phẩm:⏎tên, quy cách | Số gian ĐK | Ghi chú*
            1 | HTX MỘT | Xã A | 0912000001 | Chè | 02 | Cần điện 3 pha
            """
        ),
        [exhibitor("HTX MỘT", "Chè", address="Xã A", phone="0912000001", booths_requested="02", note="Cần điện 3 pha")],
    ),
    Case(
        "two_tables_on_a_sheet",
        xlsx(
            """
            I. DANH SÁCH DOANH NGHIỆP
            STT | Tên doanh nghiệp | Mã số thuế | Sản phẩm
            1 | Công ty Một | 0100233488 | Chè

            II. DANH SÁCH HỢP TÁC XÃ
            STT | Tên HTX | Điện thoại | Sản phẩm | Quy cách
            1 | HTX Hai | 0912000002 | Miến | 500 g
            """
        ),
        [
            exhibitor("Công ty Một", "Chè", tax_id="0100233488"),
            exhibitor("HTX Hai", product("Miến", specification="500 g"), phone="0912000002"),
        ],
        left_out=[("section", 5)],
    ),
    Case(
        "no_header",
        xlsx(
            """
            1 | HTX Chè Hảo Đạt | Xã Tân Cương | 912000001 | Chè đinh
            2 | Công ty TNHH Việt Cường | Xã Hóa Thượng | 912000002 | Miến dong
            3 | Cơ sở Bờ Đậu | Xã Cổ Lũng | 912000003 | Bánh chưng
            """
        ),
        [
            exhibitor("HTX Chè Hảo Đạt", "Chè đinh", address="Xã Tân Cương", phone="0912000001"),
            exhibitor("Công ty TNHH Việt Cường", "Miến dong", address="Xã Hóa Thượng", phone="0912000002"),
            exhibitor("Cơ sở Bờ Đậu", "Bánh chưng", address="Xã Cổ Lũng", phone="0912000003"),
        ],
        asked=[("no_header", 0)],
    ),
    Case(
        "sheet_that_is_no_list",
        xlsx(
            Grid(
                """
                Kính gửi | Ban tổ chức
                Chúng tôi gửi danh sách ở trang sau | .
                """,
                name="Bìa",
            ),
            Grid(
                """
                STT | Tên đơn vị | Sản phẩm
                1 | HTX Một | Chè
                """,
                name="DS",
            ),
        ),
        [exhibitor("HTX Một", "Chè")],
        left_out=[("no_table", 0)],
    ),
    Case(
        "ticks_and_stars",
        xlsx(
            Grid(
                """
                TT | Tên đơn vị | Sản phẩm | Chứng nhận | |
                 | | | OCOP | CNNT tiêu biểu | VietGAP
                1 | HTX Một | Chè | 4 sao | x |
                2 | HTX Hai | Miến | | | X
                3 | HTX Ba | Mật ong | - | |
                """,
                merged=("D1:F1",),
            )
        ),
        [
            exhibitor("HTX Một", product("Chè", recognition="OCOP 4 sao; CNNT tiêu biểu")),
            exhibitor("HTX Hai", product("Miến", recognition="VietGAP")),
            exhibitor("HTX Ba", "Mật ong"),
        ],
    ),
    Case(
        "exhibitor_named_like_a_province_or_a_kind",
        xlsx(
            """
            STT | Đơn vị | Địa chỉ | Sản phẩm
            1 | Sở Công Thương Hà Giang | Phường Nguyễn Trãi | Gian chung của tỉnh
            2 | Thái Nguyên | Xã Tân Cương | Chè
            3 | Làng nghề Hạ Thái | Xã Duyên Thái | Sơn mài
            4 | Doanh nghiệp | Xã B | Rượu
            """
        ),
        [
            exhibitor("Sở Công Thương Hà Giang", "Gian chung của tỉnh", address="Phường Nguyễn Trãi"),
            exhibitor("Thái Nguyên", "Chè", address="Xã Tân Cương"),
            exhibitor("Làng nghề Hạ Thái", "Sơn mài", address="Xã Duyên Thái"),
            exhibitor("Doanh nghiệp", "Rượu", address="Xã B"),
        ],
    ),
    Case(
        "unit_beside_the_exhibitor",
        xlsx(
            """
            TT | Tên cơ sở | Sản phẩm | Đơn vị | Giá
            1 | HTX Một | Chè | kg | 200.000
            """
        ),
        [exhibitor("HTX Một", product("Chè", unit="kg", price="200.000"))],
    ),
    Case(
        "merged_names_beside_telephones_of_their_own",
        xlsx(
            Grid(
                """
                TT | Đơn vị | Người liên hệ | Điện thoại | Sản phẩm
                1 | HTX Một | Chị Lan | 0912000001 | Chè
                 | | Anh Tú | 0912000009 | Mật ong
                """,
                merged=("B2:B3",),
            )
        ),
        [exhibitor("HTX Một", "Chè", "Mật ong", contact="Chị Lan", phone="0912000001")],
        asked=[("differs_from_above", 3), ("differs_from_above", 3)],
    ),
    Case(
        "headings_without_marks",
        xlsx(
            """
            STT | Ten don vi | Dia chi | So dien thoai | San pham | Gia ban | Quy cach
            1 | HTX Một | Xã A | 0912 000 001 | Chè | 100k | 100 g
            """
        ),
        [
            exhibitor(
                "HTX Một", product("Chè", price="100k", specification="100 g"), address="Xã A", phone="0912 000 001"
            )
        ],
    ),
    Case(
        "figures_that_the_heading_explains",
        xlsx(
            """
            TT | Tên cơ sở | Diện tích (m2) | Sản phẩm | Khối lượng (g) | Giá bán (1.000đ/hộp)
            1 | HTX Một | 18 | Chè | 200 | 45
            2 | HTX Hai | 9 m2 | Trà | 1 kg | 120-150
            3 | HTX Ba | | Mật ong | | 95.000
            4 | HTX Bốn | | Bánh | | Liên hệ
            """
        ),
        [
            exhibitor("HTX Một", product("Chè", specification="200 g", price="45.000 đ/hộp"), booths_requested="18 m²"),
            exhibitor(
                "HTX Hai",
                product("Trà", specification="1 kg", price="120.000-150.000 đ/hộp"),
                booths_requested="1 gian (9 m2)",
            ),
            exhibitor("HTX Ba", product("Mật ong", price="95.000 đ/hộp")),
            exhibitor("HTX Bốn", product("Bánh", price="Liên hệ")),
        ],
        asked=[("area_unclear", 2)],
    ),
    Case(
        "telephones_where_no_heading_says_so",
        xlsx(
            """
            TT | Đơn vị | Địa chỉ | Sản phẩm
            1. | HTX Một - 0912345678 | Xã A | Chè
            02 | HTX Hai | Xã B, ĐT 0987 654 321 | Trà
            3 | HTX 19/5 | Số 30, đường 26/3 | Mật
            """
        ),
        [
            exhibitor("HTX Một", "Chè", address="Xã A", phone="0912345678"),
            exhibitor("HTX Hai", "Trà", address="Xã B", phone="0987 654 321"),
            exhibitor("HTX 19/5", "Mật", address="Số 30, đường 26/3"),
        ],
        asked=[("phone_parted", 2), ("phone_parted", 3)],
    ),
    Case(
        "person_telephone_and_address_of_mail_in_one_cell",
        xlsx(
            """
            TT | Đơn vị | Thông tin liên hệ | Điện thoại | Sản phẩm
            1 | HTX Một | Nguyễn Văn A⏎0912 345 678⏎a@b.vn | | Chè
            2 | HTX Hai | Ông B, GĐ, ĐT: 0912345679, email: b@c.vn | 0208 3820 111 | Trà
            3 | HTX Ba | c@d.vn | 0912345670; d@e.vn | Mật
            """
        ),
        [
            exhibitor("HTX Một", "Chè", contact="Nguyễn Văn A", phone="0912 345 678", email="a@b.vn"),
            exhibitor(
                "HTX Hai",
                "Trà",
                contact="Ông B",
                contact_role="GĐ",
                contact_phone="0912345679",
                phone="0208 3820 111",
                email="b@c.vn",
            ),
            exhibitor("HTX Ba", "Mật", phone="0912345670; d@e.vn", email="c@d.vn"),
        ],
    ),
    Case(
        "sums_without_a_word",
        xlsx(
            """
            TT | Đơn vị | Sản phẩm | Số gian
            1 | HTX Một | Chè | 2
            2 | HTX Hai | Trà |
             | | | #12

             | | Hà Giang, ngày 1/6/2026 |
             | | Trần Văn B |
            """
        ),
        [exhibitor("HTX Một", "Chè", booths_requested="2"), exhibitor("HTX Hai", "Trà")],
        left_out=[("total", 4), ("signature", 6), ("signature", 7)],
    ),
    Case(
        "words_for_nothing_and_errors_of_formulas",
        xlsx(
            """
            TT | Đơn vị | MST | Email | Website | SĐT | Danh hiệu | Sản phẩm
            1 | HTX Một | Không | Không có | chưa có | 0 | Chưa | Chè
            2 | HTX Hai | #N/A | #REF! | N/A | - | Không | Trà
            """
        ),
        [exhibitor("HTX Một", "Chè"), exhibitor("HTX Hai", "Trà")],
        asked=[("formula_error", 3), ("formula_error", 3)],
    ),
    Case(
        "sheets_called_after_provinces_and_more",
        xlsx(
            Grid("Đơn vị | Sản phẩm\nHTX Một | Chè", name="1. Thái Nguyên"),
            Grid("Đơn vị | Sản phẩm\nHTX Hai | Trà", name="DS Hà Giang (sửa)"),
            Grid("Đơn vị | Sản phẩm\nHTX Ba | Mật", name="tinh cao bang 2026"),
            Grid("Đơn vị | Sản phẩm\nHTX Bốn | Mật", name="Bổ sung"),
        ),
        [
            exhibitor("HTX Một", "Chè", province="Thái Nguyên"),
            exhibitor("HTX Hai", "Trà", province="Hà Giang"),
            exhibitor("HTX Ba", "Mật", province="Cao Bằng"),
            exhibitor("HTX Bốn", "Mật"),
        ],
    ),
    Case(
        "exhibitors_and_products_in_one_column_by_numbers",
        xlsx(
            """
            TT | Tên đơn vị/sản phẩm | Điện thoại | Quy cách | Giá
            A | TỈNH LẠNG SƠN | | |
            I | HTX Một | 0912000001 | |
            1 | Chè đinh | | 100 g | 50.000
            2 | Chè nõn | | 100 g | 60.000
            II | Trà Hai | 0912000002 | |
            1 | Miến | | 500 g | 45.000
            """
        ),
        [
            exhibitor(
                "HTX Một",
                product("Chè đinh", specification="100 g", price="50.000"),
                product("Chè nõn", specification="100 g", price="60.000"),
                phone="0912000001",
                province="Lạng Sơn",
            ),
            exhibitor(
                "Trà Hai",
                product("Miến", specification="500 g", price="45.000"),
                phone="0912000002",
                province="Lạng Sơn",
            ),
        ],
        asked=[("names_and_products", 1)],
    ),
    Case(
        "exhibitors_and_products_in_one_column_by_bullets",
        xlsx(
            """
            TT | Tên đơn vị, sản phẩm tham gia | Điện thoại | Giá
            1 | HTX Một | 0912000001 |
             | - Chè đinh | | 50.000
             | - Chè nõn | | 60.000
            2 | Sáng Hai | 0912000002 |
             | - Miến | | 45.000
            """
        ),
        [
            exhibitor(
                "HTX Một",
                product("Chè đinh", price="50.000"),
                product("Chè nõn", price="60.000"),
                phone="0912000001",
            ),
            exhibitor("Sáng Hai", product("Miến", price="45.000"), phone="0912000002"),
        ],
        asked=[("names_and_products", 1)],
    ),
    Case(
        "exhibitors_and_products_in_one_column_by_legal_form",
        xlsx(
            """
            Đơn vị và sản phẩm | Quy cách
            HTX Một |
            Chè đinh | 100 g
            Công ty Hai |
            Miến | 500 g
            """
        ),
        [
            exhibitor("HTX Một", product("Chè đinh", specification="100 g")),
            exhibitor("Công ty Hai", product("Miến", specification="500 g")),
        ],
        asked=[("names_and_products", 1)],
    ),
]
