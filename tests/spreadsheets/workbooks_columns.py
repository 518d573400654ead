"""Registration lists whose columns need more than their headings: swapped ones, units in the title, dates apart."""

from workbook_cases import Case, exhibitor, xlsx

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
]
