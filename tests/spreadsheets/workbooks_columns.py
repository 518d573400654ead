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
    Case(
        "retail_and_wholesale_prices",
        xlsx(
            Grid("Tên đơn vị | Sản phẩm | Giá bán buôn | Giá bán lẻ\nHTX Một | Chè | 80.000 | 100.000", name="A"),
            Grid("Đơn vị | Sản phẩm | Giá bán lẻ | Giá sỉ\nHTX Hai | Trà | 100.000 | 80.000", name="B"),
            Grid("Đơn vị | Sản phẩm | Giá sỉ\nHTX Ba | Na | 80.000", name="C"),
        ),
        [
            exhibitor("HTX Một", product("Chè", price="100.000")),
            exhibitor("HTX Hai", product("Trà", price="100.000")),
            exhibitor("HTX Ba", product("Na", price="80.000")),
        ],
        asked=[("column_repeated", 1), ("column_repeated", 1), ("wholesale_price", 1)],
    ),
    Case(
        "booths_wished_for",
        xlsx(
            Grid("Tên đơn vị | Sản phẩm | Đăng ký (gian tiêu chuẩn 3m x 3m)\nHTX Một | Mận | 02 gian (18m2)", name="A"),
            Grid("Tên đơn vị | Sản phẩm | Nhu cầu (gian) | Nhu cầu khác\nHTX Hai | Mận | 2 | Gần cửa", name="B"),
            Grid(
                "Đơn vị | Sản phẩm | Số gian | Loại gian | Kích thước gian\nHTX Ba | Mận | 1 | Đất trống | 3x3",
                name="C",
            ),
            Grid("Tên đơn vị | Gian hàng | Sản phẩm | Vị trí gian hàng\nHTX Bốn | 2 | Mận | A01", name="D"),
        ),
        [
            exhibitor("HTX Một", "Mận", booths_requested="02 gian (18m2)"),
            exhibitor("HTX Hai", "Mận", booths_requested="2", wishes="Gần cửa"),
            exhibitor("HTX Ba", "Mận", booths_requested="1", wishes="Đất trống"),
            exhibitor("HTX Bốn", "Mận", booths_requested="2"),
        ],
        asked=[("column_unknown", 1), ("column_ours_only", 1)],
    ),
    Case(
        "columns_that_say_the_same_again",
        xlsx(
            Grid(
                """
                Tên đơn vị | SĐT | SĐT 2 | Sản phẩm 1 | Sản phẩm 2
                HTX Một | 0912345678 | 0912345679 | Chè | Trà
                """,
                name="A",
            ),
            Grid("Tên đơn vị | Sản phẩm | Sản phẩm\nHTX Hai | Chè | Na", name="B"),
            Grid("Tên đơn vị | Sản phẩm | Mặt hàng | Đơn vị sản xuất\nHTX Ba | Chè | Trà | HTX Tư", name="C"),
        ),
        [
            exhibitor("HTX Một", "Chè", "Trà", phone="0912345678 / 0912345679"),
            exhibitor("HTX Hai", "Chè", "Na"),
            exhibitor("HTX Ba", "Chè"),
        ],
        asked=[("column_repeated", 1), ("column_repeated", 1)],
    ),
    Case(
        "a_column_for_each_kind_of_exhibitor",
        xlsx(
            Grid(
                """
                TT | Doanh nghiệp | HTX | Hộ | Địa chỉ | Sản phẩm
                 | TỈNH CAO BẰNG | | | |
                1 | Công ty TNHH Một | | | Xã A | Chè
                2 | | HTX Hai | | Xã B | Na
                3 | | | Trần Thị Ba | Xã C | Gạo
                """,
                name="A",
            ),
            Grid(
                """
                TT | Doanh nghiệp | HTX | Hộ KD | Tên đơn vị | Sản phẩm
                1 | x | | | Minh Anh | Chè
                2 | | x | | Tân Cương | Na
                """,
                name="B",
            ),
        ),
        [
            exhibitor("Công ty TNHH Một", "Chè", province="Cao Bằng", address="Xã A"),
            exhibitor("HTX Hai", "Na", province="Cao Bằng", address="Xã B"),
            exhibitor("Trần Thị Ba", "Gạo", province="Cao Bằng", address="Xã C", kind="Hộ"),
            exhibitor("Minh Anh", "Chè", kind="Doanh nghiệp"),
            exhibitor("Tân Cương", "Na", kind="HTX"),
        ],
    ),
    Case(
        "two_lists_side_by_side",
        xlsx(
            """
            DANH SÁCH TỈNH HÀ GIANG
            TT | Tên đơn vị | Sản phẩm | Điện thoại | | TT | Tên đơn vị | Sản phẩm | Điện thoại
            1 | HTX Một | Chè | 0912345671 | | 3 | HTX Ba | Mật | 0912345673
            2 | HTX Hai | Na | 0912345672 | | 4 | HTX Bốn | Gạo | 0912345674
             | | Trà | | | 5 | HTX Năm | Cam |
            """
        ),
        [
            exhibitor("HTX Một", "Chè", province="Hà Giang", phone="0912345671"),
            exhibitor("HTX Hai", "Na", "Trà", province="Hà Giang", phone="0912345672"),
            exhibitor("HTX Ba", "Mật", province="Hà Giang", phone="0912345673"),
            exhibitor("HTX Bốn", "Gạo", province="Hà Giang", phone="0912345674"),
            exhibitor("HTX Năm", "Cam", province="Hà Giang"),
        ],
    ),
    Case(
        "dates_of_recognitions_in_columns_of_their_own",
        xlsx(
            Grid(
                """
                STT | Tên chủ thể | Sản phẩm | Hạng sao | Năm công nhận | Số QĐ | Ngày QĐ
                1 | HTX Một | Chè | #4 | #2022 | 123/QĐ-UBND | 12/5/2022
                2 | HTX Hai | Gạo | 3 | 2025 | QĐ số 45/QĐ-UBND | 2025-03-01
                3 | HTX Ba | Na⏎Cam | 4 sao⏎3 sao | 2022⏎2023 | |
                4 | HTX Bốn | Miến | | 2024 | |
                5 | HTX Năm | Trà | OCOP 4 sao; VietGAP | 2024 | |
                """,
                name="A",
            ),
            Grid("Tên đơn vị | Sản phẩm | Chứng nhận | Thời hạn\nHTX Sáu | Rau | VietGAP | @2027-05-12", name="B"),
            Grid("Tên làng nghề | Năm công nhận | Sản phẩm | OCOP\nLàng nghề Bảy | 2005 | Rau | 3", name="C"),
        ),
        [
            exhibitor("HTX Một", product("Chè", recognition="OCOP 4 sao năm 2022 (QĐ 123/QĐ-UBND ngày 12/5/2022)")),
            exhibitor("HTX Hai", product("Gạo", recognition="OCOP 3 sao năm 2025 (QĐ số 45/QĐ-UBND ngày 01/03/2025)")),
            exhibitor(
                "HTX Ba",
                product("Na", recognition="4 sao năm 2022"),
                product("Cam", recognition="3 sao năm 2023"),
            ),
            exhibitor("HTX Bốn", "Miến"),
            exhibitor("HTX Năm", product("Trà", recognition="OCOP 4 sao; VietGAP năm 2024")),
            exhibitor("HTX Sáu", product("Rau", recognition="VietGAP (hết hạn 12/05/2027)")),
            exhibitor("Làng nghề Bảy", product("Rau", recognition="OCOP 3 sao")),
        ],
        asked=[("dates_alone", 5), ("dates_of_one", 6), ("products_split", 4), ("column_unknown", 1)],
    ),
    Case(
        "recognitions_that_cells_leave_open",
        xlsx(
            Grid(
                """
                Chủ thể | Tên sản phẩm | Hạng sao OCOP
                HTX Một | Chè | 4
                HTX Hai | Na | x
                HTX Ba | Gạo | Tiềm năng 5 sao
                """,
                name="A",
            ),
            Grid("Chủ thể | Tên sản phẩm | Danh hiệu | VietGAP\nHTX Bốn | Chè | x | x", name="B"),
            Grid(
                """
                DANH SÁCH SẢN PHẨM CÔNG NGHIỆP NÔNG THÔN TIÊU BIỂU
                Cơ sở | Tên sản phẩm | Cấp công nhận
                HTX Năm | Chè | Cấp tỉnh
                HTX Sáu | Na | Khu vực
                HTX Bảy | Mật | VietGAP
                """,
                name="C",
            ),
        ),
        [
            exhibitor("HTX Một", product("Chè", recognition="OCOP 4 sao")),
            exhibitor("HTX Hai", product("Na", recognition="OCOP")),
            exhibitor("HTX Ba", "Gạo"),
            exhibitor("HTX Bốn", product("Chè", recognition="VietGAP")),
            exhibitor("HTX Năm", product("Chè", recognition="CNNT tiêu biểu cấp tỉnh")),
            exhibitor("HTX Sáu", product("Na", recognition="CNNT tiêu biểu cấp khu vực")),
            exhibitor("HTX Bảy", product("Mật", recognition="VietGAP")),
        ],
        asked=[("ticks_unclear", 1), ("not_granted", 4), ("ticks_unclear", 1)],
    ),
    Case(
        "headings_and_no_rows",
        xlsx(
            Grid("DANH SÁCH\nTên đơn vị | Sản phẩm | Điện thoại", name="A"),
            Grid("Tên đơn vị | Sản phẩm | Điện thoại\nTổng cộng | |", name="B"),
            Grid(
                """
                Tên đơn vị: | HTX Một
                Điện thoại: | 0912345678
                Địa chỉ: | Xã A
                TT | Tên sản phẩm | Giá
                 | |
                Hà Giang, ngày 5 tháng 6 năm 2026
                """,
                name="C",
            ),
        ),
        [exhibitor("HTX Một", address="Xã A", phone="0912345678")],
        left_out=[("no_rows", 2), ("no_rows", 1), ("total", 2), ("signature", 6)],
    ),
    Case(
        "craft_villages_by_their_heading",
        xlsx(
            """
            TT | Tên làng nghề | Sản phẩm tiêu biểu | Trọng lượng hàng (kg)
            I. Tỉnh Bắc Ninh | | |
            1 | Làng nghề gỗ Đồng Kỵ | Sập gụ | 500
            2 | Làng tranh Đông Hồ | Tranh dân gian | 20
            3 | Đúc đồng Đại Bái | Đỉnh đồng |
             | II. Tỉnh Hà Giang | |
            4 | Dệt lanh Lùng Tám | Vải lanh |
             | Tổng cộng | |
            Bằng chữ: ba làng nghề | | |
            """
        ),
        [
            exhibitor("Làng nghề gỗ Đồng Kỵ", "Sập gụ", province="Bắc Ninh"),
            exhibitor("Làng tranh Đông Hồ", "Tranh dân gian", kind="làng nghề", province="Bắc Ninh"),
            exhibitor("Đúc đồng Đại Bái", "Đỉnh đồng", kind="làng nghề", province="Bắc Ninh"),
            exhibitor("Dệt lanh Lùng Tám", "Vải lanh", kind="làng nghề", province="Hà Giang"),
        ],
        asked=[("column_unknown", 1)],
        left_out=[("total", 8), ("note", 9)],
    ),
    Case(
        "a_second_address_and_a_second_person",
        xlsx(
            """
            STT | Tên đơn vị | Địa chỉ trụ sở | Địa chỉ sản xuất | Giám đốc | Điện thoại | Người phụ trách | Điện thoại
            1 | HTX Một | Xã A | Xã B | Lê A | 0912000001 | Trần B | 0912000002
            2 | HTX Hai | | Xã C | Lê C | 0912000003 | |
            """
        ),
        [
            exhibitor("HTX Một", address="Xã A", contact="Lê A", phone="0912000001"),
            exhibitor("HTX Hai", address="Xã C", contact="Lê C", phone="0912000003"),
        ],
        asked=[("second_value", 2), ("second_value", 2), ("second_value", 2)],
    ),
]
