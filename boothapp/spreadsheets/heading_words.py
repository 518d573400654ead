"""What a heading says of the cells below it: what a tick stands for, the unit of bare figures, thousands of đồng."""

import re
from decimal import Decimal
from functools import lru_cache

from boothapp.domain.text import clean, fold
from boothapp.domain.units import is_unit, unit
from boothapp.spreadsheets.heading_fields import exact_field
from boothapp.spreadsheets.product_cells import list_words

FIELDS = ("recognition", "price", "specification", "booths_requested", "wishes")

_MARKED = {"x", "v", "co", "✓", "✔", "dat"}
_LONGEST_MARK = 3
_FIGURE = re.compile(r"\d{1,3}(?:[.,]\d{3})+|\d+(?:[.,]\d{1,2})?")
_FIGURES = re.compile(rf"(?:{_FIGURE.pattern})(?:\s*[-–]\s*(?:{_FIGURE.pattern}))?")
_THOUSANDS = re.compile(r"\b(?:nghin|ngan)\b|\b1[.,]?000\s*(?:d|dong|vnd)?\b|\(\s*k\s*\)")
_MILLIONS = re.compile(r"\btrieu\b|\btr\.? ?(?:d|dong)\b")
_FULL_PRICE = 10_000  # a figure from here on is in đồng, whatever the heading says
_DONG = re.compile(r"\b(?:d|dong|vnd)\b")
_PER = re.compile(r"/\s*([^\W\d_][^\s)/,;]*)")
_MEASURE = re.compile(r"[^\W\d_]{1,5}\d?")  # "kW", "m3"
_IN_BRACKETS = re.compile(r"\(([^()]*)\)")


def completed(field: str, heading: str, value: str) -> str:
    """Return a cell's text as a clerk types it who read the heading: "45" under "Giá (1.000đ/kg)" is "45.000 đ/kg"."""
    match field:
        case "recognition":
            return _recognition(heading, value)
        case "price":
            return _price(heading, value)
        case "specification":
            measure = next((text for text in _IN_BRACKETS.findall(heading) if is_unit(text)), "")
            return f"{value} {unit(measure)}" if measure and _FIGURE.fullmatch(value) else value
        case "booths_requested":
            words = fold(heading.replace("²", "2"))
            is_area = (
                "dien tich" in words or "dat trong" in words or ("gian" not in words and re.search(r"\bm2\b", words))
            )
            return f"{value} m²" if is_area and _FIGURE.fullmatch(value) else value
        case "wishes":
            return _wish(heading, value)
    return value


def _recognition(heading: str, value: str) -> str:
    """In a column of ticks the heading says what was recognised, in one of stars the cell says how many."""
    if is_tick(value):
        return heading or value
    stars = len(value) == 1 and value in "12345" and {"sao", "ocop"} & set(fold(heading).split())
    return f"OCOP {value} sao" if stars else value


def _wish(heading: str, value: str) -> str:
    """Return what a cell below "Nhu cầu điện" asks for: "Điện: Có", "Điện: 3kW"; nothing for "Không"."""
    topic = _topic(heading)
    if topic and is_tick(value):
        return f"{topic}: Có"
    if fold(value).strip(" .") in list_words("none"):
        return ""
    if _FIGURE.fullmatch(value):
        measure = next((text for text in _IN_BRACKETS.findall(heading) if _MEASURE.fullmatch(text)), "")
        value = f"{value} {measure}".strip()
    return f"{topic}: {value}" if topic and fold(topic) not in fold(value) else value


@lru_cache(maxsize=256)
def _topic(heading: str) -> str:
    """What a heading of wishes asks about: "Điện" of "Nhu cầu điện (kW)"; "" for "Yêu cầu khác"."""
    words = clean(_IN_BRACKETS.sub(" ", heading))
    if exact_field(heading) or exact_field(words):
        return ""
    lead = next((lead for lead in list_words("wish_heading") if fold(words).startswith(f"{lead} ")), "")
    topic = " ".join(words.split()[len(lead.split()) :])
    return topic[:1].upper() + topic[1:]


def is_tick(value: str) -> bool:
    """Whether a cell only says yes: "x", "Có"."""
    return len(value) <= _LONGEST_MARK and fold(value) in _MARKED


def _price(heading: str, value: str) -> str:
    if not _FIGURES.fullmatch(value):
        return value
    times = factor(heading)
    price = _FIGURE.sub(lambda found: _times(found[0], times), value) if times > 1 else value
    measure = next((text for text in _PER.findall(heading) if is_unit(text)), "")
    return f"{price} đ/{unit(measure)}" if measure else price


@lru_cache(maxsize=256)
def factor(heading: str) -> int:
    """Return by how much bare figures below a heading are to be multiplied: 1000 for "nghìn đồng"."""
    words = fold(heading)
    return 1000 if _THOUSANDS.search(words) else 1_000_000 if _MILLIONS.search(words) else 1


def names_dong(heading: str) -> bool:
    """Whether a heading says that its figures are đồng: "Giá bán (đồng)", "Đơn giá (VNĐ/kg)"."""
    return _DONG.search(fold(heading)) is not None


def is_full_price(value: str) -> bool:
    """Whether a bare figure is too large for one in thousands, and not plainly in đồng as "45.000" is."""
    return value.isdecimal() and Decimal(value) >= _FULL_PRICE  # an int has 4300 digits at most


def _times(figure: str, factor: int) -> str:
    """Return a figure in thousands or millions in đồng, in the Vietnamese way; one that is in đồng already stays."""
    grouped = re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", figure)
    number = float(re.sub("[.,]", "", figure) if grouped else figure.replace(",", "."))
    return figure if number >= _FULL_PRICE else f"{round(number * factor):,}".replace(",", ".")
