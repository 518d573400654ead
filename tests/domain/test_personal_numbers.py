"""Personal numbers are masked wherever they stand; numbers that only look alike stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.domain.personal_numbers import masked


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("001085001234", "•••• 1234"),
        ("01234567890", "01234567890"),
        ("34085001234", "•••• 1234"),
        ("CCCD 001085001234 cấp 2021", "CCCD •••• 1234 cấp 2021"),
        ("CCCD: 001 085 001 234", "CCCD: •••• 1234"),
        ("001.085.001.234", "•••• 1234"),
        ("CMND 0010-8500-1234;", "CMND •••• 1234;"),
        ("0912345678/001085001234", "0912345678/•••• 1234"),
        ("123456789012", "•••• 9012"),
        ("(079185001234)", "(•••• 1234)"),
        ("số 001085001234, 001085001235", "số •••• 1234, •••• 1235"),
        ("001085\n001234", "•••• 1234"),
        ("001085  001234", "•••• 1234"),
        ("001\u2011085\u2011001\u2011234", "•••• 1234"),
        ("001·085·001·234 và 001085 - 001234", "•••• 1234 và •••• 1234"),
        ("001085\u200b001\ufe0f234", "•••• 1234"),
        ("００１０８５００１２３４", "•••• 1234"),
    ],
)
def test_personal_numbers_are_masked(text, shown):
    assert masked(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "120.000-150.000 đ/kg",
        "250.000 - 350.000",
        "20 000 - 150 000",
        "20.000 - 150.000",
        "20.000\n150.000",
        "diện tích ½ ha, số №1",
        "1.250.000.000 đ",
        "0203 3825 456",
        "02033825456",
        "0912 345 678 - 0203 3825 456",
        "0912345678-12",
        "+840912345678",
        "0100233488",
        "0314409058-002",
        "8931234567890",
        "https://facebook.com/123456789012",
        "27/7/2026 - 01/8/2026",
        "",
    ],
)
def test_other_numbers_stay(text):
    assert masked(text) == text


@given(
    st.text(max_size=20).filter(lambda text: not text or not (text[-1].isdigit() or text[-1] in "+ .-/=_")),
    st.from_regex(r"0(0[1-9]|[1-9][0-9])[0-3][0-9]{8}", fullmatch=True),
)
def test_a_number_never_survives_whatever_stands_before_it(before, number):
    assert number not in masked(before + " " + number)


@given(st.text())
def test_masking_twice_changes_nothing_more(text):
    assert masked(masked(text)) == masked(text)
