import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from boothapp.domain.tax_codes import TaxCode, is_personal, mask, parse, same

WEIGHTS = (31, 29, 23, 19, 17, 13, 7, 5, 3)
NINE = st.text("0123456789", min_size=9, max_size=9)


def check_digit(nine: str) -> int:
    return 10 - sum(w * int(d) for w, d in zip(WEIGHTS, nine, strict=True)) % 11


@pytest.mark.parametrize(
    ("text", "value", "kind"),
    [
        ("0100233488", "0100233488", "10"),
        (" 0100 233 488 ", "0100233488", "10"),
        ("01.00.233.488", "0100233488", "10"),
        ("0100-233-488", "0100233488", "10"),
        ("'0100233488", "0100233488", "10"),
        ("MST: 0100233488", "0100233488", "10"),
        ("Mã số thuế 0100233488", "0100233488", "10"),
        ("0100233488 do Sở KH&ĐT Hà Nội cấp ngày 1/2/2010", "0100233488", "10"),
        ("0100233488 (cấp ngày 1/2/2010)", "0100233488", "10"),
        ("100233488", "0100233488", "10"),
        ("100233488.0", "0100233488", "10"),
        ("100233488,0", "0100233488", "10"),
        ("1.00233488E8", "0100233488", "10"),
        ("1.00233488E+08", "0100233488", "10"),
        ("0314409058-002", "0314409058-002", "13"),
        ("0314409058 – 002", "0314409058-002", "13"),
        ("0314409058002", "0314409058-002", "13"),
        ("314409058002", "0314409058-002", "13"),
        ("314409058002.0", "0314409058-002", "13"),
        ("314409058-002", "0314409058-002", "13"),
        ("0314409058-2", "0314409058-002", "13"),
        ("001099012345", "001099012345", "12"),
        ("001 099 012 345", "001099012345", "12"),
        ("022099012345", "022099012345", "12"),
        ("22099012345", "022099012345", "12"),
        ("22099012345.0", "022099012345", "12"),
    ],
)
def test_codes(text, value, kind):
    assert parse(text) == TaxCode(value, kind, check_ok=True)


@pytest.mark.parametrize(
    ("text", "value", "kind"),
    [
        ("0100233480", "0100233480", "10"),
        ("0314409050-002", "0314409050-002", "13"),
        ("0314409058-000", "0314409058-000", "13"),
        ("123456789012", "123456789012", "12"),
        ("100233480001", "100233480001", "12"),
        ("000099012345", "000099012345", "12"),
    ],
)
def test_a_wrong_check_digit_warns_and_does_not_refuse(text, value, kind):
    assert parse(text) == TaxCode(value, kind, check_ok=False)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "không",
        "100233480",
        "12345678",
        "1.00233E+08",
        "0000000000",
        "1111111111111",
        "0100233488; 0314409058",
        "4102A8012345",
    ],
)
def test_what_is_no_tax_code(text):
    assert parse(text) is None


@given(NINE)
def test_the_check_digit_is_the_one_of_the_rule(nine):
    right = check_digit(nine)
    for digit in range(10):
        code = parse(f"{nine}{digit}")
        if code is not None:
            assert code.check_ok == (digit == right and nine[2:] != "0000000")


@given(st.integers(1_0000001, 9_9999999).map(lambda number: f"0{number}"))
def test_a_lost_zero_comes_back(nine):
    assume(check_digit(nine) < 10 and nine[2:] != "0000000")
    code = f"{nine}{check_digit(nine)}"
    for stripped in (code[1:], code[1:] + ".0"):
        assert parse(stripped) == TaxCode(code, "10", check_ok=True)
    assert parse(code[1:] + "001") == TaxCode(code + "-001", "13", check_ok=True)


@given(NINE, st.integers(1, 999))
def test_a_code_reads_back_as_it_is_printed(nine, branch):
    for text in (f"{nine}1", f"{nine}1-{branch:03}"):
        code = parse(text)
        assert code is None or parse(code.value) == code


@given(st.text() | st.text("0123456789 .-E+"))
def test_no_text_is_an_error(text):
    parse(text)
    is_personal(text)
    mask(text)


@pytest.mark.parametrize(
    "text",
    [
        "001099012345",
        "001 099 012 345",
        "22099012345",
        "CCCD 001099012345 cấp ngày 1/1/2022",
        "Số: 001099012345.",
        "123456789012",
    ],
)
def test_personal_numbers(text):
    assert is_personal(text)


@pytest.mark.parametrize(
    "text", ["", "0100233488", "0314409058-002", "314409058002", "0912 345 678 - 0203 3825 456", "abc"]
)
def test_what_is_not_personal(text):
    assert not is_personal(text)


def test_a_mask_shows_the_last_four():
    assert mask("001099012345") == "•••• 2345"
    assert mask("001 099 012 345") == "•••• 2345"
    assert mask("12") == "••••"


@pytest.mark.parametrize(
    ("a", "b", "equal"),
    [
        ("0100233488", "100233488.0", True),
        ("0314409058-002", "314409058002", True),
        ("0314409058-002", "0314409058", False),
        ("0314409058-002", "0314409058-003", False),
        ("0100233480", "0100233480", True),
        ("không có", "không có", False),
        ("", "", False),
        ("0000000000", "0000000000", False),
    ],
)
def test_one_body_or_two(a, b, equal):
    assert same(a, b) is equal
