"""Which fair of its row one is: "lần thứ XVII", and the same in English."""

import re

_EDITION = re.compile(r"(?:lần )?thứ ([IVXLC]+|[0-9]{1,3})", re.IGNORECASE)
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def english(edition: str) -> str:
    """Return "17th edition" for "lần thứ XVII" or "lần thứ 17"; "" for words that are not understood."""
    found = _EDITION.fullmatch(" ".join(edition.split()))
    if not found:
        return ""
    number = int(found[1]) if found[1].isdigit() else _roman(found[1].upper())
    return f"{number}{_ending(number)} edition" if number else ""


def _roman(letters: str) -> int:
    values = [_ROMAN[letter] for letter in letters]
    return sum(-value if value < max(values[at:]) else value for at, value in enumerate(values))


def _ending(number: int) -> str:
    return "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
