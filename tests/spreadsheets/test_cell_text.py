import datetime

import pytest

from boothapp.spreadsheets.cell_text import Value, as_phone, as_tax_id, to_text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        ("", ""),
        (" Chè ", " Chè "),
        ("=1+1", "=1+1"),
        (1.0, "1"),
        (0.0, "0"),
        (-3.0, "-3"),
        (12, "12"),
        (0.5, "0,5"),
        (1.1 + 2.2, "3,3"),
        (912345678.0, "912345678"),
        (100233488001.0, "100233488001"),
        (8938500000001.0, "8938500000001"),
        (1e16, "1e+16"),
        (float("nan"), ""),
        (float("inf"), ""),
        (True, "TRUE"),
        (False, "FALSE"),
        (datetime.date(2026, 7, 27), "27/07/2026"),
        (datetime.datetime(2026, 7, 27), "27/07/2026"),
        (datetime.datetime(2026, 7, 27, 8, 30), "27/07/2026 08:30"),
        (datetime.time(8, 30), "08:30:00"),
    ],
)
def test_what_a_clerk_would_type(value: Value, text: str) -> None:
    assert to_text(value) == text


@pytest.mark.parametrize(
    ("text", "phone"),
    [
        ("912345678", "0912345678"),
        ("2083820111", "02083820111"),
        ("912.345.678", "0912.345.678"),
        ("0912345678", "0912345678"),
        ("84912345678", "84912345678"),
        ("19001234", "19001234"),
        ("12345", "12345"),
        ("xin liên hệ", "xin liên hệ"),
        ("", ""),
    ],
)
def test_a_lost_zero_comes_back_to_a_telephone(text: str, phone: str) -> None:
    assert as_phone(text) == phone


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("100233488", "0100233488"),
        ("0100233488.0", "0100233488"),
        ("314409058002", "0314409058-002"),
        ("0314409058-002", "0314409058-002"),
        ("0100233489", "0100233489"),  # a wrong check digit stays as typed
        ("001085012345", "001085012345"),
        ("chưa có", "chưa có"),
        ("", ""),
    ],
)
def test_a_tax_code_is_written_whole(text: str, code: str) -> None:
    assert as_tax_id(text) == code
