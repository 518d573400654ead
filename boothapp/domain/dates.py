"""Dates as people type them, the day always first, and as documents print them."""

import re
from datetime import date

from boothapp.domain.text import clean

_YEAR = r"(?P<y>[0-9]{4}|[0-9]{2})"
_TIME = r"(?:[ T,]+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?(?: ?(?:Z|[+-][0-9]{2}:?[0-9]{2}))?)?"
# what may stand before the date: "Thứ Năm, ", "Chủ nhật, ", "Quảng Ninh, ngày ", "ngày "
_BEFORE = r"(?:(?:[^\W\d_][^\d,]*, ?)?ngày:? ?|(?:Thứ [^\W\d_]+|Thứ [2-7]|Chủ nhật),? ?)?"
_DAY_AND_MONTH = re.compile(r"(?:ngày )?([0-9]{1,2}) ?(?:[/.-]|tháng) ?([0-9]{1,2})", re.IGNORECASE)
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        _BEFORE + r"(?P<d>[0-9]{1,2}) ?(?P<sep>[/.-]) ?(?P<m>[0-9]{1,2}) ?(?P=sep) ?" + _YEAR + _TIME,
        _BEFORE + r"(?P<d>[0-9]{1,2}) (?P<m>[0-9]{1,2}) (?P<y>[0-9]{4})",
        _BEFORE + r"(?P<d>[0-9]{1,2}) ?tháng ?(?P<m>[0-9]{1,2})(?:,? ?năm ?|, ?)(?P<y>[0-9]{4})\.?",
        r"(?P<y>[0-9]{4})(?P<sep>[-/.])(?P<m>[0-9]{1,2})(?P=sep)(?P<d>[0-9]{1,2})" + _TIME,
        r"(?P<d>[0-9]{2})(?P<m>[0-9]{2})" + _YEAR,
        r"(?P<y>[0-9]{4})(?P<m>[0-9]{2})(?P<d>[0-9]{2})",
    )
)


def parse_date(text: str) -> date | None:
    """Return the day `text` names, None when it names none or an impossible one.

    27/7/2023, 27-7-23, 27.7.2023, 270723, 2023-07-27 (also with a time, as spreadsheets write it) and
    "ngày 27 tháng 7 năm 2023" are the same day. Two digits of a year mean 1970-2069. A month alone is no day.
    """
    text = clean(text)
    for form in _FORMS:
        if (found := form.fullmatch(text)) and (day := _day(found["y"], found["m"], found["d"])):
            return day
    return None


def with_year(text: str, near: date) -> str:
    """Return a day written without a year, such as "28/7", with the one that brings it nearest to `near`.

    Any other text is returned as it is.
    """
    found = _DAY_AND_MONTH.fullmatch(clean(text))
    written = [f"{found[1]}/{found[2]}/{near.year + years}" for years in (0, 1, -1)] if found else []
    days = [(abs(day - near), one) for one in written if (day := parse_date(one))]
    return min(days)[1] if days else text


def is_impossible(text: str) -> bool:
    """Tell whether a text is written like a day that no calendar has, such as 31/02/2027."""
    return parse_date(text) is None and any(form.fullmatch(clean(text)) for form in _FORMS)


def _day(year: str, month: str, day: str) -> date | None:
    number = int(year)
    if len(year) == 2:
        number += 2000 if number < 70 else 1900
    if not 1900 <= number < 2200:
        return None
    try:
        return date(number, int(month), int(day))
    except ValueError:  # 31 April and the like
        return None


def from_iso(iso: str | None) -> date | None:
    """Return the day that a column of the fair holds; None where it is empty."""
    return date.fromisoformat(iso) if iso else None


def format_day(day: date) -> str:
    """Return the day as lists print it: "27/07/2023"."""
    return f"{day.day:02}/{day.month:02}/{day.year:04}"


def format_span(opens: date, closes: date) -> str:
    """Return the days of a fair as its catalog prints them: "27.7 – 1.8.2023", "1 – 5.8.2023", "27.7.2023"."""
    last = f"{closes.day}.{closes.month}.{closes.year}"
    if opens == closes:
        return last
    if opens.year != closes.year:
        return f"{opens.day}.{opens.month}.{opens.year} – {last}"
    if opens.month != closes.month:
        return f"{opens.day}.{opens.month} – {last}"
    return f"{opens.day} – {last}"
