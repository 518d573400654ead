import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.domain.phones import Phone, national_text, parse, restore_zero

DIGITS = "0123456789"
MOBILE = st.builds(
    "{}{}".format, st.sampled_from(["032", "070", "081", "091", "098", "056"]), st.text(DIGITS, min_size=7, max_size=7)
)
LANDLINE = st.builds(
    "{}{}".format, st.sampled_from(["0203", "0208", "0243", "0286"]), st.text(DIGITS, min_size=7, max_size=7)
)
NUMBER = MOBILE | LANDLINE


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("0912345678", ["0912 345 678"]),
        ("0912.345.678", ["0912 345 678"]),
        ("0912-345-678", ["0912 345 678"]),
        ("0912 - 345 - 678", ["0912 345 678"]),
        ("0912,345,678", ["0912 345 678"]),
        ("098 7654 321", ["0987 654 321"]),
        ("+84 912 345 678", ["0912 345 678"]),
        ("(+84) 912345678", ["0912 345 678"]),
        ("+84 (0)912 345 678", ["0912 345 678"]),
        ("84912345678", ["0912 345 678"]),
        ("0084 912 345 678", ["0912 345 678"]),
        ("912345678", ["0912 345 678"]),
        ("912 345 678", ["0912 345 678"]),
        ("912345678.0", ["0912 345 678"]),
        ("0203.3 123 456", ["0203 3123 456"]),
        ("(0203) 3825 456", ["0203 3825 456"]),
        ("02033825456", ["0203 3825 456"]),
        ("84-203-3825456", ["0203 3825 456"]),
        ("(024) 3825 3456", ["024 3825 3456"]),
        ("0243.825.3456", ["024 3825 3456"]),
        ("028 38253456", ["028 3825 3456"]),
        ("1900 1234", ["1900 1234"]),
        ("1900.54.54.36", ["1900 545436"]),
        ("Hotline: 1800 1091", ["1800 1091"]),
        ("069 551 234", ["0695 51234"]),
        ("ĐT: 0912 345 678", ["0912 345 678"]),
        ("Tel: (0208) 3 825 456", ["0208 3825 456"]),
        ("Mr. An 0912345678", ["0912 345 678"]),
        ("0912345678 (Ms. Hoa)", ["0912 345 678"]),
        ("0912 345 678 - 0203.3 123 456", ["0912 345 678", "0203 3123 456"]),
        ("0912345678/0987654321", ["0912 345 678", "0987 654 321"]),
        ("0912345678;0987654321", ["0912 345 678", "0987 654 321"]),
        ("0912345678,0987654321", ["0912 345 678", "0987 654 321"]),
        ("0912345678\n0987654321", ["0912 345 678", "0987 654 321"]),
        ("0912345678 0987654321", ["0912 345 678", "0987 654 321"]),
        ("0912345678-0987654321", ["0912 345 678", "0987 654 321"]),
        ("0912345678 hoặc 0987654321", ["0912 345 678", "0987 654 321"]),
        ("0203 3825 456 – 0912.345.678", ["0203 3825 456", "0912 345 678"]),
        ("0912345678 / 0203 3825 456 / 19001234", ["0912 345 678", "0203 3825 456", "1900 1234"]),
        ("912345678 / 987654321", ["0912 345 678", "0987 654 321"]),
        ("0912345678; +84912345678", ["0912 345 678"]),
        ("0203 3825 456 máy lẻ 12", ["0203 3825 456 máy lẻ 12"]),
        ("0203 3825 456 (ext: 101) - 0912345678", ["0203 3825 456 máy lẻ 101", "0912 345 678"]),
        ("Tel: 0203 3825 456, Fax: 0203 3825 457", ["0203 3825 456"]),
        ("Tel/Fax: 0203 3825 456", ["0203 3825 456"]),
        ("ĐT, Fax: 0203 3825 456", ["0203 3825 456"]),
        ("+86 138 0013 8000", ["+86 138 0013 8000"]),
        ("0912\u00a0345\u00a0678", ["0912 345 678"]),
    ],
)
def test_numbers_in_a_cell(text, numbers):
    assert [phone.national for phone in parse(text)] == numbers
    assert national_text(text) == " / ".join(numbers)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("", []),
        ("không có", []),
        ("-", []),
        ("01234567890", []),  # 11 digits, until 2018
        ("0168 345 6789", []),
        ("0121 234 5678", []),
        ("04 3825 3456", []),  # Hà Nội until 2017
        ("0912 345 67", []),
        ("0912 345 6789", []),
        ("0143 456 789", []),
        ("113", []),
        ("abc@example.vn", []),
        ("0912.345.678/679", ["0912 345 678"]),
        ("0912 345 678 (8h-17h)", ["0912 345 678"]),
        ("0912345678, 01234567890", ["0912 345 678"]),
        ("Fax: 0203 3825 457", []),
        ("+84 12", []),
        ("+999 1234 5678", []),
        ("09123456780987654321", []),
    ],
)
def test_what_is_not_wholly_understood_stays_as_typed(text, numbers):
    assert [phone.national for phone in parse(text)] == numbers
    assert national_text(text) == text


def test_every_way_of_writing_a_number_has_one_e164():
    assert parse("0203 3825 456 máy lẻ 12") == (Phone("+842033825456", "0203 3825 456 máy lẻ 12", "12"),)
    assert {phone.e164 for text in ("0912345678", "+84912345678", "912345678.0") for phone in parse(text)} == {
        "+84912345678"
    }
    assert parse("1900 1234")[0].e164 == "+8419001234"


@pytest.mark.parametrize(
    ("typed", "restored"),
    [
        ("912345678", "0912345678"),
        ("912345678.0", "0912345678"),
        (912345678, "0912345678"),
        (912345678.0, "0912345678"),
        ("9.12345678E8", "0912345678"),
        ("9.12345678E+08", "0912345678"),
        ("2033825456", "02033825456"),
        ("2438253456.0", "02438253456"),
        ("912.345.678", "0912.345.678"),
        ("912 345 678", "0912 345 678"),
        ("841234567", "0841234567"),
        ("84912345678.0", "84912345678"),
    ],
)
def test_a_lost_zero_comes_back(typed, restored):
    assert restore_zero(typed) == restored


@pytest.mark.parametrize(
    "text",
    [
        "",
        "0912345678",
        "+84912345678",
        "84912345678",
        "19001234",
        "1900545436",
        "123456789",
        "9.12E+08",
        "abc",
        "912345678 / 1",
        "91234567",
    ],
)
def test_other_texts_stay_as_they_are(text):
    assert restore_zero(text) == text


@given(NUMBER)
def test_a_stripped_number_gets_its_zero_back(number):
    if parse(number):
        assert restore_zero(number[1:]) == number
        assert restore_zero(int(number)) == number
        assert parse(number[1:]) == parse(number)


@given(st.from_regex(r"0[2-9][0-9]{7,9}|1[89]00[0-9]{3,7}", fullmatch=True) | NUMBER)
def test_validity_and_print_form_are_those_of_the_library(number):
    theirs = phonenumbers.parse(number, "VN")
    e164 = "+84" + number.removeprefix("0")
    style = phonenumbers.PhoneNumberFormat
    ours = parse(number)
    if phonenumbers.is_valid_number(theirs) and phonenumbers.format_number(theirs, style.E164) == e164:
        assert [phone.e164 for phone in ours] == [e164]
        if not number.startswith("067"):  # internet telephony: printed like the other ten-digit numbers
            assert ours[0].national == phonenumbers.format_number(theirs, style.NATIONAL)
    else:
        assert ours == ()


@given(
    st.lists(NUMBER.filter(lambda number: bool(parse(number))), min_size=1, max_size=4, unique=True),
    st.sampled_from([" - ", "/", " / ", "; ", ", ", ",", "\n", " hoặc ", " "]),
    st.sampled_from(["", ".", " ", "-"]),
)
def test_numbers_are_found_between_any_separators(numbers, between, inside):
    typed = between.join(inside.join((number[:4], number[4:7], number[7:])) for number in numbers)
    assert [phone.e164 for phone in parse(typed)] == ["+84" + number[1:] for number in numbers]
    assert national_text(typed) == " / ".join(phone.national for phone in parse(typed))
    assert national_text(national_text(typed)) == national_text(typed)


@given(st.text() | st.text("0123456789 +-./,;()\nĐT"))
def test_no_text_is_an_error(text):
    parse(text)
    national_text(text)
    restore_zero(text)
