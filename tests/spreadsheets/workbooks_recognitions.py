"""Registration lists with OCOP and CNNT tiêu biểu beside each other, in every way offices lay them out."""

from workbook_cases import Case, Grid, exhibitor, product, xlsx

CASES = [
    Case(
        "ocop_and_cnnt_in_columns_of_their_own",
        xlsx(
            """
            STT | Tên đơn vị | Sản phẩm | OCOP (sao) | CNNT tiêu biểu (cấp, năm) | Đạt chứng nhận khác
            1 | HTX Một | Chè Shan | 5 sao | Cấp quốc gia 2023 | Hữu cơ, HACCP
            2 | HTX Hai | Gạo Séng Cù | #4 | Khu vực 2024 |
            3 | HTX Ba | Lợn sấy | 3* | | VietGAP
            4 | HTX Bốn | Na | đang đề nghị | Tỉnh năm 2025 (QĐ 2568/QĐ-UBND) |
            5 | HTX Năm | Mơ | Không | x |
            6 | HTX Sáu | Mận | OCOP 4 sao | CNNT cấp tỉnh 2024 |
            """
        ),
        [
            exhibitor(
                "HTX Một",
                product("Chè Shan", recognition="OCOP 5 sao; CNNT tiêu biểu cấp quốc gia 2023; Hữu cơ, HACCP"),
            ),
            exhibitor("HTX Hai", product("Gạo Séng Cù", recognition="OCOP 4 sao; CNNT tiêu biểu cấp khu vực 2024")),
            exhibitor("HTX Ba", product("Lợn sấy", recognition="OCOP 3*; VietGAP")),
            exhibitor(
                "HTX Bốn",
                product("Na", recognition="đang đề nghị; CNNT tiêu biểu cấp tỉnh năm 2025 (QĐ 2568/QĐ-UBND)"),
            ),
            exhibitor("HTX Năm", product("Mơ", recognition="CNNT tiêu biểu")),
            exhibitor("HTX Sáu", product("Mận", recognition="OCOP 4 sao; CNNT cấp tỉnh 2024")),
        ],
    ),
    Case(
        "ticks_below_groups_of_ocop_and_cnnt",
        xlsx(
            Grid(
                """
                STT | Tên cơ sở | Tên sản phẩm | OCOP | | CNNT tiêu biểu |
                 | | | 3 sao | 4 sao | Cấp tỉnh | Cấp khu vực
                1 | HTX Một | Tương | | x | | x
                2 | HTX Hai | Nước mắm | x | | 2023 |
                """,
                merged=["D1:E1", "F1:G1"],
            )
        ),
        [
            exhibitor("HTX Một", product("Tương", recognition="OCOP 4 sao; CNNT tiêu biểu cấp khu vực")),
            exhibitor("HTX Hai", product("Nước mắm", recognition="OCOP 3 sao; CNNT tiêu biểu cấp tỉnh 2023")),
        ],
    ),
    Case(
        "years_beside_ocop_and_cnnt",
        xlsx(
            """
            STT | Tên đơn vị | Tên sản phẩm | Hạng sao OCOP | Năm công nhận OCOP | Quyết định | SP CNNT tiêu biểu | Năm
            1 | HTX Một | Gạo | #4 | #2023 | 1234/QĐ-UBND | Cấp tỉnh | #2022
            2 | HTX Hai | Chè | 3 sao | #2022 | 55/QĐ-UBND | |
            3 | HTX Ba | Mật | | | | Khu vực | #2024
            """
        ),
        [
            exhibitor(
                "HTX Một",
                product("Gạo", recognition="OCOP 4 sao năm 2023 (QĐ 1234/QĐ-UBND); CNNT tiêu biểu cấp tỉnh năm 2022"),
            ),
            exhibitor("HTX Hai", product("Chè", recognition="OCOP 3 sao năm 2022 (QĐ 55/QĐ-UBND)")),
            exhibitor("HTX Ba", product("Mật", recognition="CNNT tiêu biểu cấp khu vực năm 2024")),
        ],
    ),
    Case(
        "years_below_groups_of_ocop_and_cnnt",
        xlsx(
            Grid(
                """
                STT | Tên đơn vị | Sản phẩm | OCOP | | CNNT tiêu biểu |
                 | | | Hạng sao | Năm | Cấp | Năm
                1 | HTX Một | Gạo | 4 sao | 2023 | Tỉnh | 2024
                """,
                merged=["D1:E1", "F1:G1"],
            )
        ),
        [exhibitor("HTX Một", product("Gạo", recognition="OCOP 4 sao năm 2023; CNNT tiêu biểu cấp tỉnh năm 2024"))],
    ),
    Case(
        "years_in_front_of_ocop_and_cnnt",
        xlsx(
            """
            STT | Tên đơn vị | Sản phẩm | Năm | OCOP | Năm | CNNT tiêu biểu
            1 | HTX Một | Gạo | 2023 | 4 sao | 2024 | Cấp tỉnh
            """
        ),
        [exhibitor("HTX Một", product("Gạo", recognition="OCOP 4 sao năm 2023; CNNT tiêu biểu cấp tỉnh năm 2024"))],
    ),
    Case(
        "levels_in_columns_of_their_own",
        xlsx(
            """
            TT | Tên cơ sở CNNT | Tên sản phẩm | Cấp huyện | Cấp tỉnh | Cấp khu vực | Cấp quốc gia
            1 | HTX Một | Giỏ mây | | x | |
            2 | HTX Hai | Bình gốm | | | x | 2024
            3 | HTX Ba | Túi cói | | | |
            """
        ),
        [
            exhibitor("HTX Một", product("Giỏ mây", recognition="CNNT tiêu biểu cấp tỉnh")),
            exhibitor(
                "HTX Hai",
                product("Bình gốm", recognition="CNNT tiêu biểu cấp khu vực; CNNT tiêu biểu cấp quốc gia 2024"),
            ),
            exhibitor("HTX Ba", "Túi cói"),
        ],
    ),
    Case(
        "levels_of_a_list_that_names_no_scheme",
        xlsx(
            """
            TT | Tên cơ sở | Tên sản phẩm đạt giải | Cấp huyện | Cấp tỉnh
            1 | HTX Một | Giỏ mây | | x
            """
        ),
        [exhibitor("HTX Một", product("Giỏ mây", recognition="CNNT tiêu biểu cấp tỉnh"))],
        asked=[("level_of_cnnt", 1)],
    ),
    Case(
        "most_headings_are_not_known",
        xlsx(
            """
            TT | Tên cơ sở | Tên sản phẩm đạt giải | Điểm vòng một | Điểm vòng hai | Hội đồng | Tổ thư ký
            1 | HTX Một | Giỏ mây | | | |
            """
        ),
        [exhibitor("HTX Một", "Giỏ mây")],
    ),
    Case(
        "years_of_both_schemes_in_front_of_level_and_stars",
        xlsx(
            """
            TT | Tên cơ sở | Tên sản phẩm | Năm đạt CNNT | Cấp | Năm đạt OCOP | Sao
            1 | HTX Một | Giỏ mây | 2023 | Tỉnh | 2022 | 4
            2 | HTX Hai | Gốm | 2024 | Quốc gia | |
            """
        ),
        [
            exhibitor(
                "HTX Một", product("Giỏ mây", recognition="CNNT tiêu biểu cấp tỉnh năm 2023; OCOP 4 sao năm 2022")
            ),
            exhibitor("HTX Hai", product("Gốm", recognition="CNNT tiêu biểu cấp quốc gia năm 2024")),
        ],
    ),
    Case(
        "levels_below_a_group_are_no_places",
        xlsx(
            Grid(
                """
                TT | Tên cơ sở | Tên sản phẩm | Cấp công nhận CNNT tiêu biểu | | | | Ghi chú
                 | | | Huyện | Tỉnh | Khu vực | Quốc gia |
                1 | HTX Một | Giỏ mây | | x | | |
                2 | HTX Hai | Gốm | x | | | |
                3 | HTX Ba | Chè | | | | 2024 |
                """,
                merged=["D1:G1"],
            )
        ),
        [
            exhibitor("HTX Một", product("Giỏ mây", recognition="CNNT tiêu biểu cấp tỉnh")),
            exhibitor("HTX Hai", product("Gốm", recognition="CNNT tiêu biểu cấp huyện")),
            exhibitor("HTX Ba", product("Chè", recognition="CNNT tiêu biểu cấp quốc gia 2024")),
        ],
    ),
    Case(
        "a_tick_is_no_province",
        xlsx(
            """
            TT | Tên cơ sở | Tỉnh | Tên sản phẩm
            1 | HTX Một | x | Giỏ mây
            2 | HTX Hai | | Gốm
            """
        ),
        [exhibitor("HTX Một", "Giỏ mây"), exhibitor("HTX Hai", "Gốm")],
        asked=[("tick_for_place", 2)],
    ),
    Case(
        "level_of_the_vote_below_a_title_of_cnnt",
        xlsx(
            """
            DANH SÁCH CƠ SỞ CÓ SẢN PHẨM CNNT TIÊU BIỂU
            STT | Tên cơ sở CNNT | Tên sản phẩm/bộ sản phẩm | Cấp bình chọn | Năm
            1 | HTX Một | Bộ chăn ga | Cấp khu vực | 2024
            """
        ),
        [exhibitor("HTX Một", product("Bộ chăn ga", recognition="CNNT tiêu biểu cấp khu vực năm 2024"))],
    ),
]
