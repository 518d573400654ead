"""Cells that only say "as above" - "nt", "Như trên", ditto marks - given the text they stand for."""

from functools import cache, lru_cache

from boothapp.domain.text import clean, fold
from boothapp.spreadsheets.headings import NAMES, Header, is_header_again
from boothapp.spreadsheets.product_cells import list_words
from boothapp.spreadsheets.remarks import Remarks
from boothapp.spreadsheets.row_kinds import kind_of_row
from boothapp.spreadsheets.sheets import Sheet

_LONGEST = 24
_AROUND = " .-()"
_SIGNS_BEFORE = frozenset(" -–—.(“”″")
_IDENTITY = ("phone", "contact_phone", "tax_id", "address", "hamlet", "commune", "district", "address_phone")


def is_ditto(text: str) -> bool:
    """Whether a cell says that the text above it holds for its row too."""
    return len(text) <= _LONGEST and _may_begin(text[:2]) and _is_ditto(text)


def fill(sheet: Sheet, header: Header, number: int, remarks: Remarks) -> None:
    """Write what is meant into the cells of a row (0-based) that say "as above", and tell so.

    Rows must be filled from top to bottom. A mere sign in place of a name is left when a telephone, a tax code or an
    address shows that the row is a body of its own.
    """
    texts = sheet.rows[number]
    for column, field in header.fields.items():
        if column >= len(texts) or not texts[column] or field == "number" or not is_ditto(texts[column]):
            continue
        sign = clean(texts[column])
        if field in NAMES and not any(map(str.isalpha, sign)) and _is_own(sheet, header, number):
            continue
        texts[column] = above = _above(sheet, header, number, column)
        code = "ditto" if above else "ditto_of_nothing"
        remarks.warn(number, code, sign, column=column, field=field, above=clean(above))


@lru_cache(maxsize=8192)
def _is_ditto(text: str) -> bool:
    words = fold(clean(text))
    return words in list_words("ditto") or words.strip(_AROUND) in list_words("ditto")


@lru_cache(maxsize=8192)
def _may_begin(two: str) -> bool:
    """Whether such cells may begin with two signs; those of words in brackets or between dashes may, too."""
    return fold(two) in _beginnings() or two[:1] in _SIGNS_BEFORE


@cache
def _beginnings() -> frozenset[str]:
    return frozenset(word[:2].strip() for word in list_words("ditto"))


def _is_own(sheet: Sheet, header: Header, number: int) -> bool:
    """Whether a row gives an identity that is not repeated from above."""
    texts = sheet.rows[number]
    return any(
        field in _IDENTITY
        and column < len(texts)
        and any(map(str.isalnum, texts[column]))
        and not is_ditto(texts[column])
        and fold(texts[column]) != fold(_above(sheet, header, number, column))
        for column, field in header.fields.items()
    )


def _above(sheet: Sheet, header: Header, number: int, column: int) -> str:
    """The text that holds in the rows above a cell: the nearest, up to the row that names its exhibitor."""
    names = [name for name, field in header.fields.items() if field in NAMES]
    for row in range(number - 1, header.last_row, -1):
        texts = sheet.rows[row]
        if not any(map(str.strip, texts)) or is_header_again(sheet, row, header):
            continue
        if kind_of_row(sheet, row, header) != "data":
            return ""
        if text := "".join(texts[column : column + 1]).strip():
            return "" if is_ditto(text) else text
        if any("".join(texts[name : name + 1]).strip() for name in names):
            return ""
    return ""
