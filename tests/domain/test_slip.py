"""The intake slip: what stops it, what is asked, what is only doubtful; drafts come back as they were."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.domain import places
from boothapp.domain.slip import Slip, SlipPhoto, SlipProduct

TAKEN = SlipPhoto("a.jpg", "", "a" * 64, "jpg", 80, 60, 999)
AFTER_2025, BEFORE = date(2026, 7, 27), date(2024, 7, 27)


def codes(slip: Slip) -> dict[str, str]:
    return {problem.code: problem.level for problem in slip.problems(AFTER_2025)}


def test_only_missing_names_stop_a_slip() -> None:
    assert codes(Slip()) == {"exhibitor_name_missing": "error", "no_phone_or_tax_code": "confirm"}
    blank, nameless = SlipProduct(), SlipProduct(price="145k")
    assert codes(Slip("HTX", phone="0905 123 456", products=(blank,))) == {}
    slip = Slip("HTX", phone="0905 123 456", products=(blank, nameless))
    (problem,) = slip.problems()
    assert (problem.code, problem.level, problem.field) == ("product_name_missing", "error", f"{nameless.id}.name")
    assert slip.rows == (nameless,)


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"phone": "0905 123"}, "phone_too_short"),
        ({"tax_id": "0100233489"}, "tax_code_check_digit"),
        ({"booths_requested": "300"}, "booths_out_of_range"),
        ({"email": "không"}, "email_doubtful"),
        ({"website": "không có"}, "website_doubtful"),
        ({"place": "Krông Năng, Đắk Lắc Lắc"}, "province_unknown"),
        ({"place": "Gia Nghĩa, Đắk Nông"}, "province_renamed"),
        ({"group": "Nông sản"}, "group_without_product"),
        ({"products": (SlipProduct("Chè", price="145"),)}, "price_small"),
    ],
)
def test_a_doubt_does_not_stop_it(fields: dict[str, object], code: str) -> None:
    assert codes(Slip(**({"name": "HTX", "phone": "0905 123 456"} | fields))) == {code: "warning"}


def test_without_telephone_and_tax_code_it_is_asked_once() -> None:
    assert codes(Slip("HTX")) == {"no_phone_or_tax_code": "confirm"}
    assert codes(Slip("HTX", without_phone=True)) == {} == codes(Slip("HTX", tax_id="41A8012345"))


def test_what_is_missing() -> None:
    rows = (SlipProduct("Chè"), SlipProduct("Trà", price="145k", photos=(TAKEN,)), SlipProduct())
    assert [row.missing() for row in rows[:2]] == [("photo", "price"), ()]
    assert SlipProduct("Chè", price="0").missing() == ("photo", "price"), "on request, as the fair keeps it"
    assert SlipProduct("Chè", price="Thỏa thuận").missing() == ("photo",)
    assert Slip().is_blank and Slip(products=(SlipProduct(),)).is_blank and not Slip(products=rows).is_blank


def test_a_draft_comes_back_as_it_was() -> None:
    row = SlipProduct(
        "Chè", "500 g", "gói", "145k", "OCOP 4 sao", (TAKEN, SlipPhoto(path="/a.jpg")), prefilled={"name": "C"}
    )
    slip = Slip("HTX", place="X, Y", consent=True, products=(row,), prefilled={"name": "H"}, prefilled_products=("p",))
    assert Slip.from_json(slip.to_json()) == slip


def test_a_broken_draft_gives_what_is_sound_in_it() -> None:
    broken = {
        "name": "HTX",
        "phone": 7,
        "consent": "x",
        "new_field": 1,
        "exhibitor_id": None,
        "prefilled": {"name": 1, "phone": "0"},
        "products": [7, {"name": "Chè", "photos": [{"sha256": "../../x", "extension": "jpg"}, 3]}],
    }
    slip = Slip.from_json(broken)
    assert (slip.name, slip.phone, slip.consent, slip.prefilled) == ("HTX", "", False, {"phone": "0"})
    assert [(row.name, row.photos) for row in slip.products] == [("Chè", ())]
    assert len(slip.exhibitor_id) == 36


LEAVES = st.sampled_from([None, True, 7, "", "HTX", "photos", "name"])
NAMES = st.sampled_from(["name", "products", "prefilled", "consent", "id", "photos", "x"])
TREES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3), max_leaves=8
)


@given(st.dictionaries(NAMES, TREES, max_size=5))
def test_no_draft_stops_the_program(data: dict[str, object]) -> None:
    slip = Slip.from_json(data)
    assert Slip.from_json(slip.to_json()) == slip


@pytest.mark.parametrize(
    ("typed", "day", "commune", "province", "text"),
    [
        ("Krông Năng, Đắk Lắk", AFTER_2025, "Krông Năng", "Đắk Lắk", "Đắk Lắk"),
        ("dak lak", AFTER_2025, "", "Đắk Lắk", "Đắk Lắk"),
        ("xã A, TP Thái Nguyên, Thái Nguyên", AFTER_2025, "xã A, TP Thái Nguyên", "Thái Nguyên", "Thái Nguyên"),
        ("Gia Nghĩa, Đắk Nông", AFTER_2025, "Gia Nghĩa", "Lâm Đồng", "Đắk Nông"),
        ("Gia Nghĩa, Đắk Nông", BEFORE, "Gia Nghĩa", "Đắk Nông", "Đắk Nông"),
        ("Krông Năng", AFTER_2025, "Krông Năng", "", ""),
        ("", AFTER_2025, "", "", ""),
    ],
)
def test_place(typed: str, day: date, commune: str, province: str, text: str) -> None:
    place = places.read(typed, day)
    found = place.province.name if place.province else ""
    assert (place.commune, found, place.province_text) == (commune, province, text)


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("", ("Đắk Lắk", "")),
        ("Krông Năng", ("Krông Năng, Đắk Lắk", "")),
        ("12 Trần Phú", ("Đắk Lắk", "12 Trần Phú")),
        ("12 Trần Phú, xã Krông Năng, tỉnh Đắk Lắk", ("xã Krông Năng, Đắk Lắk", "12 Trần Phú")),
    ],
)
def test_an_address_fills_two_fields_that_give_it_back(address: str, shown: tuple[str, str]) -> None:
    unit = places.read("Đắk Lắk", AFTER_2025).province
    place, street = places.shown(address, "Đắk Lắk", unit)
    assert (place, street) == shown
    again = places.joined(street, places.read(place, AFTER_2025).commune)
    assert again == address.removesuffix(", tỉnh Đắk Lắk")


@pytest.mark.parametrize("moment", ["gestern", "0001-01-01T00:00:00+14:00", "2026-13-01"])
def test_a_consent_at_no_moment_is_passed_over(moment: str) -> None:
    slip = Slip.from_json({"name": "HTX A", "consent": True, "consent_at": moment})
    assert (slip.name, slip.consent, slip.consent_at) == ("HTX A", True, "")


def test_a_slip_of_another_keeps_what_was_typed_and_nothing_of_the_fair() -> None:
    known = SlipProduct("Trà đinh", id="p", prefilled={"name": "Trà đinh"})
    slip = Slip(
        "HTX Chè",
        phone="0905 333 444",
        place="Thái Nguyên",
        tax_id="4600100001",
        products=(known, SlipProduct("Trà mạn", id="n")),
        known=True,
        exhibitor_id="e",
        prefilled={"name": "HTX Chè", "phone": "0905 111 222", "place": "Thái Nguyên", "tax_id": "4600100001"},
        prefilled_products=("p",),
    )
    new = slip.of_another()
    assert (new.name, new.phone, new.place, new.tax_id) == ("HTX Chè", "0905 333 444", "", "")
    assert [row.name for row in new.products] == ["Trà mạn"] and not new.known
    assert new.exhibitor_id != "e" and new.different_from == ("e",) and new.prefilled == {}
