"""What somebody typed into a search box, as a question to the full-text index."""

import re

from boothapp.domain.text import fold

NOTHING = '""'
"""A query that finds no row."""

_PIECE = re.compile(r"[^\W_]+")
_WITHIN_NUMBER = re.compile(r"[ .,()+/-]*")  # how people space the digits of one number
_COUNTRY = ("0084", "84")
_ZERO_LESS = 6  # digits from which on a number may be one whose leading 0 a spreadsheet took


def question(text: str, column: str = "") -> str:
    """Return the FTS5 query that finds rows with a word beginning like each word of `text`; "" when there is none.

    Digits are one number however they are spaced: "0905 123" and "+84 905 123" find "0905.123.456". With `column`,
    all words must stand in that column of the index.
    """
    parts = [_number(group) if group[0].isdigit() else _begins(group[0]) for group in _groups(fold(text))]
    together = " AND ".join(parts)
    return f"{{{column}}} : ({together})" if column and together else together


def beyond_owner(text: str) -> str:
    """Return the query for rows that say something of `text` themselves, their exhibitor the rest; "" as `question`.

    What the exhibitor says alone is found by its own row.
    """
    asked = question(text)
    return f"({asked}) NOT ({question(text, 'owner')})" if asked else ""


def words(text: str) -> list[str]:
    """Return the folded words of what was typed."""
    return _PIECE.findall(fold(text))


def _groups(folded: str) -> list[list[str]]:
    """The words, those made of digits together with the ones that may go on the same number."""
    groups: list[list[str]] = []
    end = 0
    for found in _PIECE.finditer(folded):
        piece, between = found[0], folded[end : found.start()]
        if groups and _is_number(piece) and _is_number(groups[-1][-1]) and _WITHIN_NUMBER.fullmatch(between):
            groups[-1].append(piece)
        else:
            groups.append([piece])
        end = found.end()
    return groups


def _is_number(piece: str) -> bool:
    return piece.isascii() and piece.isdigit()


def _number(pieces: list[str]) -> str:
    joined = "".join(pieces)
    forms = [" AND ".join(map(_begins, pieces)), _begins(joined), *map(_begins, _as_dialled(joined))]
    return "(" + " OR ".join(f"({form})" for form in dict.fromkeys(forms)) + ")"


def _as_dialled(digits: str) -> list[str]:
    """The number as it is dialled inside Viet Nam, when the country's code or no 0 stands before it."""
    code = next((code for code in _COUNTRY if digits.startswith(code) and len(digits) > len(code)), None)
    found = ["0" + digits.removeprefix(code)] if code else []
    return [*found, "0" + digits] if len(digits) >= _ZERO_LESS and digits[0] != "0" else found


def _begins(word: str) -> str:
    return f'"{word}"*'
