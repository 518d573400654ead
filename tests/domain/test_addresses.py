from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.domain.addresses import in_address
from boothapp.domain.provinces import every, find, in_force

BEFORE, AFTER = date(2023, 7, 27), date(2026, 5, 1)


@pytest.mark.parametrize(
    ("address", "before", "after"),
    [
        ("Xóm 9, xã Tân Cương, TP Thái Nguyên, Thái Nguyên", "Thái Nguyên", "Thái Nguyên"),
        ("Xóm Mỗ, xã Bắc Phong, huyện Cao Phong, tỉnh Hòa Bình", "Hòa Bình", "Phú Thọ"),
        ("Xã Tân Cương TP Thái Nguyên tỉnh Thái Nguyên", "Thái Nguyên", "Thái Nguyên"),
        ("tỉnh Thái Nguyên, xã Tân Cương", "Thái Nguyên", "Thái Nguyên"),
        ("Xã Thái Bình, huyện Yên Sơn, Tuyên Quang", "Tuyên Quang", "Tuyên Quang"),
        ("Số 12 đường Lê Lợi, Hải Phòng", "Hải Phòng", "Hải Phòng"),
        ("Phố Huế, Hà Nội", "Hà Nội", "Hà Nội"),
        ("Quận 1 - TP.HCM", "Hồ Chí Minh", "Hồ Chí Minh"),
        ("phường 1, TP Vũng Tàu, Bà Rịa - Vũng Tàu", "Bà Rịa - Vũng Tàu", "Hồ Chí Minh"),
        ("12 Nguyễn Huệ, TP Huế, Thừa Thiên - Huế, Việt Nam", "Thừa Thiên Huế", "Huế"),
        ("Tân Cương, Thái Nguyên, Vietnam", "Thái Nguyên", "Thái Nguyên"),
        ("Tân Cương, Thái Nguyên 250000", "Thái Nguyên", "Thái Nguyên"),
        ("Tân Cương, Thái Nguyên. ĐT: 0912 345 678", "Thái Nguyên", "Thái Nguyên"),
        ("Tân Cương, Thái Nguyên, 0912.345.678, che@example.vn", "Thái Nguyên", "Thái Nguyên"),
        ("huyện Cao Phong, tỉnh Hòa Bình (nay là tỉnh Phú Thọ)", "Hòa Bình", "Phú Thọ"),
        ("phường Kỳ Bá, TP Thái Bình", "Thái Bình", "Hưng Yên"),
        ("TP Bắc Giang, Bắc Ninh", "Bắc Giang", "Bắc Ninh"),
        ("phường Hải Dương, TP Hải Phòng", "Hải Phòng", "Hải Phòng"),
        ("Hà Nội - Việt Nam", "Hà Nội", "Hà Nội"),
        ("Thái Nguyên", "Thái Nguyên", "Thái Nguyên"),
        ("Quang Bình-Hà Giang", "Hà Giang", "Tuyên Quang"),
        ("Cụm CN Đông Thọ - Yên Phong - Bắc Ninh", "Bắc Ninh", "Bắc Ninh"),
        ("TP Thái Nguyên - Thái Nguyên", "Thái Nguyên", "Thái Nguyên"),
        ("Khu 5 - P. Hà Khánh - TP. Hạ Long - T. Quảng Ninh", "Quảng Ninh", "Quảng Ninh"),
        ("thi tran Cao Phong, Cao Phong, Hoa Binh", "Hòa Bình", "Phú Thọ"),
        ("Bản Áng, Đông Sang,\nMộc Châu, Sơn La (Việt Nam)", "Sơn La", "Sơn La"),
    ],
)
def test_the_end_of_an_address(address, before, after):
    found = [in_address(address, on) for on in (BEFORE, AFTER)]
    assert [unit.name if unit else None for unit in found] == [before, after]


@pytest.mark.parametrize(
    "address",
    [
        "",
        " , ; ",
        "24",
        "xã Thái Bình",
        "Xóm 2, xã Thái Bình",
        "Xóm 2, Hòa Bình",
        "Thôn 1, Thái Bình, Yên Sơn",
        "Thôn Hà Nam",
        "Tổ 4, TT. Hòa Bình",
        "phường Hòa Bình",
        "Phố Huế",
        "đường Hòa Bình",
        "Km 5 đường Hà Nội - Hải Phòng",
        "Cao tốc Hà Nội - Thái Nguyên",
        "Số 3, Quốc lộ Bắc Ninh-Hải Dương",
        "TP Hạ Long",
        "TP. Hà Nội, Thái Nguyên",
        "tỉnh Hòa Bình; xưởng: Lương Sơn, tỉnh Thái Nguyên",
        "Phố Tân Thái Bình",
        "Việt Nam",
    ],
)
def test_no_guess(address):
    assert in_address(address, BEFORE) is None


@pytest.mark.parametrize("unit", every(), ids=lambda unit: "-".join(unit.key))
def test_every_unit_at_the_end_of_an_address(unit):
    on = AFTER if not unit.valid_to else BEFORE
    for end in (unit.name, unit.full_name, f"{unit.name}.", f"{unit.name}, Việt Nam"):
        assert in_address(f"Số 5, xã Tân Tiến, {end}", on) is unit
        assert in_address(f"Số 5 - xã Tân Tiến - {end}", on) is unit


@given(
    st.sampled_from(["xã", "phường", "thị trấn", "thôn", "xóm", "ấp", "huyện", "đường", "phố", "P.", "KCN"]),
    st.sampled_from(every()),
    st.sampled_from(in_force(BEFORE)),
)
def test_a_commune_called_like_a_province_does_not_count(kind, named, province):
    assert in_address(f"Số 1, {kind} {named.name}", BEFORE) is None
    assert in_address(f"Số 1, {kind} {named.name}, tỉnh {province.name}", BEFORE) is province


@given(st.text() | st.text("tỉnhTP.,-–() HàNộiVệam0123", max_size=40))
def test_no_text_is_an_error(address):
    in_address(address, AFTER)
    assert in_address(address, None) == in_address(address, AFTER)


def test_what_names_a_province_is_an_address_too():
    assert in_address("tỉnh Bắc Kạn", AFTER) is find("Bắc Kạn", AFTER)
