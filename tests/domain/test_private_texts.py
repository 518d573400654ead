"""What stays private in texts: telephones, and whose home an address is."""

import pytest

from boothapp.domain.private_texts import is_person, without_contacts


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Na - liên hệ 0912 111 223", "Na - liên hệ •••"),
        ("Hộ kinh doanh Hà Thị Pó - 0912.111.229", "Hộ kinh doanh Hà Thị Pó - •••"),
        ("ĐT: (0208) 3123 456, Zalo +84 912 111 223.", "ĐT: •••, Zalo •••."),
        ("Tổng đài 1900 1234", "Tổng đài 1900 1234"),
        ("Giá 350.000.000 đ, từ 120.000 - 150.000 đ", "Giá 350.000.000 đ, từ 120.000 - 150.000 đ"),
        ("MST 0100233488", "MST 0100233488"),
        ("TCVN 5603:2008, năm 2023 2024", "TCVN 5603:2008, năm 2023 2024"),
        ("Mã vạch 8934563138165", "Mã vạch 8934563138165"),
        ("SĐT0912345678,0987 654 321...0912345679", "SĐT•••,•••...•••"),
        ("0912 345 678 - 0987 654 321", "••• - •••"),
        ("0912345678/0987654321", "•••/•••"),
        ("0912–345–678 ~ 0912*345*678", "••• ~ •••"),
        ("ĐT 0280 3823 434, DĐ 01234567890", "ĐT •••, DĐ •••"),
        ("Thư: htx.haodat@gmail.com.", "Thư: •••."),
        ("Năm 2012-2024, 08-10-2023", "Năm 2012-2024, 08-10-2023"),
        ("Chè OP10 Sơn Dung 0,5 kg", "Chè OP10 Sơn Dung 0,5 kg"),
    ],
)
def test_telephones_are_hidden(text: str, shown: str) -> None:
    assert without_contacts(text) == shown


@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("Lò Thị Xuân", True),
        ("LÒ THỊ XUÂN", True),
        ("Bà Cầm Thị Ín", True),
        ("Ông Quàng Văn Minh", True),
        ("Hộ ông Minh", True),
        ("Nguyễn Đình Hùng", True),
        ("Hộ Lò Văn Pó", True),
        ("Trà Sơn Dung", False),
        ("Hộ kinh doanh Trà Xanh", False),
        ("Nguyễn Kim", False),
        ("Lê Gia 1975", False),
        ("HTX chè Hảo Đạt", False),
        ("Bảo tàng Thị xã", False),
        ("Văn Phòng Tôi", False),
    ],
)
def test_persons(name: str, person: bool) -> None:
    assert is_person(name) is person
