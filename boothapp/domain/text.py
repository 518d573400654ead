"""Text as people type it: cleaned, folded for search, and put in Vietnamese order."""

import re
import unicodedata

_EMOJI_JOIN = re.compile("\u200d+")


class _Cleaning(dict[int, str | int | None]):
    """Maps a character to what stands for it, worked out when it first occurs (for str.translate)."""

    def __missing__(self, code: int) -> str | int | None:
        self[code] = value = _cleaned(code)
        return value


def _cleaned(code: int) -> str | int | None:
    char = chr(code)
    category = unicodedata.category(char)
    if char in "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029":
        return "\n"
    if category == "Zs" or char in "\t\u2800":
        return " "
    if char == "\u200d":
        return code
    noncharacter = code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF
    if category in {"Cc", "Cf", "Cs"} or noncharacter or char in "\u034f\u115f\u1160\u3164\uffa0":
        return None
    return code


_CLEANING = _Cleaning()


def clean(text: str, *, lines: bool = False) -> str:
    """Return `text` in NFC without invisible characters, every run of spaces one space."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").translate(_CLEANING))
    if "\u200d" in text:
        text = unicodedata.normalize("NFC", _EMOJI_JOIN.sub(_joiner, text))
    if not lines:
        return " ".join(text.split())
    return "\n".join(line for line in (" ".join(line.split()) for line in text.split("\n")) if line)


def _joiner(found: re.Match[str]) -> str:
    text, start, end = found.string, found.start(), found.end()
    inside = start > 0 and end < len(text) and _in_emoji(text[start - 1]) and _in_emoji(text[end])
    return "\u200d" if inside else ""


def _in_emoji(char: str) -> bool:
    return char == "\ufe0f" or "\U0001f3fb" <= char <= "\U0001f3ff" or unicodedata.category(char) == "So"


def fold(text: str) -> str:
    """Return `text` for search and comparison: no marks, đ as d, no case, single spaces."""
    text = unicodedata.normalize("NFD", text.translate(_CLEANING)).casefold()
    text = "".join(c for c in unicodedata.normalize("NFD", text) if unicodedata.category(c) not in {"Mn", "Me"})
    return " ".join(text.translate(_STROKES).split())


_STROKES = str.maketrans("đðɖ", "ddd")
_LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_TONES = "\u0300\u0309\u0303\u0301\u0323"


def sort_key(text: str) -> str:
    """Return a string whose binary order is the Vietnamese order of the texts."""
    letters, tones, cases = [], [], []
    for part in re.findall(r"\d+|.", unicodedata.normalize("NFC", text), re.S):
        if part.isdecimal():
            digits = part.lstrip("0")
            letters.append(chr(0x3000 + len(digits)) + digits)
            tones.append("1")
            cases.append("1")
            continue
        marks = unicodedata.normalize("NFD", part)
        base = unicodedata.normalize("NFC", "".join(c for c in marks if c not in _TONES)).lower()
        tone = next((i for i, c in enumerate(_TONES, 2) if c in marks), 1)
        letters.append(chr(0x4000 + _LETTERS.index(base)) if base in _LETTERS and base else base.replace("\0", ""))
        tones.append(str(tone))
        cases.append("2" if part.isupper() else "1")
    key = "".join(letters) + "\x01" + "".join(tones) + "\x01" + "".join(cases)
    return key.encode("utf-8", "replace").decode()
