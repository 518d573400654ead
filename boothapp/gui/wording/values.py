"""What a field holds, as the window says it: "150.000 đ" and "Hợp tác xã" where figures and codes are kept."""

import re
from collections.abc import Callable

from boothapp.domain import money
from boothapp.gui.wording import measures
from boothapp.gui.wording.kinds import kind_word, status_word

_FIGURE = re.compile(r"-?[0-9]+(\.[0-9]+)?")  # as figures are kept: with a decimal point
_DONG = re.compile(r"[0-9]{1,15}")


def value_words(field: str, text: str) -> str:
    """Return the value of a field of an exhibitor or product in words; as it is where that needs none."""
    return _WORDS[field](text) if field in _WORDS and text else text


def figure(text: str) -> str:
    """Return a figure with the decimal mark of the window's language; a text that is none as it is."""
    return measures.number(float(text)) if _FIGURE.fullmatch(text) else text


def _price(text: str) -> str:
    return money.format_price(int(text)) if _DONG.fullmatch(text) else text


_WORDS: dict[str, Callable[[str], str]] = {
    "price": _price,
    "kind": kind_word,
    "status": status_word,
    "raw_space_m2": figure,
}
