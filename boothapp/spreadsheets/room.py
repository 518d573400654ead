"""Booths and raw space that an exhibitor asks for in columns of their own."""

import re

from boothapp.domain.booth_requests import parse_request
from boothapp.domain.text import fold
from boothapp.spreadsheets.product_cells import list_words

_BOOTH_M2 = 9
_FIGURE = re.compile(r"\d+")


def together(one: str, other: str, headings: str) -> str:
    """Return what two columns ask for together: "2 gian + 18 m2 đất trống"; "" when they do not go together.

    An area that neither the headings nor the cell call raw space is the size of the booths when it is 9 m² for each.
    """
    asked, more = parse_request(one), parse_request(other)
    if asked is None or more is None or not (asked.complete and more.complete):
        return ""
    if asked.raw_space_m2 and not asked.booths:
        asked, more, one, other = more, asked, other, one
    if not (asked.booths and more.raw_space_m2) or asked.raw_space_m2 or more.booths:
        return ""
    booths = f"{one} gian" if _FIGURE.fullmatch(one) else one
    if is_raw_space(other) or is_raw_space(headings):
        return f"{booths} + {other}{'' if is_raw_space(other) else ' đất trống'}"
    return f"{booths} ({other})" if more.raw_space_m2 == asked.booths * _BOOTH_M2 else ""


def settled(value: str, cell: str, heading: str) -> tuple[str, str]:
    """Return what an area alone asks for and the code of what is to be told: 9 m² are one booth, as raw space is more.

    A figure too small for an area counts booths; a larger area stays raw space, which it may not be.
    """
    asked = parse_request(value)
    if asked is None or asked.booths or not asked.raw_space_m2 or is_raw_space(value) or is_raw_space(heading):
        return value, ""
    if asked.raw_space_m2 == _BOOTH_M2:
        return f"1 gian ({value})", ""
    if asked.raw_space_m2 < _BOOTH_M2 and _FIGURE.fullmatch(cell):
        return f"{cell} gian", "area_counts_booths"
    return value, "area_unclear"


def is_raw_space(text: str) -> bool:
    """Whether a heading or a cell speaks of room without a booth: "Đất trống (m2)"."""
    words = fold(text)
    return any(word in words for word in list_words("raw_space"))
