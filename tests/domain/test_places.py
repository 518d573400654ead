"""Commune and province in one field of the slip."""

from datetime import date

import pytest

from boothapp.domain import places

DAY = date(2026, 7, 27)


@pytest.mark.parametrize(
    ("typed", "shown", "address", "province"),
    [
        ("nghe an", "Nghệ An", "", "Nghệ An"),
        ("thanh chuong, NGHE AN", "thanh chuong, Nghệ An", "thanh chuong", "Nghệ An"),
        ("Krông Năng,  Đắk Lắk ", "Krông Năng, Đắk Lắk", "Krông Năng", "Đắk Lắk"),
        ("Tuy An, Phú Yên", "Tuy An, Phú Yên", "Tuy An", "Phú Yên"),  # an old one, printed under its new name
        ("Sa Pa / lào cai", "Sa Pa, Lào Cai", "Sa Pa", "Lào Cai"),  # as the field is called
        ("Tổ 3/2 / Sa Pa/lao cai", "Tổ 3/2 / Sa Pa, Lào Cai", "Tổ 3/2 / Sa Pa", "Lào Cai"),
        ("Sa Pa - Lào Cai", "Sa Pa, Lào Cai", "Sa Pa", "Lào Cai"),
        ("Sa Pa / Sao Hỏa", "Sa Pa / Sao Hỏa", "Sa Pa / Sao Hỏa", ""),
        ("Bà Rịa - Vũng Tàu", "Bà Rịa - Vũng Tàu", "", "Bà Rịa - Vũng Tàu"),
        ("xã Mars, Sao Hỏa", "xã Mars, Sao Hỏa", "xã Mars", "Sao Hỏa"),
        ("", "", "", ""),
    ],
)
def test_a_province_gets_its_marks_and_what_else_was_typed_stays(
    typed: str, shown: str, address: str, province: str
) -> None:
    read = places.read(typed, DAY)
    assert (places.spelled(typed, DAY), read.commune, read.province_text) == (shown, address, province)
