"""What a cell says, as a clerk would type it."""

import datetime
from typing import Any

from boothapp.domain import phones, tax_codes

Value = str | int | float | bool | datetime.date | datetime.time | datetime.timedelta | None


def to_text(value: Value) -> str:
    """Return a cell's value as text: whole numbers without ".0", decimals with a comma, dates as dd/MM/yyyy."""
    if value is None or isinstance(value, str):
        return value or ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return _number(value)
    if isinstance(value, datetime.date):
        midnight = not isinstance(value, datetime.datetime) or value.time() == datetime.time()
        return f"{value:%d/%m/%Y}" if midnight else f"{value:%d/%m/%Y %H:%M}"
    return str(value)


def _number(value: float) -> str:
    if value != value or value in (float("inf"), float("-inf")):  # noqa: PLR0124 - NaN is not itself
        return ""
    if value == int(value) and abs(value) < 1e15:
        return str(int(value))
    return f"{value:.15g}".replace(".", ",")


def as_phone(text: str) -> str:
    """Put back the leading 0 that a number format took, in each of several numbers."""
    return phones.restore_zero(text) if text else ""


def as_tax_id(text: str) -> str:
    """Write a tax code whole when a number format broke it; any other text stays."""
    found: Any = tax_codes.parse(text) if text.replace(" ", "").replace(",", "").replace(".", "").isdigit() else None
    return found.value if found and found.check_ok else text
