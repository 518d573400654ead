"""Registration lists with several products in a cell, in every way offices write them, and cells that stay whole."""

from workbook_cases import Case, exhibitor, product, xlsx

SPLIT = "products_split"
CASES = [
    Case(
        "products_below_each_other_in_a_cell",
        xlsx(
            """
            STT | Tên đơn vị | Sản phẩm
            1 | HTX Một | Chè đinh⏎Chè nõn tôm⏎Chè móc câu
            2 | HTX Hai | - Mật ong bạc hà⏎- Mật ong hoa nhãn
            3 | HTX Ba | • Miến dong • Miến ngũ sắc
            4 | HTX Bốn | + Rượu ngô⏎+ Rượu thóc
            5 | HTX Năm | 1. Gạo nếp⏎2. Gạo tẻ⏎3. Gạo lứt
            6 | HTX Sáu | 1. Giò lụa 2. Chả quế 3. Nem chua
            7 | HTX Bảy | Cam sành; Bưởi da xanh; Quýt vàng
            8 | HTX Tám | - Cao lá sen - Cao cà gai leo
            9 | HTX Chín | Măng khô;
            """
        ),
        [
            exhibitor("HTX Một", "Chè đinh", "Chè nõn tôm", "Chè móc câu"),
            exhibitor("HTX Hai", "Mật ong bạc hà", "Mật ong hoa nhãn"),
            exhibitor("HTX Ba", "Miến dong", "Miến ngũ sắc"),
            exhibitor("HTX Bốn", "Rượu ngô", "Rượu thóc"),
            exhibitor("HTX Năm", "Gạo nếp", "Gạo tẻ", "Gạo lứt"),
            exhibitor("HTX Sáu", "Giò lụa", "Chả quế", "Nem chua"),
            exhibitor("HTX Bảy", "Cam sành", "Bưởi da xanh", "Quýt vàng"),
            exhibitor("HTX Tám", "Cao lá sen", "Cao cà gai leo"),
            exhibitor("HTX Chín", "Măng khô"),
        ],
        asked=[(SPLIT, row) for row in range(2, 10)],
    ),
    Case(
        "products_beside_each_other_in_a_cell",
        xlsx(
            """
            STT | Tên đơn vị | Sản phẩm
            1 | HTX Một | Chè xanh, chè đen, trà hoa vàng
            2 | HTX Hai | Bộ ấm chén, khay trà, hộp gỗ
            3 | HTX Ba | Nhóm rau củ, quả sấy
            4 | HTX Bốn | Các loại mứt, kẹo lạc
            5 | HTX Năm | Nước mắm 500 ml, nước mắm 1 lít
            6 | HTX Sáu | Trà (túi lọc, sấy khô), cà phê
            7 | HTX Bảy | Rượu ngô men lá Bản Phố, chưng cất thủ công theo phương pháp truyền thống
            8 | HTX Tám | Thịt trâu gác bếp, lạp xưởng
             | | Măng ớt, mắc khén
            9 | HTX Chín | Tranh thêu 30x40, khăn lụa
            10 | HTX Mười | Chè xanh,chè đen
            """
        ),
        [
            exhibitor("HTX Một", "Chè xanh", "chè đen", "trà hoa vàng"),
            exhibitor("HTX Hai", "Bộ ấm chén, khay trà, hộp gỗ"),
            exhibitor("HTX Ba", "Nhóm rau củ, quả sấy"),
            exhibitor("HTX Bốn", "Các loại mứt, kẹo lạc"),
            exhibitor("HTX Năm", "Nước mắm 500 ml, nước mắm 1 lít"),
            exhibitor("HTX Sáu", "Trà (túi lọc, sấy khô), cà phê"),
            exhibitor("HTX Bảy", "Rượu ngô men lá Bản Phố, chưng cất thủ công theo phương pháp truyền thống"),
            exhibitor("HTX Tám", "Thịt trâu gác bếp, lạp xưởng", "Măng ớt, mắc khén"),
            exhibitor("HTX Chín", "Tranh thêu 30x40, khăn lụa"),
            exhibitor("HTX Mười", "Chè xanh,chè đen"),
        ],
        asked=[(SPLIT, 2)],
    ),
    Case(
        "cells_that_are_one_product",
        xlsx(
            """
            STT | Tên đơn vị | Sản phẩm
            1 | HTX Một | Mật ong 1.000 ml
            2 | HTX Hai | Chè Tân Cương - Thái Nguyên
            3 | HTX Ba | Nước mắm 40; 35
            4 | HTX Bốn | - Gạo Séng Cù
            5 | HTX Năm | 1. Trà Shan tuyết
            6 | HTX Sáu | Gạo ST25
            7 | HTX Bảy | Cà phê 3 in 1 + quà tặng
            8 | HTX Tám | Vải thổ cẩm⏎(khăn, túi,⏎ví)
            9 | HTX Chín | 7 Up chanh
            10 | HTX Mười | Bánh Trung thu 2 trứng. Nhân thập cẩm
            """
        ),
        [
            exhibitor("HTX Một", "Mật ong 1.000 ml"),
            exhibitor("HTX Hai", "Chè Tân Cương - Thái Nguyên"),
            exhibitor("HTX Ba", "Nước mắm 40; 35"),
            exhibitor("HTX Bốn", "Gạo Séng Cù"),
            exhibitor("HTX Năm", "Trà Shan tuyết"),
            exhibitor("HTX Sáu", "Gạo ST25"),
            exhibitor("HTX Bảy", "Cà phê 3 in 1 + quà tặng"),
            exhibitor("HTX Tám", "Vải thổ cẩm (khăn, túi, ví)"),
            exhibitor("HTX Chín", "7 Up chanh"),
            exhibitor("HTX Mười", "Bánh Trung thu 2 trứng. Nhân thập cẩm"),
        ],
    ),
    Case(
        "values_beside_several_products",
        xlsx(
            """
            TT | Cơ sở sản xuất | Sản phẩm | Quy cách | Giá bán | Danh hiệu
            1 | HTX Một | Chè đinh⏎Chè nõn | Hộp 100 g⏎Hộp 200 g | 500.000⏎300.000 | OCOP 4 sao
            2 | HTX Hai | Miến dong; Bún khô | Túi 500 g | 45.000 | OCOP 3 sao; OCOP 4 sao
            """
        ),
        [
            exhibitor(
                "HTX Một",
                product("Chè đinh", specification="Hộp 100 g", price="500.000", recognition="OCOP 4 sao"),
                product("Chè nõn", specification="Hộp 200 g", price="300.000", recognition="OCOP 4 sao"),
            ),
            exhibitor(
                "HTX Hai",
                product("Miến dong", specification="Túi 500 g", price="45.000", recognition="OCOP 3 sao"),
                product("Bún khô", specification="Túi 500 g", price="45.000", recognition="OCOP 4 sao"),
            ),
        ],
        asked=[
            (SPLIT, 2),
            ("shared_value", 2),
            (SPLIT, 3),
            ("shared_value", 3),
            ("shared_value", 3),
        ],
    ),
    Case(
        "columns_of_products",
        xlsx(
            """
            STT | Tên đơn vị | Sản phẩm 1 | Sản phẩm 2 | Sản phẩm 3
            1 | HTX Một | Chè đinh | Chè nõn | Chè búp
            2 | HTX Hai | Miến dong | | Bún khô
            """
        ),
        [
            exhibitor("HTX Một", "Chè đinh", "Chè nõn", "Chè búp"),
            exhibitor("HTX Hai", "Miến dong", "Bún khô"),
        ],
    ),
    Case(
        "our_own_list_is_taken_as_it_stands",
        xlsx(
            """
            Mã đơn vị | Mã sản phẩm | Tên đơn vị | Loại hình | Tỉnh/thành phố | Gian hàng | Sản phẩm | Giá bán
            e1 | p1 | Tổng cộng Food | Doanh nghiệp | Phú Thọ | A01 | Chè; trà, hai loại | #50000
            e1 | p2 | Tổng cộng Food | Doanh nghiệp | Phú Thọ | A01 | - 1. Mứt | Liên hệ
            e2 | | Bà An | Hộ kinh doanh | | | |
            """
        ),
        [
            exhibitor(
                "Tổng cộng Food",
                product("Chè; trà, hai loại", price="50000", id="p1"),
                product("- 1. Mứt", price="Liên hệ", id="p2"),
                kind="Doanh nghiệp",
                province="Phú Thọ",
                booths="A01",
                id="e1",
            ),
            exhibitor("Bà An", kind="Hộ kinh doanh", id="e2"),
        ],
    ),
    Case(
        "a_set_and_what_is_in_it",
        xlsx(
            """
            STT | Tên đơn vị | Sản phẩm | Giá
            1 | HTX Một | Bộ quà tết gồm:⏎- Na sấy;⏎- Mứt na | 500.000đ/bộ
            2 | HTX Hai | Nông sản:⏎- Mơ⏎- Mận |
            3 | HTX Ba | Rượu đào, 500ml; rượu mơ, 1 lít | 150.000; 250.000
            """
        ),
        [
            exhibitor("HTX Một", product("Bộ quà tết gồm: Na sấy, Mứt na", price="500.000đ/bộ")),
            exhibitor("HTX Hai", "Mơ", "Mận"),
            exhibitor(
                "HTX Ba", product("Rượu đào, 500ml", price="150.000"), product("rượu mơ, 1 lít", price="250.000")
            ),
        ],
        asked=[(SPLIT, 3), (SPLIT, 4)],
    ),
    Case(
        "a_label_before_products_and_others_behind_them",
        xlsx(
            """
            STT | Tên đơn vị | Sản phẩm
            1 | HTX Một | Sản phẩm: giỏ mây, túi cói
            2 | HTX Hai | Mận, mơ và các sản phẩm khác
            3 | HTX Ba | Chè Shan và các sản phẩm khác...
            4 | HTX Bốn | Các sản phẩm khác
            """
        ),
        [
            exhibitor("HTX Một", "giỏ mây", "túi cói"),
            exhibitor("HTX Hai", "Mận", "mơ"),
            exhibitor("HTX Ba", "Chè Shan"),
            exhibitor("HTX Bốn", "Các sản phẩm khác"),
        ],
        asked=[("products_split", 2), ("other_products", 3), ("products_split", 3), ("other_products", 4)],
    ),
]
