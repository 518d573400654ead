import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.domain.barcodes import parse_gtin


def check_digit(digits: str) -> str:
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits)))
    return str(-total % 10)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("8936012345674", "8936012345674"),
        ("893 6012 34567 4", "8936012345674"),
        ("893-6012-34567-4", "8936012345674"),
        ("8936012345674.0", "8936012345674"),
        ("8.936012345674E12", "8936012345674"),
        ("8.936012345674E+12", "8936012345674"),
        ("'8936012345674", "8936012345674"),
        ("73513537", "73513537"),
        ("036000291452", "036000291452"),
        ("36000291452", "036000291452"),
        ("36000291452.0", "036000291452"),
        ("0036000291452", "0036000291452"),
        ("98412345678908", "98412345678908"),
    ],
)
def test_barcodes(text, value):
    gtin = parse_gtin(text)
    assert gtin is not None
    assert gtin.value == value
    assert gtin.length == len(value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "8936012345675",
        "8.93601E+12",
        "8.93E12",
        "00000000",
        "893601234568",
        "12345",
        "abc",
        "8936012345674, 73513537",
    ],
)
def test_what_is_no_barcode(text):
    assert parse_gtin(text) is None


@given(st.sampled_from([7, 11, 12, 13]).flatmap(lambda n: st.text("0123456789", min_size=n, max_size=n)))
def test_only_the_right_check_digit_makes_a_barcode(digits):
    right = check_digit(digits)
    for digit in "0123456789":
        assert (parse_gtin(digits + digit) is not None) == (digit == right and bool((digits + digit).strip("0")))


@given(st.text())
def test_no_text_is_an_error(text):
    parse_gtin(text)
