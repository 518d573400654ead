"""Registration lists in the layouts that offices use: titles, headers, merged cells, sections, totals, signatures."""

from workbook_cases import Case, Grid, exhibitor, product, xlsx

CASES = [
    Case(
        "plain_list",
        xlsx(
            """
            STT | Tên đơn vị | Địa chỉ | Điện thoại | Sản phẩm
            1 | HTX chè Hảo Đạt | Xóm Nam Đồng, xã Tân Cương | 0912345678 | Chè đinh
            2 | Công ty TNHH Miến Việt Cường | Xã Hóa Thượng | 0208 3820 111 | Miến dong
            """
        ),
        [
            exhibitor("HTX chè Hảo Đạt", "Chè đinh", address="Xóm Nam Đồng, xã Tân Cương", phone="0912345678"),
            exhibitor("Công ty TNHH Miến Việt Cường", "Miến dong", address="Xã Hóa Thượng", phone="0208 3820 111"),
        ],
    ),
    Case(
        "titles_totals_signatures",
        xlsx(
            Grid(
                """
                UBND TỈNH THÁI NGUYÊN | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | |
                SỞ CÔNG THƯƠNG | | | Độc lập - Tự do - Hạnh phúc | |

                DANH SÁCH CÁC ĐƠN VỊ THAM GIA HỘI CHỢ TRIỂN LÃM HÀNG CNNT TIÊU BIỂU NĂM 2026 | | | | |
                (Kèm theo Công văn số 123/SCT-QLCN ngày 15/6/2026 của Sở Công Thương) | | | | |

                TT | Tên cơ sở | Địa chỉ | Số điện thoại | Sản phẩm trưng bày | Số gian
                #1 | HTX Tâm Trà Thái | Xã Tân Cương, TP Thái Nguyên | #987654321 | Trà nõn tôm | #1
                #2 | Cơ sở sản xuất mành cọ Phú Bình | Xã Úc Kỳ, huyện Phú Bình | #2083867123 | Mành cọ | #2
                 | Tổng cộng | | | | #3

                 | | | | Thái Nguyên, ngày 20 tháng 6 năm 2026 |
                NGƯỜI LẬP BIỂU | | | | KT. GIÁM ĐỐC |
                 | | | | PHÓ GIÁM ĐỐC |


                Nguyễn Thị Hoa | | | | Trần Văn Bình |
                """,
                merged=("A4:F4", "A5:F5"),
            )
        ),
        [
            exhibitor(
                "HTX Tâm Trà Thái",
                "Trà nõn tôm",
                province="Thái Nguyên",
                address="Xã Tân Cương, TP Thái Nguyên",
                phone="0987654321",
                booths_requested="1",
            ),
            exhibitor(
                "Cơ sở sản xuất mành cọ Phú Bình",
                "Mành cọ",
                province="Thái Nguyên",
                address="Xã Úc Kỳ, huyện Phú Bình",
                phone="02083867123",
                booths_requested="2",
            ),
        ],
        left_out=[("total", 10), ("signature", 12), ("signature", 13), ("signature", 14), ("signature", 17)],
    ),
    Case(
        "two_header_rows",
        xlsx(
            Grid(
                """
                STT | Tên doanh nghiệp, HTX | Người liên hệ | | Sản phẩm | |
                 | | Họ và tên | Điện thoại | Tên sản phẩm | Quy cách | Giá bán (đồng)
                1 | HTX Nông sản Phia Đén | Hoàng Thị Mai | 0915 222 333 | Miến dong Phia Đén | Gói 500 g | #45000
                2 | Công ty CP Chè Kolia | Lý A Páo | 0206.3.888.999 | Hồng trà Kolia | Hộp 100 g | #150000
                """,
                merged=("A1:A2", "B1:B2", "C1:D1", "E1:G1"),
            )
        ),
        [
            exhibitor(
                "HTX Nông sản Phia Đén",
                product("Miến dong Phia Đén", specification="Gói 500 g", price="45000"),
                contact="Hoàng Thị Mai",
                phone="0915 222 333",
            ),
            exhibitor(
                "Công ty CP Chè Kolia",
                product("Hồng trà Kolia", specification="Hộp 100 g", price="150000"),
                contact="Lý A Páo",
                phone="0206.3.888.999",
            ),
        ],
    ),
    Case(
        "numbered_header",
        xlsx(
            """
            BIỂU TỔNG HỢP ĐĂNG KÝ THAM GIA HỘI CHỢ
            Số TT | Tên đơn vị tham gia | Loại hình | Mã số thuế | Mặt hàng | ĐVT | Đơn giá
            (1) | (2) | (3) | (4) | (5) | (6) | (7)
            1 | HTX Mỳ gạo Hùng Lô | HTX | 2600951234 | Mỳ gạo Hùng Lô | kg | 32.000
            2 | Công ty TNHH Nón lá Gia Thanh | Doanh nghiệp | 2600751235 | Nón lá | chiếc | 60.000 - 90.000
            """
        ),
        [
            exhibitor(
                "HTX Mỳ gạo Hùng Lô",
                product("Mỳ gạo Hùng Lô", unit="kg", price="32.000"),
                kind="HTX",
                tax_id="2600951234",
            ),
            exhibitor(
                "Công ty TNHH Nón lá Gia Thanh",
                product("Nón lá", unit="chiếc", price="60.000 - 90.000"),
                kind="Doanh nghiệp",
                tax_id="2600751235",
            ),
        ],
    ),
    Case(
        "merged_exhibitor_over_products",
        xlsx(
            Grid(
                """
                TT | Chủ thể | Địa chỉ | SĐT | Sản phẩm | Hạng sao
                1 | HTX Tuấn Mùi | Xã Tân Sơn | 0977111222 | Gà đồi | 3 sao
                 | | | | Giò gà | 4 sao
                 | | | | Chả gà | 3 sao
                2 | Hộ kinh doanh Thu Hà | Thị trấn Chũ | 0988333444 | Mỳ Chũ | 4 sao
                 | | | | Bánh đa | 3 sao
                """,
                merged=("A2:A4", "B2:B4", "C2:C4", "D2:D4", "A5:A6", "B5:B6", "C5:C6", "D5:D6"),
            )
        ),
        [
            exhibitor(
                "HTX Tuấn Mùi",
                product("Gà đồi", recognition="3 sao"),
                product("Giò gà", recognition="4 sao"),
                product("Chả gà", recognition="3 sao"),
                address="Xã Tân Sơn",
                phone="0977111222",
            ),
            exhibitor(
                "Hộ kinh doanh Thu Hà",
                product("Mỳ Chũ", recognition="4 sao"),
                product("Bánh đa", recognition="3 sao"),
                address="Thị trấn Chũ",
                phone="0988333444",
            ),
        ],
    ),
    Case(
        "merged_values_of_products",
        xlsx(
            Grid(
                """
                TT | Đơn vị | Nhóm sản phẩm | Sản phẩm | Giá
                1 | HTX Gốm Phù Lãng | Thủ công mỹ nghệ | Bình gốm | 350.000
                 | | | Lọ hoa | 120.000
                 | | | Chậu cảnh | 500.000
                """,
                merged=("A2:A4", "B2:B4", "C2:C4"),
            )
        ),
        [
            exhibitor(
                "HTX Gốm Phù Lãng",
                product("Bình gốm", group="Thủ công mỹ nghệ", price="350.000"),
                product("Lọ hoa", group="Thủ công mỹ nghệ", price="120.000"),
                product("Chậu cảnh", group="Thủ công mỹ nghệ", price="500.000"),
            )
        ],
    ),
    Case(
        "blank_means_same",
        xlsx(
            """
            STT | Đơn vị đăng ký | Địa chỉ | Điện thoại | Sản phẩm | Quy cách
            1 | HTX Thanh long ruột đỏ | Xã Lập Thạch | 0911000111 | Thanh long sấy | Túi 200 g
             |  |  |  | Rượu thanh long | Chai 500 ml
             |  |  |  | Siro thanh long | Chai 300 ml
            2 | Công ty TNHH Rau sạch VISA | Xã Tiền Phong | 0911000222 | Rau sấy | Túi 100 g
            """
        ),
        [
            exhibitor(
                "HTX Thanh long ruột đỏ",
                product("Thanh long sấy", specification="Túi 200 g"),
                product("Rượu thanh long", specification="Chai 500 ml"),
                product("Siro thanh long", specification="Chai 300 ml"),
                address="Xã Lập Thạch",
                phone="0911000111",
            ),
            exhibitor(
                "Công ty TNHH Rau sạch VISA",
                product("Rau sấy", specification="Túi 100 g"),
                address="Xã Tiền Phong",
                phone="0911000222",
            ),
        ],
    ),
    Case(
        "number_counts_products",
        xlsx(
            """
            STT | Tên cơ sở | Địa chỉ | Điện thoại | Tên sản phẩm
            1 | HTX Nông nghiệp Bản Ven | Xã Xuân Lương | 0966123123 | Trà hoa vàng
            2 |  |  |  | Chè Bản Ven
            3 |  |  |  | Mật ong rừng
            4 | Công ty TNHH Hương Sơn | Xã Hương Sơn | 0966456456 | Nhãn sấy
            5 |  |  |  | Vải sấy
            """
        ),
        [
            exhibitor(
                "HTX Nông nghiệp Bản Ven",
                "Trà hoa vàng",
                "Chè Bản Ven",
                "Mật ong rừng",
                address="Xã Xuân Lương",
                phone="0966123123",
            ),
            exhibitor("Công ty TNHH Hương Sơn", "Nhãn sấy", "Vải sấy", address="Xã Hương Sơn", phone="0966456456"),
        ],
    ),
    Case(
        "sheets_of_provinces",
        xlsx(
            Grid(
                """
                STT | Tên đơn vị | Sản phẩm
                1 | HTX Chè Suối Giàng | Chè Shan tuyết
                """,
                name="Yên Bái",
            ),
            Grid(
                """
                DANH SÁCH ĐƠN VỊ
                STT | Tên đơn vị | Sản phẩm
                1 | Công ty CP Tinh dầu Quế | Tinh dầu quế
                """,
                name="T. Lào Cai",
            ),
            Grid("", name="Sheet3"),
        ),
        [
            exhibitor("HTX Chè Suối Giàng", "Chè Shan tuyết", province="Yên Bái"),
            exhibitor("Công ty CP Tinh dầu Quế", "Tinh dầu quế", province="Lào Cai"),
        ],
    ),
    Case(
        "hidden_sheet",
        xlsx(
            Grid(
                """
                STT | Tên đơn vị | Sản phẩm
                1 | HTX Rượu Bản Phố | Rượu ngô
                """,
                name="Chính thức",
            ),
            Grid(
                """
                STT | Tên đơn vị | Sản phẩm
                1 | HTX Đã rút | Không tham gia
                """,
                name="Năm trước",
                hidden=True,
            ),
        ),
        [exhibitor("HTX Rượu Bản Phố", "Rượu ngô")],
        left_out=[("hidden_sheet", 0)],
    ),
    Case(
        "rows_hidden_by_a_filter",
        xlsx(
            Grid(
                """
                STT | Tên đơn vị | Sản phẩm
                1 | HTX Một | Chè
                2 | HTX Hai | Miến
                3 | HTX Ba | Mật ong
                """,
                filtered_rows=(3,),
            )
        ),
        [exhibitor("HTX Một", "Chè"), exhibitor("HTX Hai", "Miến"), exhibitor("HTX Ba", "Mật ong")],
    ),
    Case(
        "sections_by_province",
        xlsx(
            """
            TT | Tên đơn vị | Địa chỉ | Sản phẩm
            I | Tỉnh Thái Nguyên |  |
            1 | HTX Chè La Bằng | Xã La Bằng | Chè xanh
            2 | Công ty TNHH Trà Hoàng Bình | Phường Gia Sàng | Trà hộp
            II | Tỉnh Bắc Kạn |  |
            1 | HTX Miến dong Tài Hoan | Xã Côn Minh | Miến dong
            III | Thành phố Hải Phòng |  |
            1 | Công ty CP Nước mắm Cát Hải | Thị trấn Cát Hải | Nước mắm
            """
        ),
        [
            exhibitor("HTX Chè La Bằng", "Chè xanh", province="Thái Nguyên", address="Xã La Bằng"),
            exhibitor("Công ty TNHH Trà Hoàng Bình", "Trà hộp", province="Thái Nguyên", address="Phường Gia Sàng"),
            exhibitor("HTX Miến dong Tài Hoan", "Miến dong", province="Bắc Kạn", address="Xã Côn Minh"),
            exhibitor("Công ty CP Nước mắm Cát Hải", "Nước mắm", province="Hải Phòng", address="Thị trấn Cát Hải"),
        ],
    ),
    Case(
        "sections_by_kind",
        xlsx(
            Grid(
                """
                DANH SÁCH ĐƠN VỊ TỈNH HÀ GIANG | | |
                TT | Tên đơn vị | Sản phẩm | Số gian
                A. Doanh nghiệp | | |
                1 | Trung Thành | Chè Fìn Hò | 1
                2 | Biên Cương | Mật ong bạc hà | 2
                B. Hợp tác xã | | |
                1 | Lùng Tám | Vải lanh | 1
                Cộng: 3 đơn vị | | | 4
                """,
                merged=("A1:D1", "A3:D3", "A6:D6"),
            )
        ),
        [
            exhibitor("Trung Thành", "Chè Fìn Hò", province="Hà Giang", kind="enterprise", booths_requested="1"),
            exhibitor("Biên Cương", "Mật ong bạc hà", province="Hà Giang", kind="enterprise", booths_requested="2"),
            exhibitor("Lùng Tám", "Vải lanh", province="Hà Giang", kind="cooperative", booths_requested="1"),
        ],
        left_out=[("total", 8)],
    ),
    Case(
        "header_again_on_every_page",
        xlsx(
            """
            STT | Tên đơn vị | Điện thoại | Sản phẩm
            1 | HTX Một | 0912000001 | Chè
            2 | HTX Hai | 0912000002 | Miến

            STT | Tên đơn vị | Điện thoại | Sản phẩm
            3 | HTX Ba | 0912000003 | Mật ong
            """
        ),
        [
            exhibitor("HTX Một", "Chè", phone="0912000001"),
            exhibitor("HTX Hai", "Miến", phone="0912000002"),
            exhibitor("HTX Ba", "Mật ong", phone="0912000003"),
        ],
    ),
    Case(
        "column_not_known",
        xlsx(
            """
            STT | Tên đơn vị | Sản phẩm | Số lao động | Vốn (triệu đồng)
            1 | HTX Một | Chè | 12 | 500
            2 | HTX Hai | Miến | 7 |
            """
        ),
        [exhibitor("HTX Một", "Chè"), exhibitor("HTX Hai", "Miến")],
        asked=[("column_unknown", 1), ("column_unknown", 1)],
    ),
]
