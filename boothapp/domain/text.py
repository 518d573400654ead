"""Text as people type it: cleaned, folded for search, and put in Vietnamese order (`sorting.sort_key`)."""

import re
import unicodedata

from boothapp.domain.sorting import sort_key
from boothapp.domain.syllables import is_syllable

__all__ = ["clean", "fold", "sort_key"]

_LINE_BREAKS = "\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029"
_BLANKS = "\t\u2800\u3164\uffa0"  # tab, and three signs of other categories that show nothing
_INVISIBLE = "\u034f\u115f\u1160\u17b4\u17b5"
_ZERO_WIDTH_JOINER = "\u200d"
_ICELANDIC_ETH = str.maketrans("Ðð", "Đđ")
# What folding takes for the same: letters with a stroke, which Unicode does not decompose, dashes and quotes.
_ALIKE = str.maketrans("đðɖøłħŧ‐‑‒–—―−‘’ʼ“”„", "ddd" + "olht" + "-------" + "'''" + '"""')


class _Cleaning(dict[int, str | int | None]):
    """Maps a character to what stands for it, found out when it first occurs (a table for str.translate)."""

    def __missing__(self, code: int) -> str | int | None:
        self[code] = replacement = _replacement(code)
        return replacement


def _replacement(code: int) -> str | int | None:
    char = chr(code)
    category = unicodedata.category(char)
    if char in _LINE_BREAKS:
        return "\n"
    if category == "Zs" or char in _BLANKS:
        return " "
    noncharacter = code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF
    if (category in {"Cc", "Cf", "Cs"} and char != _ZERO_WIDTH_JOINER) or noncharacter or char in _INVISIBLE:
        return None
    return code


_CLEANING = _Cleaning()


def clean(text: str, *, lines: bool = False) -> str:
    """Return `text` in NFC, without what cannot be seen, with single spaces, and stripped.

    Dropped: zero-width characters (but the joiner within an emoji), soft hyphens, control and bidi characters,
    lone surrogates. A line break becomes a space, or with `lines` one "\\n"; empty lines go. In Vietnamese words
    the Icelandic Ð (U+00D0) that old converters left becomes Đ. TCVN3 text must be decoded first: its ư is the soft
    hyphen. (domain.md section 10)
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").translate(_CLEANING))
    if _ZERO_WIDTH_JOINER in text:
        text = unicodedata.normalize("NFC", re.sub(f"{_ZERO_WIDTH_JOINER}+", _joiner, text))
    if "Ð" in text or "ð" in text:
        text = _with_vietnamese_d(text)
    if not lines:
        return " ".join(text.split())
    return "\n".join(line for line in (" ".join(line.split()) for line in text.split("\n")) if line)


def _joiner(found: re.Match[str]) -> str:
    text, start, end = found.string, found.start(), found.end()
    within = start > 0 and end < len(text) and _in_emoji(text[start - 1]) and _in_emoji(text[end])
    return _ZERO_WIDTH_JOINER if within else ""


def _in_emoji(char: str) -> bool:
    return char == "\ufe0f" or "\U0001f3fb" <= char <= "\U0001f3ff" or unicodedata.category(char) == "So"


def _with_vietnamese_d(text: str) -> str:
    if re.search("[ĂăƠơƯưẠ-ỹ]", text):
        return text.translate(_ICELANDIC_ETH)

    def word(found: re.Match[str]) -> str:
        repaired = found[0].translate(_ICELANDIC_ETH)
        return repaired if is_syllable(repaired) else found[0]

    return re.sub(r"[^\W\d_]*[Ðð][^\W\d_]*", word, text)


def fold(text: str) -> str:
    """Return `text` for search and comparison: no case, no marks, đ as d, dashes and quotes alike, single spaces.

    "dak" is found in fold("Đắk"); "hòa" and "hoà" fold to the same. (domain.md section 10)
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.lower().split())
    text = unicodedata.normalize("NFD", text.translate(_CLEANING)).casefold()
    return " ".join(unicodedata.normalize("NFD", text).translate(_FOLDING).split())


class _Folding(dict[int, int | str | None]):
    """Drops marks and maps what is taken for the same, found out when it first occurs (a table for str.translate)."""

    def __missing__(self, code: int) -> int | str | None:
        self[code] = folded = None if _is_mark(chr(code)) else _ALIKE.get(code, code)
        return folded


def _is_mark(char: str) -> bool:
    return char == _ZERO_WIDTH_JOINER or (char > "\u02ff" and unicodedata.category(char) in {"Mn", "Me"})


_FOLDING = _Folding()
