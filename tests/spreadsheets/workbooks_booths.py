"""Registration lists that ask for booths, raw space, power and water, in every way offices write them."""

from workbook_cases import Case, Grid, exhibitor, xlsx

CASES = [
    Case(
        "booths_and_raw_space_beside_each_other",
        xlsx(
            """
            STT | Tên đơn vị | Số gian hàng (3x3m) | Diện tích đất trống (m2)
            1 | HTX Một | 1 gian |
            2 | HTX Hai | 02 gian tiêu chuẩn | 36m2
            3 | HTX Ba | #2 | #18
            4 | HTX Bốn | | #54
            """
        ),
        [
            exhibitor("HTX Một", booths_requested="1 gian"),
            exhibitor("HTX Hai", booths_requested="02 gian tiêu chuẩn + 36m2 đất trống"),
            exhibitor("HTX Ba", booths_requested="2 gian + 18 m² đất trống"),
            exhibitor("HTX Bốn", booths_requested="54 m²"),
        ],
    ),
    Case(
        "an_area_that_is_the_size_of_the_booths",
        xlsx(
            """
            STT | Tên đơn vị | Diện tích (m2) | Số gian
            1 | HTX Một | #18 | #2
            2 | HTX Hai | #54 | #2
            """
        ),
        [
            exhibitor("HTX Một", booths_requested="2 gian (18 m²)"),
            exhibitor("HTX Hai", booths_requested="54 m²"),
        ],
        asked=[("second_value", 3)],
    ),
    Case(
        "booths_merged_over_several_exhibitors",
        xlsx(
            Grid(
                """
                STT | Tên đơn vị | Số điện thoại | Sản phẩm | Số gian hàng
                1 | HTX Một | 0912000001 | Mận | #2
                2 | HTX Hai | 0912000002 | Mơ |
                3 | HTX Ba | 0912000003 | Đào | #1
                 | | | Lê |
                Tổng | | | | #3
                """,
                merged=["E2:E3", "E4:E5"],
            )
        ),
        [
            exhibitor("HTX Một", "Mận", phone="0912000001", booths_requested="2"),
            exhibitor("HTX Hai", "Mơ", phone="0912000002"),
            exhibitor("HTX Ba", "Đào", "Lê", phone="0912000003", booths_requested="1"),
        ],
        asked=[("booths_shared", 3)],
        left_out=[("total", 6)],
    ),
    Case(
        "power_and_water_asked_for",
        xlsx(
            """
            STT | Tên đơn vị | Nhu cầu điện (kW) | Nhu cầu nước | Yêu cầu khác
            1 | HTX Một | Có | Có | Gần cửa
            2 | HTX Hai | Không | Không | Không
            3 | HTX Ba | 10kW, 3 pha | | Có
            4 | HTX Bốn | điện 3 pha | |
            5 | HTX Năm | #15 | x |
            """
        ),
        [
            exhibitor("HTX Một", wishes="Điện: Có; Nước: Có; Gần cửa"),
            exhibitor("HTX Hai"),
            exhibitor("HTX Ba", wishes="Điện: 10kW, 3 pha; Có"),
            exhibitor("HTX Bốn", wishes="điện 3 pha"),
            exhibitor("HTX Năm", wishes="Điện: 15 kW; Nước: Có"),
        ],
    ),
    Case(
        "areas_that_are_booths_or_raw_space",
        xlsx(
            """
            STT | Tên đơn vị | Sản phẩm | Diện tích (m2)
            1 | HTX Một | Mận | #9
            2 | HTX Hai | Mơ | #36
            3 | HTX Ba | Lê | 01
            4 | HTX Bốn | Đào | 18m2 đất trống
            """
        ),
        [
            exhibitor("HTX Một", "Mận", booths_requested="1 gian (9 m²)"),
            exhibitor("HTX Hai", "Mơ", booths_requested="36 m²"),
            exhibitor("HTX Ba", "Lê", booths_requested="01 gian"),
            exhibitor("HTX Bốn", "Đào", booths_requested="18m2 đất trống"),
        ],
        asked=[("area_unclear", 3), ("area_counts_booths", 4)],
    ),
]
