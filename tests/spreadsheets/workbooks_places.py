"""Registration lists in which the province stands in a column, a title, a sheet's name or a heading between rows."""

from workbook_cases import Case, Grid, exhibitor, xlsx

CASES = [
    Case(
        "province_column_with_blanks",
        xlsx(
            """
            Tỉnh | STT | Đơn vị | Sản phẩm
            Hòa Bình | 1 | HTX Một | Cam
             | 2 | HTX Hai | Mía
            Sơn La | 1 | HTX Ba | Mận
             | 2 | HTX Bốn | Chè
            """
        ),
        [
            exhibitor("HTX Một", "Cam", province="Hòa Bình"),
            exhibitor("HTX Hai", "Mía", province="Hòa Bình"),
            exhibitor("HTX Ba", "Mận", province="Sơn La"),
            exhibitor("HTX Bốn", "Chè", province="Sơn La"),
        ],
        asked=[("province_carried", 3), ("province_carried", 5)],
    ),
    Case(
        "province_merged_over_exhibitors",
        xlsx(
            Grid(
                """
                TT | Địa phương | Đơn vị | Sản phẩm
                1 | Tỉnh Điện Biên | HTX Một | Gạo
                 | | | Nếp
                2 | | HTX Hai | Cà phê
                3 | Tỉnh Lai Châu | HTX Ba | Chè
                """,
                merged=("B2:B4", "A2:A3", "C2:C3"),
            )
        ),
        [
            exhibitor("HTX Một", "Gạo", "Nếp", province="Tỉnh Điện Biên"),
            exhibitor("HTX Hai", "Cà phê", province="Tỉnh Điện Biên"),
            exhibitor("HTX Ba", "Chè", province="Tỉnh Lai Châu"),
        ],
    ),
    Case(
        "title_names_the_place_of_the_fair_too",
        xlsx(
            """
            SỞ CÔNG THƯƠNG NAM ĐỊNH
            DANH SÁCH ĐƠN VỊ THAM GIA HỘI CHỢ TẠI TỈNH QUẢNG NINH NĂM 2026

            STT | Đơn vị | Sản phẩm
            1 | HTX Một | Nước mắm Sa Châu
            """
        ),
        [exhibitor("HTX Một", "Nước mắm Sa Châu", province="Nam Định")],
    ),
    Case(
        "title_only_names_the_place_of_the_fair",
        xlsx(
            """
            DANH SÁCH ĐƠN VỊ THAM GIA HỘI CHỢ TẠI TỈNH QUẢNG NINH
            STT | Đơn vị | Sản phẩm
            1 | HTX Một | Chả mực
            """
        ),
        [exhibitor("HTX Một", "Chả mực")],
    ),
    Case(
        "title_that_may_mean_either",
        xlsx(
            """
            DANH SÁCH ĐĂNG KÝ THAM GIA HỘI CHỢ TRIỂN LÃM TỈNH HƯNG YÊN
            STT | Đơn vị | Sản phẩm
            1 | HTX Một | Nhãn lồng
            """
        ),
        [exhibitor("HTX Một", "Nhãn lồng", province="Hưng Yên")],
        asked=[("province_from_title", 0)],
    ),
    Case(
        "sections_with_counts_and_sums",
        xlsx(
            Grid(
                """
                TT | Tên đơn vị | Sản phẩm | Số gian
                I. TỈNH BẮC GIANG (2 đơn vị) | | |
                1 | HTX Một | Vải | 1
                2 | HTX Hai | Mỳ Chũ | 1
                 | Cộng Bắc Giang | | 2
                II. TỈNH BẮC NINH: 1 đơn vị | | |
                1 | HTX Ba | Tranh Đông Hồ | 3
                 | Cộng: | | 3
                TỔNG SỐ | | | 5
                """,
                merged=("A2:D2", "A6:D6", "A9:C9"),
            )
        ),
        [
            exhibitor("HTX Một", "Vải", province="Bắc Giang", booths_requested="1"),
            exhibitor("HTX Hai", "Mỳ Chũ", province="Bắc Giang", booths_requested="1"),
            exhibitor("HTX Ba", "Tranh Đông Hồ", province="Bắc Ninh", booths_requested="3"),
        ],
        left_out=[("total", 5), ("total", 8), ("total", 9)],
    ),
    Case(
        "sections_in_the_column_of_names",
        xlsx(
            """
            STT | Tên đơn vị | Địa chỉ | Điện thoại | Sản phẩm
             | TỈNH CAO BẰNG | | |
            1 | HTX Một | Xã Phúc Sen | 0912000001 | Dao
            2 | HTX Hai | | | Hương trầm
             | TỈNH LẠNG SƠN | | |
            1 | HTX Ba | Xã Mẫu Sơn | 0912000003 | Rượu
            4 | HTX Bốn | | |
            """
        ),
        [
            exhibitor("HTX Một", "Dao", province="Cao Bằng", address="Xã Phúc Sen", phone="0912000001"),
            exhibitor("HTX Hai", "Hương trầm", province="Cao Bằng"),
            exhibitor("HTX Ba", "Rượu", province="Lạng Sơn", address="Xã Mẫu Sơn", phone="0912000003"),
            exhibitor("HTX Bốn", province="Lạng Sơn"),
        ],
    ),
    Case(
        "province_sections_with_kinds_below",
        xlsx(
            """
            STT | Tên đơn vị | Sản phẩm
            A | TỈNH TUYÊN QUANG |
            I | Doanh nghiệp |
            1 | Sao Mai | Chè
            II | Hợp tác xã |
            1 | Sử Anh | Chè Shan
            B | TỈNH HÀ GIANG |
            I | Hộ kinh doanh |
            1 | Bà Mẩy | Vải lanh
            """
        ),
        [
            exhibitor("Sao Mai", "Chè", province="Tuyên Quang", kind="enterprise"),
            exhibitor("Sử Anh", "Chè Shan", province="Tuyên Quang", kind="cooperative"),
            exhibitor("Bà Mẩy", "Vải lanh", province="Hà Giang", kind="household"),
        ],
    ),
    Case(
        "sections_that_are_districts",
        xlsx(
            """
            STT | Tên đơn vị | Sản phẩm
            I | Huyện Phú Lương |
            1 | HTX Một | Chè
            II | Huyện Đại Từ |
            1 | HTX Hai | Miến
            """
        ),
        [exhibitor("HTX Một", "Chè"), exhibitor("HTX Hai", "Miến")],
        left_out=[("section", 2), ("section", 4)],
    ),
    Case(
        "province_of_its_own_beside_an_empty_name",
        xlsx(
            """
            Tỉnh | Đơn vị | Sản phẩm
            Hà Giang | HTX Một | Chè
             | | Trà
             | HTX Hai | Mật
            Tỉnh Hà Giang | | Ngô
            Cao Bằng | | Dao
            """
        ),
        [
            exhibitor("HTX Một", "Chè", "Trà", province="Hà Giang"),
            exhibitor("HTX Hai", "Mật", "Ngô", province="Tỉnh Hà Giang"),
        ],
        left_out=[("name_missing", 6)],
    ),
    Case(
        "provinces_in_letters_at_the_end_of_addresses",
        xlsx(
            """
            STT | Tên đơn vị | Địa chỉ | Sản phẩm
            1 | HTX Một | Phường Yên Ninh, YB | Quế
            2 | HTX Hai | Khu 3, TX Đông Triều, QN | Gốm
            3 | HTX Ba | Xã Chi Lăng, T. LS | Na
            4 | HTX Bốn | Lô 5, KCN | Bia
            """
        ),
        [
            exhibitor("HTX Một", "Quế", address="Phường Yên Ninh, YB", province="Yên Bái"),
            exhibitor("HTX Hai", "Gốm", address="Khu 3, TX Đông Triều, QN"),
            exhibitor("HTX Ba", "Na", address="Xã Chi Lăng, T. LS", province="Lạng Sơn"),
            exhibitor("HTX Bốn", "Bia", address="Lô 5, KCN"),
        ],
        asked=[("province_abbreviated", 2), ("province_unclear", 3), ("province_abbreviated", 4)],
    ),
]
