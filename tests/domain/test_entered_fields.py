"""Fields in tables and forms: what a text sets, what it cannot set, and that the text shown sets what was there."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from boothapp.domain import entered_fields
from boothapp.domain.coded_words import kind_in, status_in
from boothapp.domain.entered_fields import EXHIBITOR_FIELDS, PRODUCT_FIELDS, Rules, enter, shown
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import ProductGroup
from boothapp.domain.pasted_cells import cells_of, decoded, old_font
from boothapp.domain.product import Product

GROUP = ProductGroup("CNNT", "1", "Thủ công mỹ nghệ", id="g")
RULES = Rules(date(2026, 7, 27), (GROUP,))
EXHIBITOR = Exhibitor(
    "HTX", kind="household", tax_id="0100233488", phone="0905123456", province="Đắk Lắk", province_code="66",
    province_from="2025-07-01", booths_requested=2, raw_space_m2=18.5, status="checked_in", note="a\nb",
)  # fmt: skip
PRODUCT = Product("e", "Chè", group_id="g", group_text="Thủ công mỹ nghệ", price_dong=145_000, unit="kg", barcode="893")


@pytest.mark.parametrize("field", EXHIBITOR_FIELDS)
def test_what_an_exhibitor_shows_says_what_it_has(field: str) -> None:
    read = enter(EXHIBITOR, field, shown(EXHIBITOR, field), RULES)
    same = replace(EXHIBITOR, **read.values)
    assert same == replace(EXHIBITOR, phone=same.phone) and (same.phone == "0905 123 456") == (field == "phone")


def test_a_province_that_a_list_wrote_without_marks_is_shown_with_them() -> None:
    assert shown(replace(EXHIBITOR, province="DAK LAK"), "province") == "Đắk Lắk"
    assert shown(replace(EXHIBITOR, province="Phú Yên cũ"), "province") == "Phú Yên cũ"


@pytest.mark.parametrize("field", PRODUCT_FIELDS)
@pytest.mark.parametrize(
    "product", [PRODUCT, replace(PRODUCT, price_dong=None, price_text="từ 50.000 đ", display_only=True)]
)
def test_what_a_product_shows_says_what_it_has(product: Product, field: str) -> None:
    assert replace(product, **enter(product, field, shown(product, field), RULES).values) == product


@pytest.mark.parametrize(
    ("field", "text", "values", "problem"),
    [
        ("name", " ", {}, "name_missing"),
        ("kind", "Hộ KD", {"kind": "household"}, ""),
        ("kind", "", {"kind": ""}, ""),
        ("kind", "con mèo", {}, "kind_unknown"),
        ("status", "Đã xác nhận", {"status": "confirmed"}, ""),
        ("status", "", {"status": "registered"}, ""),
        ("status", "con mèo", {}, "status_unknown"),
        ("booths_requested", "", {"booths_requested": None}, ""),
        ("booths_requested", "2 gian góc", {}, "booths_out_of_range"),
        ("booths_requested", "900", {}, "booths_out_of_range"),
        ("raw_space_m2", "18,5 m²", {"raw_space_m2": 18.5}, ""),
        ("raw_space_m2", "", {"raw_space_m2": None}, ""),
        ("raw_space_m2", "rộng", {}, "area_not_understood"),
        ("raw_space_m2", "nan", {}, "area_not_understood"),
        ("tax_id", "41A8012345", {"tax_id": "", "registration_no": "41A8012345"}, ""),
        ("phone", "0905 123", {"phone": "0905 123"}, "phone_too_short"),
        ("province", "dak lak", {"province": "Đắk Lắk", "province_code": "66", "province_from": "2025-07-01"}, ""),
        ("province", "Mars", {"province": "Mars", "province_code": "", "province_from": ""}, "province_unknown"),
    ],
)  # fmt: skip
def test_fields_of_an_exhibitor(field: str, text: str, values: dict[str, Any], problem: str) -> None:
    read = enter(EXHIBITOR, field, text, RULES)
    assert (dict(read.values), read.problem.code if read.problem else "") == (values, problem)


@pytest.mark.parametrize(
    ("field", "text", "values", "problem"),
    [
        ("price", "145k/hộp", {"price_dong": 145_000, "price_text": ""}, "unit_differs"),
        ("price", "một trăm", {"price_dong": None, "price_text": "một trăm"}, "price_not_understood"),
        ("unit", "KG", {"unit": "kg"}, ""),
        ("group", "Nhóm 1", {"group_id": "g", "group_text": "Nhóm 1"}, ""),
        ("group", "Ẩm thực", {"group_id": None, "group_text": "Ẩm thực"}, "group_unknown"),
        ("barcode", "12", {"barcode": "12"}, "barcode_invalid"),
        ("display_only", "Có", {"display_only": True}, ""),
        ("display_only", "", {"display_only": False}, ""),
    ],
)
def test_fields_of_a_product(field: str, text: str, values: dict[str, Any], problem: str) -> None:
    read = enter(PRODUCT, field, text, RULES)
    assert (dict(read.values), read.problem.code if read.problem else "") == (values, problem)


def test_a_price_brings_its_unit_where_there_is_none() -> None:
    assert enter(replace(PRODUCT, unit=""), "price", "145k/hộp", RULES).values["unit"] == "hộp"
    assert entered_fields.numbers("") == {"tax_id": "", "registration_no": ""}
    assert (kind_in(""), status_in("")) == ("", "")


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("", []),
        ("a", [["a"]]),
        ("a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]),
        ("a\n\n\t\n", [["a"]]),
        ('"hai\ndòng"\tb\n', [["hai\ndòng", "b"]]),
        ('"nói ""to"""\n', [['nói "to"']]),
        ('ống 2"\tb', [['ống 2"', "b"]]),
        ('"lẻ\tb\nc', [['"lẻ', "b"], ["c"]]),
        ("a\tb\nc", [["a", "b"], ["c"]]),
        ('"Tân Cương" chè\t"Hảo Đạt"\nb', [['"Tân Cương" chè', '"Hảo Đạt"'], ["b"]]),
        ('"a\nb"\t5"\n"c\td"', [["a\nb", '5"'], ["c\td"]]),
        ("'=1+1\t'0912", [["=1+1", "'0912"]]),
    ],
)
def test_cells_of_the_clipboard(text: str, cells: list[list[str]]) -> None:
    assert cells_of(text) == cells


def test_cells_in_a_font_of_before_unicode() -> None:
    cells = [["HTX chÌ H¶o §¹t", "145k"], ["C«ng ty MËt ong", ""]]
    found = old_font(cells)
    assert found and found[0] == "tcvn3"
    assert decoded(cells, "tcvn3") == [["HTX chè Hảo Đạt", "145k"], ["Công ty Mật ong", ""]]
    assert old_font([["HTX chè Hảo Đạt"]]) is None


def test_covered_numbers_are_never_taken_for_what_a_field_says() -> None:
    person = Exhibitor("Hộ Xuân CCCD 001085001234", tax_id="001085001234", note="a 001085001234")
    assert enter(person, "tax_id", "•••• 1234", RULES) == enter(person, "name", "Hộ Xuân CCCD •••• 1234", RULES)
    assert enter(person, "note", "a •••• 1234", RULES).values == {}
    for field, text in (("tax_id", "•••• 9999"), ("name", "Hộ Thu •••• 1234"), ("note", "•••• 1234")):
        read = enter(person, field, text, RULES)
        assert (
            read.values == {}
            and read.problem
            and (read.problem.code, read.problem.level)
            == (
                "number_covered",
                "error",
            )
        )
    assert enter(person, "note", "•••• xem sau", RULES).values == {"note": "•••• xem sau"}
