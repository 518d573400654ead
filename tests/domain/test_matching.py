from dataclasses import replace
from typing import Any

import pytest

from boothapp.domain import provinces
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.matching import Identity, agreements, contradiction, identity, likely, same_unit, sure

NAME = "HTX chè Hảo Đạt"
PHONE, OTHER_PHONE = "0912345678", "0987654321"
THAI_NGUYEN, LANG_SON = ("19", "2025-07-01"), ("20", "2025-07-01")


def body(name: str = NAME, province: tuple[str, str] = ("", ""), contact: str = "", **fields: Any) -> Identity:
    exhibitor = Exhibitor(name, province_code=province[0], province_from=province[1], **fields)
    return identity(exhibitor, [contact])


@pytest.mark.parametrize(
    "other",
    [
        body("Hợp tác xã Chè Hảo Đạt"),
        body("HTX CHE HAO DAT", phone=PHONE),
        body(province=THAI_NGUYEN),
        body(tax_id="0100233488"),
        body(phone=f"{OTHER_PHONE} / 0912 345 678"),
    ],
)
def test_the_same_name_and_form_is_sure_when_nothing_contradicts(other: Identity) -> None:
    known = body(province=THAI_NGUYEN, tax_id="0100233488", phone=PHONE)
    assert sure(known, other) == ("tax_id" if other.tax_codes else "name")
    assert sure(other, known)


@pytest.mark.parametrize(
    ("field", "other"),
    [
        ("tax_id", body(tax_id="0314409058")),
        ("province", body(province=LANG_SON)),
        ("phone", body(phone=OTHER_PHONE)),
    ],
)
def test_a_contradiction_makes_two_bodies_of_one_name(field: str, other: Identity) -> None:
    known = body(province=THAI_NGUYEN, tax_id="0100233488", phone=PHONE)
    assert contradiction(known, other) == field
    assert not sure(known, other)
    assert likely(known, other)


@pytest.mark.parametrize(
    "name",
    [
        "Công ty TNHH chè Hảo Đạt",  # a company and a cooperative of one name are two bodies
        "HTX chè Hảo Đức",
        "HTX chè Hảo Đạt 2",
    ],
)
def test_another_body(name: str) -> None:
    known, other = body(phone=PHONE, email="a@example.vn"), body(name, phone=PHONE, email="a@example.vn")
    assert not sure(known, other)
    assert not likely(known, other)


def test_a_telephone_number_alone_is_never_sure() -> None:
    assert not sure(body("HTX Mật ong Bạc Hà", phone=PHONE), body("HTX Rượu men lá", phone=PHONE))


def test_a_branch_and_its_parent_are_two_bodies() -> None:
    parent, branch = body("Công ty TNHH Thành An", tax_id="0314409058"), body("Chi nhánh", tax_id="0314409058-002")
    assert not sure(parent, branch)
    assert sure(branch, body("Chi nhánh Thành An", tax_id="0314409058002")) == "tax_id"


def test_a_personal_number_is_a_tax_code() -> None:
    first, second = body("Nguyễn Văn An", tax_id="001099012345"), body("Hộ KD An", tax_id="001 099 012 345")
    assert sure(first, second) == "tax_id"


def test_texts_that_are_no_tax_code_neither_match_nor_contradict() -> None:
    assert not sure(body("HTX A", tax_id="đang xin cấp"), body("HTX B", tax_id="đang xin cấp"))
    assert sure(body(tax_id="đang xin cấp"), body(tax_id="0100233488")) == "name"


def test_a_contact_may_have_the_number() -> None:
    assert not contradiction(body(phone=PHONE, contact=OTHER_PHONE), body(phone=OTHER_PHONE))
    assert not contradiction(body(contact=PHONE), body(contact=OTHER_PHONE))  # people change


def test_earlier_values_count() -> None:
    exhibitor = Exhibitor("HTX Tân Hương", phone=OTHER_PHONE, province_code="20", province_from="2025-07-01")
    earlier = {"name": frozenset({NAME}), "phone": frozenset({PHONE}), "province_code": frozenset({"19"})}
    assert sure(identity(exhibitor, (), earlier), body(phone=PHONE, province=THAI_NGUYEN)) == "name"
    assert not sure(identity(exhibitor), body(phone=PHONE, province=THAI_NGUYEN))


@pytest.mark.parametrize("name", ["-", "?", "HTX", "Hộ kinh doanh"])
def test_a_name_that_says_nothing_needs_more(name: str) -> None:
    assert not sure(body(name, province=THAI_NGUYEN), body(name, province=THAI_NGUYEN))
    for field in ({"phone": PHONE}, {"address": "Xóm 9"}, {"email": "a@example.vn"}, {"source": "a.xlsx, S, 5"}):
        assert sure(body(name, **field), body(name, **field)) == "name"


def test_agreements_are_counted() -> None:
    known = body(province=THAI_NGUYEN, phone=PHONE, email="a@example.vn", address="Xóm 9", website="haodat.vn")
    assert agreements(known, known) == 5
    assert agreements(known, body(phone=PHONE)) == 1
    assert agreements(known, replace(known, phones=frozenset())) == 4


@pytest.mark.parametrize(
    ("first", "second", "alike"),
    [
        (("Bắc Giang", ""), ("Bắc Ninh", "2025-07-01"), True),  # merged into it
        (("Bắc Ninh", ""), ("Bắc Ninh", "2025-07-01"), True),
        (("Bắc Giang", ""), ("Bắc Ninh", ""), False),  # two provinces of one list
        (("Thái Nguyên", ""), ("Bắc Ninh", "2025-07-01"), False),
        (("Hà Nội", ""), ("Hà Nội", "2025-07-01"), True),
    ],
)
def test_provinces_of_two_lists(first: tuple[str, str], second: tuple[str, str], alike: bool) -> None:
    one, other = (
        next(unit for unit in provinces.every() if (unit.name, unit.valid_from) == found) for found in (first, second)
    )
    assert same_unit(one.key, other.key) is alike
    assert same_unit(other.key, one.key) is alike
