import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.domain.booth_codes import BoothCode, parse, slot_letter, sort_key

CODES = [
    ("A09", ("A", 9, "")),
    ("a 9", ("A", 9, "")),
    ("A-09", ("A", 9, "")),
    ("A – 9", ("A", 9, "")),
    ("A.9", ("A", 9, "")),
    (" A09. ", ("A", 9, "")),
    ("A\u00a009", ("A", 9, "")),
    ("B12b", ("B", 12, "b")),
    ("B12B", ("B", 12, "b")),
    ("A 09 b", ("A", 9, "b")),
    ("A09aa", ("A", 9, "aa")),
    ("K3-07", ("K3", 7, "")),
    ("k3 07", ("K3", 7, "")),
    ("K10.2", ("K10", 2, "")),
    ("1A05", ("1A", 5, "")),
    ("OCOP-12", ("OCOP", 12, "")),
    ("Đ09", ("Đ", 9, "")),
    ("đ 9", ("Đ", 9, "")),
    ("9", ("", 9, "")),
    ("12b", ("", 12, "b")),
    ("Khu A gian 9", ("A", 9, "")),
    ("Khu A, gian số 09", ("A", 9, "")),
    ("khu vực C - gian hàng số 7", ("C", 7, "")),
    ("Gian hàng A09", ("A", 9, "")),
    ("gian hang A09", ("A", 9, "")),
    ("Zone B, booth 3", ("B", 3, "")),
]


@pytest.mark.parametrize(("text", "parts"), CODES)
def test_a_code_is_read_as_people_write_it(text, parts):
    assert parse(text) == BoothCode(*parts)


@pytest.mark.parametrize(
    "text",
    ["", "A", "Sân khấu", "A09-A10", "A09/10", "A09, A10", "9/10", "khu ẩm thực 5", "A1234567890", "cổng số", "-"],
)
def test_a_text_that_is_no_code_is_none(text):
    assert parse(text) is None


def test_codes_stand_in_the_order_people_expect():
    expected = [
        "9",
        "10",
        "A1",
        "A2",
        "A09",
        "A09a",
        "A09b",
        "A09z",
        "A09aa",
        "A10",
        "AA1",
        "B1",
        "Đ1",
        "K2-10",
        "K3-07",
    ]
    expected += ["K10-1", "Cổng chính", "Sân khấu", "Sân khấu 2", "Sân khấu 10"]
    shuffled = random.Random(1).sample(expected, len(expected))
    assert sorted(shuffled, key=sort_key) == expected


@pytest.mark.parametrize("spelling", ["A1", "A 1", "A-1", "a01", "Khu A gian 1"])
def test_spellings_of_one_code_stand_together(spelling):
    assert sort_key(spelling) == sort_key("A1")
    assert sort_key("A0") < sort_key(spelling) < sort_key("A1a") < sort_key("A2")


@given(st.sampled_from(["", "A", "B", "Đ", "AB", "1A"]), st.integers(0, 999), st.sampled_from(["", "a", "b", "z"]))
def test_a_written_code_is_read_back(zone, number, suffix):
    assert parse(f"{zone}{number:02d}{suffix}") == BoothCode(zone, number, suffix)


@given(st.text())
def test_any_text_has_a_key_that_sqlite_can_keep(text):
    assert "\0" not in sort_key(text)
    sort_key(text).encode()


@pytest.mark.parametrize(
    ("index", "letter"), [(0, "a"), (1, "b"), (25, "z"), (26, "aa"), (27, "ab"), (51, "az"), (52, "ba")]
)
def test_slots_are_counted_in_letters(index, letter):
    assert slot_letter(index) == letter


def test_there_is_no_slot_before_the_first():
    with pytest.raises(ValueError, match="-1"):
        slot_letter(-1)
