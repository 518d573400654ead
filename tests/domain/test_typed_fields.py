"""Fields as people leave them: what is kept, what is shown, what is doubtful; leaving one twice changes nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.domain import typed_fields


def told(read: object) -> str:
    problem = getattr(read, "problem")  # noqa: B009 - one helper for all kinds of readings
    return problem.code if problem else ""


@pytest.mark.parametrize(
    ("typed", "dong", "shown", "problem"),
    [
        ("145k", 145_000, "145.000 đ", ""),
        ("1,2 triệu", 1_200_000, "1.200.000 đ", ""),
        ("145.000đ", 145_000, "145.000 đ", ""),
        ("145000", 145_000, "145.000 đ", ""),
        ("145.000đ/kg", 145_000, "145.000 đ/kg", ""),
        ("", None, "", ""),
        ("0", None, "", ""),
        ("0 đ", None, "", ""),
        ("-", None, "", ""),
        ("Liên hệ", None, "Liên hệ", ""),
        ("27-32k", None, "27.000–32.000 đ", ""),
        ("27.000 - 32.000 đ/kg", None, "27.000–32.000 đ/kg", ""),
        ("từ 50k", None, "từ 50.000 đ", ""),
        ("145", None, "145", "price_small"),
        ("500 đ", 500, "500 đ", "price_small"),
        ("00145", None, "00145", "price_small"),
        ("9" * 5000, None, "9" * 5000, "price_not_understood"),  # more digits than Python makes a number of
        ("một trăm", None, "một trăm", "price_not_understood"),
        ("abc 12", None, "abc 12", "price_not_understood"),
    ],
)
def test_price(typed: str, dong: int | None, shown: str, problem: str) -> None:
    read = typed_fields.price(typed)
    assert (read.dong, read.shown, told(read)) == (dong, shown, problem)
    again = typed_fields.price(read.shown)
    assert (again.dong, again.text, again.shown) == (read.dong, read.text, read.shown)


def test_the_unit_of_a_price() -> None:
    assert typed_fields.price("145k/kg").unit == "kg"
    assert typed_fields.price("145k/KG", "kg").shown == "145.000 đ"
    differs = typed_fields.price("145k/kg", "hộp")
    assert differs.shown == "145.000 đ/kg" and told(differs) == "unit_differs"
    assert typed_fields.price("145").problem.data["suggested_dong"] == 145_000


@pytest.mark.parametrize(
    ("typed", "shown", "problem", "data"),
    [
        ("", "", "", {}),
        ("0905123456", "0905 123 456", "", {}),
        ("905.123.456", "0905 123 456", "", {}),
        ("+84 905 123 456", "0905 123 456", "", {}),
        ("0905123456/02033825456", "0905 123 456 / 0203 3825 456", "", {}),
        ("0905 123", "0905 123", "phone_too_short", {"missing": 3}),
        ("+84905 12", "+84905 12", "phone_too_short", {"missing": 4}),
        ("0203 3825", "0203 3825", "phone_too_short", {"missing": 3}),
        ("0905 123 4567", "0905 123 4567", "phone_too_long", {"extra": 1}),
        ("0123", "0123", "phone_not_understood", {"text": "0123"}),
        ("gọi chị Lan", "gọi chị Lan", "phone_not_understood", {"text": "gọi chị Lan"}),
        ("0905123456, 0905 12", "0905123456, 0905 12", "phone_partly_understood", {}),
        ("ĐT: 0905123456", "0905 123 456", "", {}),
        ("0905123456 máy lẻ 12", "0905 123 456 máy lẻ 12", "", {}),
        ("0905123456 (chị Hà, gọi buổi chiều)", "0905123456 (chị Hà, gọi buổi chiều)", "", {}),
        ("02033825456, fax 02033825457", "02033825456, fax 02033825457", "", {}),
    ],
)
def test_phone(typed: str, shown: str, problem: str, data: dict[str, object]) -> None:
    read = typed_fields.phone(typed)
    assert (read.shown, told(read)) == (shown, problem)
    assert dict(read.problem.data if read.problem else {}) == data


@pytest.mark.parametrize(
    ("typed", "value", "shown", "problem"),
    [
        ("0100233488", "0100233488", "0100 233 488", ""),
        ("0100233489", "0100233489", "0100 233 489", "tax_code_check_digit"),
        ("0314409058-002", "0314409058-002", "0314 409 058-002", ""),
        ("41A8012345", "41A8012345", "41A8012345", ""),
        ("12345", "12345", "12345", "tax_code_not_understood"),
        ("", "", "", ""),
    ],
)
def test_tax_code(typed: str, value: str, shown: str, problem: str) -> None:
    read = typed_fields.tax_code(typed)
    assert (read.value, read.shown, told(read)) == (value, shown, problem)
    assert typed_fields.tax_code(read.shown) == read


def test_a_personal_number_is_marked() -> None:
    assert typed_fields.tax_code("001085001234").personal
    assert not typed_fields.tax_code("0100233488").personal


@pytest.mark.parametrize(
    ("typed", "booths", "space", "shown", "problem"),
    [
        ("", None, None, "", ""),
        ("2", 2, None, "2", ""),
        ("0", 0, None, "0", ""),
        ("02 gian", 2, None, "2", ""),
        ("200", 200, None, "200", ""),
        ("201", None, None, "201", "booths_out_of_range"),
        ("-1", None, None, "-1", "booths_out_of_range"),
        ("18 m2", None, 18.0, "18 m2", ""),
        ("2 gian góc", 2, None, "2 gian góc", ""),
        ("hai gian rưỡi", 2, None, "hai gian rưỡi", "booths_not_whole"),
        ("2,5", None, None, "2,5", "booths_not_whole"),
        ("22,5 m2", None, 22.5, "22,5 m2", ""),
        ("hai ba", None, None, "hai ba", "booths_out_of_range"),
    ],
)
def test_booths(typed: str, booths: int | None, space: float | None, shown: str, problem: str) -> None:
    read = typed_fields.booths(typed)
    assert (read.booths, read.raw_space_m2, read.shown, told(read)) == (booths, space, shown, problem)
    assert bool(read.rest) == ((booths is None and space is None and typed != "") or "góc" in typed or "rưỡi" in typed)


@pytest.mark.parametrize(
    ("typed", "iso", "shown", "problem"),
    [
        ("27/7/2026", "2026-07-27", "27/07/2026", ""),
        ("27.7.26", "2026-07-27", "27/07/2026", ""),
        ("", None, "", ""),
        ("31/4/2026", None, "31/4/2026", "no_such_day"),
        ("31/02/2027", None, "31/02/2027", "no_such_day"),
        ("tháng 7", None, "tháng 7", "day_not_understood"),
    ],
)
def test_day(typed: str, iso: str | None, shown: str, problem: str) -> None:
    read = typed_fields.day(typed)
    assert (read.iso, read.shown, told(read)) == (iso, shown, problem)


def test_addresses_of_the_web() -> None:
    assert told(typed_fields.email("a@b.vn; c@d.vn")) == "" == told(typed_fields.website("www.ocop.vn"))
    assert told(typed_fields.email("không có")) == "email_doubtful"
    assert told(typed_fields.website("không có")) == "website_doubtful"
    assert typed_fields.unit("KG").shown == "kg"


@given(st.text(alphabet="0123456789 .,-/+đkgtriệu từm²gian", max_size=24))
def test_leaving_a_field_twice_changes_nothing(typed: str) -> None:
    for read in (typed_fields.phone, typed_fields.tax_code, typed_fields.booths, typed_fields.day, typed_fields.unit):
        assert read(read(typed).shown).shown == read(typed).shown
    first = typed_fields.price(typed)
    again = typed_fields.price(first.shown)
    assert (again.dong, again.text, again.shown) == (first.dong, first.text, first.shown)
