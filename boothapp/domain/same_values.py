"""When two texts of a field say the same, however they are written."""

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

from boothapp.domain import barcodes, phones, tax_codes
from boothapp.domain.syllables import TONES
from boothapp.domain.text import fold

# words and numbers apart ("100g" is "100 g"); of the signs between them only those that may carry meaning
_WORDS = re.compile(r"[0-9]+|[^\W\d_]+|[^\w\s.,;:()/\u2010-\u2015\-'\"‘’“”…_&]")
_BETWEEN_ADDRESSES = re.compile(r"[\s,;/|]+")
_SCHEME = re.compile(r"^(?:https?://)?(?:www\.)?", re.IGNORECASE)


def says(field: str, present: str, value: str) -> bool:
    """Tell whether `present` already says all that `value` says in a field of this name.

    Telephone numbers and e-mail addresses are sets: one number of two is no news. Tax codes and barcodes compare by
    their digits, all other texts by their folded words.
    """
    return present == value or parts(field, value) <= parts(field, present)


@lru_cache(maxsize=8192)
def parts(field: str, text: str) -> frozenset[str]:
    """Return what a text of this field says, each part in the one form that compares; empty for an empty text."""
    if not text.strip():
        return frozenset()
    return frozenset(_PARTS.get(field, _one)(text))


@lru_cache(maxsize=16384)
def words(text: str) -> str:
    """Return the folded words and numbers of `text`, the signs between them dropped; never empty for a visible text."""
    return " ".join(_WORDS.findall(fold(text))) or fold(text) or text


def respelled(present: str, value: str) -> bool:
    """Tell whether `value` spells a word of `present` with other marks ("Hồng" for "Hông" or "Hong").

    A word without marks is no news: people type so in a hurry. The case and the place of the tone ("hoà", "hòa") do
    not count.
    """
    if present == value:
        return False
    old, new = words(present).split(), words(value).split()
    if old != new:
        return False
    had, has = _marked(present), _marked(value)
    return len(had) == len(has) and any(
        one != other and not other.isascii() for one, other in zip(had, has, strict=True)
    )


def _marked(text: str) -> list[str]:
    """Return the words that `words` folds, in small letters with their marks, the tones behind the letters."""
    found = []
    for word in _WORDS.findall(unicodedata.normalize("NFC", text).casefold()):
        letters = unicodedata.normalize("NFD", word)
        found.append("".join(sorted(letters, key=lambda letter: letter in TONES)))
    return found


def _one(text: str) -> list[str]:
    return [words(text)]


def _numbers(text: str) -> list[str]:
    return [phone.e164 + phone.extension for phone in phones.parse(text)] or _one(text)


def _emails(text: str) -> list[str]:
    return [part for part in _BETWEEN_ADDRESSES.split(text.casefold()) if part]


def _website(text: str) -> list[str]:
    return [_SCHEME.sub("", text.strip().casefold()).rstrip("/")]


def _tax_code(text: str) -> list[str]:
    code = tax_codes.parse(text)
    return [code.value] if code else _one(text)


def _barcode(text: str) -> list[str]:
    gtin = barcodes.parse_gtin(text)
    return [gtin.value] if gtin else _one(text)


_PARTS: dict[str, Callable[[str], list[str]]] = {
    "phone": _numbers,
    "contact_phone": _numbers,
    "email": _emails,
    "website": _website,
    "tax_id": _tax_code,
    "barcode": _barcode,
}
