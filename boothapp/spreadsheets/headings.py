"""Which row of a sheet is the header, and what its columns hold."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from boothapp.domain.text import clean, fold
from boothapp.resource_files import rows as data_rows
from boothapp.spreadsheets.sheets import Sheet

_SEARCHED_ROWS = 60
_NAMING = ("name", "product", "name_address", "name_product")  # a list names exhibitors or products, else it is none
_OF_PERSON = ("contact", "contact_with_phone")
_SURELY_HEADINGS = ("ten ", "don vi ", "ho ten ")
_OWNER = re.compile(r"ho (?:va )?ten chu\b|chu (?:ho|co so)\b")
_LEAST_FIELDS = 2
_PUNCTUATION = re.compile(r"[^\w]+")
_LONGEST_HEADING = 90
_DATA = re.compile(r"\d[\d., ]{5,}\d|^\d+$")  # telephones, running numbers: no heading holds such


@dataclass(frozen=True)
class Header:
    first_row: int  # 0-based
    last_row: int
    fields: dict[int, str]  # column -> field
    unknown: dict[int, str]  # column -> heading that no synonym names

    def columns(self, field: str) -> list[int]:
        return [column for column, name in self.fields.items() if name == field]


def folded(heading: str) -> str:
    """Return a heading's words for comparison: no marks, no punctuation, no line breaks, no notes in brackets."""
    return _words(re.sub(r"\([^)]*\)", " ", heading)) or _words(heading) or clean(heading).strip(" :*")


def _words(text: str) -> str:
    return _PUNCTUATION.sub(" ", fold(clean(text))).strip()


@cache
def _synonyms() -> dict[str, str]:
    found: dict[str, str] = {}
    for row in data_rows("column-synonyms.csv"):
        for heading in row["headings"].split(";"):
            found.setdefault(folded(heading), row["field"])
    return found


@cache
def _longer_synonyms() -> dict[str, list[str]]:
    """Synonyms of several words, by their first; those with which a name may begin ("Công ty …") are left out."""
    found: dict[str, list[str]] = {}
    for synonym, name in _synonyms().items():
        if " " in synonym and (name != "name" or synonym.startswith(_SURELY_HEADINGS)):
            found.setdefault(synonym.split(" ", 1)[0], []).append(synonym)
    return found


@lru_cache(maxsize=4096)
def field_of(heading: str) -> str:
    """Return the field a heading names, "" when it names none: as a whole, or by the longest synonym it begins with."""
    words = folded(heading)
    if not words or len(words) > _LONGEST_HEADING:
        return ""
    for spelled in (_words(heading), words):  # "Tên đơn vị (tiếng Anh)" before "Tên đơn vị (viết hoa)"
        if spelled in _synonyms():
            return _synonyms()[spelled]
    alike = _longer_synonyms().get(words.split(" ", 1)[0], ())
    begins = [synonym for synonym in alike if words.startswith(synonym + " ")]
    return _synonyms()[max(begins, key=len)] if begins else ""


def headers(sheet: Sheet) -> list[Header]:
    """Return the headers of the tables on a sheet, from top to bottom; the same one repeated is only its first."""
    found: list[Header] = []
    row = 0
    while row < len(sheet.rows):
        header = _header_at(sheet, row) if row < _SEARCHED_ROWS or found else None
        if header is None:
            row += 1
            continue
        if not found or header.fields != found[-1].fields:
            found.append(header)
        row = header.last_row + 1
    return found


def is_header_again(sheet: Sheet, row: int, header: Header) -> bool:
    """Whether a row repeats the header's words, as printed lists do on every page."""
    if header.first_row < 0:  # a table without headings
        return False
    texts, first = sheet.rows[row], sheet.rows[header.first_row]
    given = [column for column, text in enumerate(texts) if text.strip()]
    same = [column for column in given if column < len(first) and texts[column].strip() == first[column].strip()]
    return len(same) >= max(_LEAST_FIELDS, len(given) // 2 + 1)


def _header_at(sheet: Sheet, row: int) -> Header | None:
    if any(map(_DATA.search, sheet.rows[row])):
        return None
    single = _fields(sheet.rows[row])
    if not _is_header(sheet.rows[row], single):
        return None
    last, texts = row, list(sheet.rows[row])
    if row + 1 < len(sheet.rows) and _is_second_row(sheet, row, single):
        texts, last = _joined(sheet, row), row + 1
        single = _fields(texts)
    if last + 1 < len(sheet.rows) and _is_numbered(sheet.rows[last + 1]):
        last += 1
    fields = _without_repeats(single, texts)
    unknown = {c: clean(text) for c, text in enumerate(texts) if text.strip() and c not in fields}
    return Header(row, last, fields, unknown)


def _fields(texts: Sequence[str]) -> dict[int, str]:
    fields = {column: name for column, text in enumerate(texts) if (name := field_of(text))}
    for column, name in list(fields.items()):  # "Đơn vị" is the unit beside a column that names the exhibitor
        if name == "name" and folded(texts[column]) == "don vi" and _other_name(fields, texts, column):
            fields[column] = "unit"
    if not {"name", "name_address"} & set(fields.values()):  # a list of households under their owners' names
        owner = next((c for c, name in fields.items() if name == "contact" and _OWNER.match(folded(texts[c]))), None)
        if owner is not None:
            fields[owner] = "name"
    return fields


def _other_name(fields: dict[int, str], texts: Sequence[str], column: int) -> bool:
    return any(
        name in ("name", "name_address") and other != column and folded(texts[other]) != "don vi"
        for other, name in fields.items()
    )


def _is_header(texts: Sequence[str], fields: dict[int, str]) -> bool:
    given = [text for text in texts if text.strip()]
    kinds = set(fields.values())
    if len(kinds) < _LEAST_FIELDS or not kinds.intersection(_NAMING):
        return False
    return len(fields) * 2 >= len(given)


def _is_second_row(sheet: Sheet, row: int, fields: dict[int, str]) -> bool:
    """A row under the header whose words are headings too, under a heading merged across or left blank."""
    first, second = sheet.rows[row], sheet.rows[row + 1]
    given = {c: text for c, text in enumerate(second) if text.strip() and text not in first[c : c + 1]}
    if not given or _is_numbered(second):
        return False
    named = [c for c in given if field_of(given[c]) or field_of(f"{_above(sheet, row, c)} {given[c]}")]
    under = [c for c in given if c >= len(first) or not first[c].strip() or _spans(sheet, row, c)]
    return (
        len(named) * 2 >= len(given) and len(under) * 2 >= len(given) and not any(c.isdigit() for c in given.values())
    )


def _spans(sheet: Sheet, row: int, column: int) -> bool:
    return any(t <= row <= b and left <= column <= right and right > left for t, left, b, right in sheet.merges)


def _above(sheet: Sheet, row: int, column: int) -> str:
    """The heading over a column of a second header row: its own, or that of the group to the left."""
    first = sheet.rows[row]
    for left in range(min(column, len(first) - 1), -1, -1):
        if first[left].strip():
            return first[left]
    return ""


def _joined(sheet: Sheet, row: int) -> list[str]:
    first, second = sheet.rows[row], sheet.rows[row + 1]
    joined = []
    for column in range(max(len(first), len(second))):
        upper = first[column] if column < len(first) else ""
        lower = second[column] if column < len(second) else ""
        if lower.strip() and lower != upper:  # equal: merged over both rows
            group = _above(sheet, row, column)
            both = f"{group} {lower}"
            if field_of(group) in _OF_PERSON and field_of(lower) == "phone":
                joined.append("Điện thoại người liên hệ")
            else:
                joined.append(both if folded(both) in _synonyms() else lower if field_of(lower) else both)
        else:
            joined.append(upper)
    return joined


def _is_numbered(texts: Sequence[str]) -> bool:
    """The row (1) (2) (3) or A B 1 2 that official forms put under their header."""
    given = [fold(text).strip("() ") for text in texts if text.strip()]
    letters = [text for text in given if len(text) == 1 and text.isalpha()]
    digits = [int(text) for text in given[len(letters) :] if text.isdecimal() and len(text) <= 2]
    if len(given) < _LEAST_FIELDS or len(letters) + len(digits) < len(given):
        return False
    return letters == list("abcdefghijklmnopqrstuvwxyz")[: len(letters)] and _counts(digits)


def _counts(digits: Sequence[int]) -> bool:
    return list(digits) == sorted(set(digits)) and (not digits or digits[0] <= _LEAST_FIELDS)


def _without_repeats(fields: dict[int, str], texts: Sequence[str]) -> dict[int, str]:
    """Only phones, addresses and the like may stand in several columns; of a name or product the first counts."""
    if "phone" not in fields.values():  # the person's telephone is then the only one there is
        fields = {column: "phone" if name == "contact_phone" else name for column, name in fields.items()}
    seen: set[str] = set()
    kept = {}
    for column, name in fields.items():
        counted = name == "product" and texts[column].rstrip(" .:)")[-1:].isdigit()  # "Sản phẩm 2"
        if name in ("name", "product", "number", "price", "unit") and name in seen and not counted:
            continue
        seen.add(name)
        kept[column] = name
    return kept
