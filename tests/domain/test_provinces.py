from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.domain.provinces import (
    every,
    find,
    former_name,
    get,
    in_force,
    is_same,
    list_from,
    re_read,
    region_letter,
    successor,
)
from boothapp.resource_files import rows

BEFORE, BETWEEN, AFTER = date(2023, 7, 27), date(2025, 3, 1), date(2026, 5, 1)
OLD, NEW = "", "2025-07-01"


def name_on(text: str, on: date | None) -> str | None:
    found = find(text, on)
    return found.name if found else None


@pytest.mark.parametrize(
    ("on", "count", "since"),
    [
        (date(1998, 1, 1), 63, ""),
        (BEFORE, 63, ""),
        (date(2024, 12, 31), 63, ""),
        (date(2025, 1, 1), 63, "2025-01-01"),
        (date(2025, 6, 30), 63, "2025-01-01"),
        (date(2025, 7, 1), 34, NEW),
        (AFTER, 34, NEW),
        (None, 34, NEW),
    ],
)
def test_the_list_in_force(on, count, since):
    units = in_force(on)
    assert len(units) == len({unit.name for unit in units}) == len({unit.code for unit in units}) == count
    assert list_from(on) == since


def test_hue_changes_name_half_a_year_earlier():
    assert [u.full_name for on in (BEFORE, BETWEEN, AFTER) for u in in_force(on) if u.code == "46"] == [
        "Tỉnh Thừa Thiên Huế",
        "Thành phố Huế",
        "Thành phố Huế",
    ]


def test_the_key_is_code_and_date():
    assert len({unit.key for unit in every()}) == len(every()) == 97
    for unit in every():
        assert get(*unit.key) is unit
    assert [unit.name for unit in every() if unit.code == "24"] == ["Bắc Giang", "Bắc Ninh"]
    assert get("24", "2024-01-01") is None


def test_every_old_unit_has_one_successor_in_force():
    heirs = Counter(successor(unit).name for unit in in_force(BEFORE))
    assert sum(heirs.values()) == 63
    assert set(heirs) == {unit.name for unit in in_force(None)}
    assert sum(count == 1 for count in heirs.values()) == 11  # NQ 60-NQ/TW: 11 stayed as they were
    assert all(successor(unit) is unit for unit in in_force(None))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Bắc Giang", "Bắc Ninh"),
        ("Hòa Bình", "Phú Thọ"),
        ("Bắc Kạn", "Thái Nguyên"),
        ("Yên Bái", "Lào Cai"),
        ("Thừa Thiên Huế", "Huế"),
        ("Hải Dương", "Hải Phòng"),
        ("Bình Thuận", "Lâm Đồng"),
        ("Hà Nội", "Hà Nội"),
    ],
)
def test_successors(old, new):
    unit = find(old, BEFORE)
    assert unit is not None
    assert successor(unit).key == (successor(unit).code, "2025-01-01" if new == "Huế" else NEW)
    assert successor(unit).name == name_on(old, AFTER) == name_on(old, None) == new


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("19", ""), ("19", ""), True),
        (("06", ""), ("19", ""), False),  # both of the old list
        (("06", ""), ("19", NEW), True),
        (("10", ""), ("10", NEW), False),  # Lào Cai is 15 now
        (("15", NEW), ("10", ""), True),
        (("", ""), ("19", NEW), False),
        (("19", "x"), ("19", "x"), True),
    ],
)
def test_an_old_and_a_new_unit_are_the_same_when_one_holds_the_other(one, other, same):
    assert is_same(one, other) is is_same(other, one) is same


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Thái Nguyên", "Thái Nguyên"),
        ("Tỉnh Thái Nguyên", "Thái Nguyên"),
        ("tỉnh: Thái Nguyên.", "Thái Nguyên"),
        ("THÁI NGUYÊN", "Thái Nguyên"),
        ("Thai Nguyen", "Thái Nguyên"),
        ("ThaiNguyen", "Thái Nguyên"),
        ("Thái Nguyên", "Thái Nguyên"),  # NFD
        ("T.Nguyên", "Thái Nguyên"),
        ("T. Thái Nguyên", "Thái Nguyên"),
        ("TP Thái Nguyên", "Thái Nguyên"),
        ("Thai Nguyen Province", "Thái Nguyên"),
        ("Province of Thai Nguyen", "Thái Nguyên"),
        ("Thái Nguyên, Việt Nam", "Thái Nguyên"),
        ("Hà Nội", "Hà Nội"),
        ("TP. Hà Nội", "Hà Nội"),
        ("T.P Hà Nội", "Hà Nội"),
        ("Thành phố Hà Nội", "Hà Nội"),
        ("Hanoi", "Hà Nội"),
        ("HN", "Hà Nội"),
        ("Hà Tây", "Hà Nội"),
        ("TP HCM", "Hồ Chí Minh"),
        ("TP.HCM", "Hồ Chí Minh"),
        ("TPHCM", "Hồ Chí Minh"),
        ("Tp. Hồ Chí Minh", "Hồ Chí Minh"),
        ("Sài Gòn", "Hồ Chí Minh"),
        ("Thừa Thiên Huế", "Thừa Thiên Huế"),
        ("Thừa Thiên - Huế", "Thừa Thiên Huế"),
        ("TT Huế", "Thừa Thiên Huế"),
        ("Huế", "Thừa Thiên Huế"),
        ("BR-VT", "Bà Rịa - Vũng Tàu"),
        ("Bà Rịa – Vũng Tàu", "Bà Rịa - Vũng Tàu"),
        ("Bà Rịa Vũng Tàu", "Bà Rịa - Vũng Tàu"),
        ("Hoà Bình", "Hòa Bình"),
        ("Bac Kan", "Bắc Kạn"),
        ("Bắc Cạn", "Bắc Kạn"),
        ("Đắc Lắc", "Đắk Lắk"),
        ("Dak Lak", "Đắk Lắk"),
        ("Daklak", "Đắk Lắk"),
        ("Đăk Nông", "Đắk Nông"),
        ("Kontum", "Kon Tum"),
        ("Hòa Bình (cũ)", "Hòa Bình"),
        ("Phú Thọ (Hòa Bình cũ)", "Hòa Bình"),
        ("Hòa Bình (nay là tỉnh Phú Thọ)", "Hòa Bình"),
        ("Bắc Giang (Bắc Ninh)", "Bắc Giang"),
    ],
)
def test_names_however_written(text, name):
    assert name_on(text, BEFORE) == name
    old = find(name, BEFORE)
    assert old is not None
    assert find(text, AFTER) is successor(old)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "24",
        "019",
        "24.0",
        "Tỉnh",
        "TP",
        "H. Giang",
        "QN",
        "TN",
        "Việt Nam",
        "Miền Bắc",
        "Hà Nội, Hải Phòng",
        "Thái Nguyên: 12 đơn vị",
        "Nguyên",
        "Xã Thái Bình",
        "Sở Công Thương Thái Nguyên",
        "Hà",
        "Vĩnh Phúc (Hòa Bình)x",
    ],
)
def test_what_names_no_province(text):
    for on in (BEFORE, AFTER, None):
        assert find(text, on) is None


def test_two_names_that_contradict_each_other_are_none():
    assert find("Vĩnh Phúc (Hòa Bình)", BEFORE) is None  # two old units
    assert name_on("Vĩnh Phúc (Hòa Bình)", AFTER) == "Phú Thọ"  # one today


@pytest.mark.parametrize("unit", every(), ids=lambda unit: "-".join(unit.key))
def test_a_unit_is_found_by_its_own_names(unit):
    on = AFTER if not unit.valid_to else BEFORE
    for text in (unit.name, unit.full_name, unit.full_name.upper(), unit.name_en, unit.name.replace(" ", "")):
        assert find(text, on) is unit


def test_aliases_are_unambiguous():
    names = {unit.name for unit in every()}
    for row in rows("province-aliases.csv"):
        assert row["name"] in names
        assert row["in_addresses"] in {"yes", "no"}
        assert name_on(row["alias"], BEFORE) == row["name"]


@given(st.text() | st.text("TỉnhPHàNộiái guyê.,-() ", max_size=30))
def test_no_text_is_an_error(text):
    assert find(text, BEFORE) is None or find(text, AFTER) is not None


@pytest.mark.parametrize(
    ("key", "on", "typed", "new_key"),
    [
        (("24", OLD), AFTER, "", ("24", NEW)),
        (("17", OLD), AFTER, "Hòa Bình", ("25", NEW)),
        (("17", OLD), BEFORE, "", ("17", OLD)),
        (("46", OLD), AFTER, "", ("46", "2025-01-01")),
        (("46", OLD), BETWEEN, "", ("46", "2025-01-01")),
        (("46", "2025-01-01"), BEFORE, "", ("46", OLD)),
        (("46", "2025-01-01"), AFTER, "", ("46", "2025-01-01")),
        (("01", NEW), BEFORE, "", ("01", OLD)),
        (("25", NEW), BEFORE, "", None),
        (("25", NEW), BEFORE, "Tỉnh Hoà Bình", ("17", OLD)),
        (("25", NEW), BEFORE, "Phú Thọ", ("25", OLD)),
        (("25", NEW), BEFORE, "Hà Nội", None),
        (("25", NEW), BEFORE, "không rõ", None),
        (("25", NEW), None, "", ("25", NEW)),
        (("99", OLD), AFTER, "Hà Nội", None),
    ],
)
def test_re_reading_when_the_list_changes(key, on, typed, new_key):
    unit = re_read(key, on, typed)
    assert (unit.key if unit else None) == new_key


@given(st.sampled_from(every()), st.integers(0, 3000))
def test_re_reading_there_and_back_with_the_text_is_the_same_unit(unit, days):
    first = date.fromisoformat(unit.valid_from) if unit.valid_from else BEFORE
    other = date(2020, 1, 1) + timedelta(days=days)
    there = re_read(unit.key, other, unit.name)
    assert there is None or there in in_force(other)
    if unit.valid_to and there is not None:
        assert re_read(there.key, first, unit.name) is unit


def test_regions_of_the_northern_conference():
    assert Counter(region_letter(unit) for unit in in_force(BEFORE)) == {"M": 14, "D": 11, "T": 3, "": 35}
    assert sum(region_letter(unit) != "" for unit in in_force(AFTER)) == 18
    for name, letter in (("Phú Thọ", "M"), ("Bắc Ninh", "D"), ("Nghệ An", "T"), ("Quảng Trị", ""), ("Huế", "")):
        unit = find(name, AFTER)
        assert unit is not None
        assert region_letter(unit) == letter


def test_real_lists():
    for row in rows("real-products.csv"):
        assert name_on(row["province_2023"], BEFORE) == (row["province_2023"] or None)
        if row["province_2023"]:
            assert name_on(row["province_2023"], AFTER) == row["province_2025"]


@pytest.mark.parametrize(
    ("text", "former"),
    [
        ("Yên Bái", "Yên Bái"),
        ("tỉnh YÊN BÁI", "Yên Bái"),
        ("Xã Nghĩa Lộ, tỉnh Yên Bái", "Yên Bái"),
        ("Xã Nghĩa Lộ, tỉnh Yên Bái (nay là tỉnh Lào Cai)", ""),
        ("Lào Cai", ""),
        ("Xã Bản Liền", ""),
    ],
)
def test_former_names(text: str, former: str) -> None:
    lao_cai = find("Lào Cai")
    assert lao_cai is not None
    assert former_name(text, lao_cai) == former
