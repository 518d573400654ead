"""The rows that make up one header, read as one: groups over headings, words broken over rows, a row of numbers."""

from collections.abc import Sequence

from boothapp.domain.text import fold
from boothapp.spreadsheets.heading_fields import field_of, of_group
from boothapp.spreadsheets.sheets import Sheet

_MOST_ROWS = 3
_LEAST_NUMBERS = 2


def below(sheet: Sheet, row: int, texts: Sequence[str]) -> tuple[int, list[str]]:
    """Return the last row of the header that begins in `row` with these texts, and the headings of its columns."""
    last, joined = row, list(texts)
    while last + 1 < min(len(sheet.rows), row + _MOST_ROWS) and _goes_on(sheet, last, joined):
        last, joined = last + 1, _joined(joined, _lower(sheet, last, joined))
    if last + 1 < len(sheet.rows) and is_numbered(sheet.rows[last + 1]):
        last += 1
    return last, joined


def above(sheet: Sheet, row: int) -> list[str]:
    """Return the headings of a row read on from the row above it: "Tên" over "đơn vị" is "Tên đơn vị"."""
    upper, lower = sheet.rows[row - 1], sheet.rows[row]
    width = max(len(upper), len(lower))
    return [" ".join(part for part in (*upper[c : c + 1], *lower[c : c + 1]) if part.strip()) for c in range(width)]


def _goes_on(sheet: Sheet, row: int, first: Sequence[str]) -> bool:
    """Whether the row below holds headings too, under headings merged across or places left blank."""
    given = {c: text for c, text in enumerate(_lower(sheet, row, first)) if text.strip()}
    if not given or is_numbered(sheet.rows[row + 1]) or any(text.strip().isdigit() for text in given.values()):
        return False
    named = [c for c in given if field_of(given[c]) or field_of(of_group(_group(first, c), given[c]))]
    under = [c for c in given if c >= len(first) or not first[c].strip() or _spans(sheet, row, c)]
    return len(named) * 2 >= len(given) and len(under) * 2 >= len(given)


def _lower(sheet: Sheet, row: int, first: Sequence[str]) -> list[str]:
    """The row below without what only goes on from above: a cell merged over both rows is filled in both."""
    upper = sheet.rows[row]
    return [
        "" if text in (*upper[column : column + 1], *first[column : column + 1]) else text
        for column, text in enumerate(sheet.rows[row + 1])
    ]


def _spans(sheet: Sheet, row: int, column: int) -> bool:
    return any(t <= row <= b and left <= column <= right and right > left for t, left, b, right in sheet.merges)


def _group(first: Sequence[str], column: int) -> str:
    """The heading over a column of a further header row: its own, or that of the group to the left."""
    return next((first[left] for left in range(min(column, len(first) - 1), -1, -1) if first[left].strip()), "")


def _joined(first: Sequence[str], second: Sequence[str]) -> list[str]:
    joined = []
    for column in range(max(len(first), len(second))):
        upper = first[column] if column < len(first) else ""
        lower = second[column] if column < len(second) else ""
        joined.append(of_group(_group(first, column), lower) if lower.strip() else upper)
    return joined


def is_numbered(texts: Sequence[str]) -> bool:
    """The row (1) (2) (3) or A B 1 2 that official forms put under their header."""
    given = [fold(text).strip("() ") for text in texts if text.strip()]
    letters = [text for text in given if len(text) == 1 and text.isalpha()]
    digits = [int(text) for text in given[len(letters) :] if text.isdecimal() and len(text) <= 2]
    if len(given) < _LEAST_NUMBERS or len(letters) + len(digits) < len(given):
        return False
    return letters == list("abcdefghijklmnopqrstuvwxyz")[: len(letters)] and _counts(digits)


def _counts(digits: Sequence[int]) -> bool:
    return list(digits) == sorted(set(digits)) and (not digits or digits[0] <= _LEAST_NUMBERS)
