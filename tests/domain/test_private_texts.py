"""What stays private in texts: telephones, and whose home an address is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.domain.printed_text import printable
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
        ("Khai mạc 08-10-2023 10 giờ, 08.10.2023 0912 345 678", "Khai mạc 08-10-2023 10 giờ, 08.10.2023 •••"),
        ("08/12/2026, 10:00 (08-10-2023 10:00)", None),
        ("02-2026 - 03-2026 1000 khách", "02-2026 - 03-2026 1000 khách"),
        ("0912/345/678, 0208/3823434, 0912,345,678", "•••, •••, •••"),
        ("0912 - 345 - 678", "•••"),
        ("0912 345 678 0987 654 321", "••• •••"),
        ("84 912 345 678 84 987 654 321", "••• •••"),
        ("0084 912345678; (+84) 912345678; +84(0)912 345 678", "•••; •••; •••"),
        ("Số 01 0912 345 678", "Số 01 •••"),
        ("đào@gmail.com, htx@\ngmail.com, htx@gmail\n.com, htx @ gmail.com", "•••, •••, •••, •••"),
        ("tiktok.com/@che.haodat, https://www.youtube.com/@htx.chehaodat", None),
        ("google.com/maps/@21.59,105.84,17z", None),
    ],
)
def test_telephones_are_hidden(text: str, shown: str | None) -> None:
    assert without_contacts(text) == (text if shown is None else shown)


APART = [*" .-·•_()–—\n\r\t\v\x01\u00a0\u2009\u2010\u2011\u2028\u202f\u3000\uf0b7", "\r\n", " - ", " . ", ") "]
UNSEEN = [*"\u00ad\u034f\u115f\u180b\u200b\u200d\u200e\u2060\ufe0f\ufeff\U000e0020", ""]
FIGURES = ["0123456789", "０１２３４５６７８９", "٠١٢٣٤٥٦٧٨٩", "⁰¹²³⁴⁵⁶⁷⁸⁹", "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗"]


@given(st.sampled_from(["0912345678", "02083123456"]), st.sampled_from(FIGURES), st.data())
def test_no_sign_between_its_figures_keeps_a_telephone_in_a_text(
    number: str, figures: str, data: st.DataObject
) -> None:
    apart = st.one_of(st.just(""), st.sampled_from(UNSEEN), st.sampled_from(APART))
    typed = "".join(figures[int(digit)] + data.draw(apart) for digit in number)
    shown = printable(without_contacts(f"Gọi {typed} nhé"))
    assert not any(char.isnumeric() for char in shown), shown


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
