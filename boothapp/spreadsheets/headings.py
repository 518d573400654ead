"""Which row of a sheet is the header, and what its columns hold."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from boothapp.domain.text import clean
from boothapp.spreadsheets import header_rows
from boothapp.spreadsheets.heading_fields import field_of, folded
from boothapp.spreadsheets.product_cells import list_words
from boothapp.spreadsheets.sheets import Sheet

_SEARCHED_ROWS = 60
_NAMING = ("name", "product", "name_address", "name_product")  # a list names exhibitors or products, else it is none
NAMES = ("name", "name_address", "name_product")
_OWNER = re.compile(r"ho (?:va )?ten chu\b|chu (?:ho|co so)\b")
_LEAST_FIELDS = 2
_DATA = re.compile(r"\d[\d., ]{5,}\d|^\d+$")  # telephones, running numbers: no heading holds such
_ONCE = ("name", "product", "number", "price", "unit")
_MERGED = ("address", "province", "commune")
_SPREAD = ("address", "phone", "note", "recognition", "specification")  # what may stand in all columns of a heading


@dataclass(frozen=True)
class Header:
    first_row: int  # 0-based
    last_row: int
    fields: dict[int, str]  # column -> field
    unknown: dict[int, str]  # column -> heading that no synonym names
    repeated: dict[int, str] = field(default_factory=dict)  # column -> field that was taken from another column
    notes: dict[int, str] = field(default_factory=dict)  # column -> what is said of its cells elsewhere
    own_row: int | None = None  # the last one that is no translation of those above it

    def names_exhibitors(self) -> bool:
        return any(name in NAMES for name in self.fields.values())

    def columns(self, wanted: str) -> list[int]:
        return [column for column, name in self.fields.items() if name == wanted]

    def _rows(self, sheet: Sheet) -> list[list[str]]:
        last = self.last_row if self.own_row is None else self.own_row
        return sheet.rows[max(self.first_row, 0) : last + 1]

    def heading(self, sheet: Sheet, column: int) -> str:
        """Return the heading of a column: the lowest of its cells in the header that has a word in it."""
        rows = self._rows(sheet)
        headings = [clean(texts[column]) for texts in rows if column < len(texts) and not texts[column].isdigit()]
        return next((text for text in reversed(headings) if any(map(str.isalpha, text))), "")

    def full_heading(self, sheet: Sheet, column: int) -> str:
        """Return the heading of a column behind those of the groups it stands in: "CNNT tiêu biểu Cấp tỉnh"."""
        rows = [list(map(clean, texts)) for texts in self._rows(sheet)]
        words: list[str] = []
        for place, texts in enumerate(rows):
            text = texts[column] if column < len(texts) else ""
            if not text and any(below[column : column + 1] not in ([], [""]) for below in rows[place + 1 :]):
                text = next(filter(None, reversed(texts[:column])), "")
            if text and text not in words and any(map(str.isalpha, text)):
                words.append(text)
        return " ".join(words)


def headers(sheet: Sheet) -> list[Header]:
    """Return the headers of the tables on a sheet, from top to bottom; the same one repeated is only its first."""
    found: list[Header] = []
    row = 0
    while row < len(sheet.rows):
        header = _header_at(sheet, row) if row < _SEARCHED_ROWS or found else None
        if header is None:
            row += 1
            continue
        if found and _is_translation(header, found[-1]):
            found[-1] = _with_translation(found[-1], header)
        elif not found or header.fields != found[-1].fields:
            found.append(header)
        row = header.last_row + 1
    return found


def _is_translation(below: Header, above: Header) -> bool:
    """Whether a header says in another language what the one right above it says."""
    both = below.fields.keys() & above.fields.keys()
    agreed = len(both) >= _LEAST_FIELDS and all(below.fields[c] == above.fields[c] for c in both)
    return below.first_row == above.last_row + 1 and agreed


def _with_translation(above: Header, below: Header) -> Header:
    fields = dict(sorted({**below.fields, **above.fields}.items()))
    unknown = {c: text for c, text in {**below.unknown, **above.unknown}.items() if c not in fields}
    repeated = {c: name for c, name in above.repeated.items() if c in unknown}
    return replace(
        above, last_row=below.last_row, fields=fields, unknown=unknown, repeated=repeated, own_row=above.last_row
    )


def is_header_again(sheet: Sheet, row: int, header: Header) -> bool:
    """Whether a row repeats the header's words, as printed lists do on every page."""
    if header.first_row < 0:  # a table without headings
        return False
    texts = [text.strip() for text in sheet.rows[row]]
    given = sum(1 for text in texts if text)
    least = max(_LEAST_FIELDS, given // 2 + 1)
    return given >= _LEAST_FIELDS and any(
        sum(1 for text, heading in zip(texts, headings, strict=False) if text and text == heading.strip()) >= least
        for headings in sheet.rows[header.first_row : header.last_row + 1]
    )


def _header_at(sheet: Sheet, row: int) -> Header | None:
    if any(map(_DATA.search, sheet.rows[row])):
        return None
    found = _fields(sheet.rows[row])
    if not (_is_header(sheet.rows[row], found) or _is_header_of_much_else(sheet, row, found)):
        return None
    first, texts = row, list(sheet.rows[row])
    if row and len(_fields(read_on := header_rows.above(sheet, row))) > len(found):
        first, texts = row - 1, read_on
    last, texts = header_rows.below(sheet, row, texts)
    named = _fields(texts)
    fields = _without_repeats(named, texts)
    fields = _spread(sheet, first, last, fields)
    unknown = {c: clean(text) for c, text in enumerate(texts) if text.strip() and c not in fields}
    return Header(first, last, fields, unknown, {c: name for c, name in named.items() if c in unknown})


def _spread(sheet: Sheet, first: int, last: int, fields: dict[int, str]) -> dict[int, str]:
    """A heading merged over several columns that no other row parts: all of an address, of a name the fullest."""
    spread = dict(fields)
    for top, left, bottom, right in sheet.merges:
        if not (first <= top and bottom <= last and right > left and left in fields):
            continue
        beside = [column for column in range(left + 1, right + 1) if column not in fields]
        if len(beside) < right - left:
            continue
        filled = {c: sum(1 for texts in sheet.rows[last + 1 :] if "".join(texts[c : c + 1]).strip()) for c in beside}
        if fields[left] in _SPREAD:
            spread |= {column: fields[left] for column in beside if filled[column]}
        elif not any("".join(texts[left : left + 1]).strip() for texts in sheet.rows[last + 1 :]):
            fullest = max(beside, key=lambda column: filled[column])
            spread[fullest] = spread.pop(left)
    return dict(sorted(spread.items()))


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
    if any(texts[column].rstrip().endswith(":") for column in fields) and len(fields) < len(given):
        return False  # the lines of a form: "Tên đơn vị: | HTX Một | Điện thoại: | 0912345678"
    return len(fields) * 2 >= len(given)


def _is_header_of_much_else(sheet: Sheet, row: int, fields: dict[int, str]) -> bool:
    """Whether most headings are not known, but those of number, exhibitor and product are, above a numbered row."""
    columns = {name: column for column, name in fields.items()}
    if not {"number", "name", "product"} <= columns.keys() or any(":" in text for text in sheet.rows[row]):
        return False
    below = next((texts for texts in sheet.rows[row + 1 :] if any(map(str.strip, texts))), [])
    number, name = ("".join(below[columns[wanted] : columns[wanted] + 1]).strip() for wanted in ("number", "name"))
    return number.rstrip(".").isdigit() and bool(name)


def _without_repeats(fields: dict[int, str], texts: Sequence[str]) -> dict[int, str]:
    """Only phones, addresses and the like may stand in several columns; of a name or product the first counts."""
    if "phone" not in fields.values():  # the person's telephone is then the only one there is
        fields = {column: "phone" if name == "contact_phone" else name for column, name in fields.items()}
    fields = _without_old_places(fields, texts)
    seen: dict[str, int] = {}
    kept = {}
    for column, name in sorted(fields.items(), key=lambda one: one[1] == "price" and is_wholesale(texts[one[0]])):
        if name in _ONCE and name in seen and not (name == "product" and _is_further(texts, seen[name], column)):
            continue
        seen.setdefault(name, column)
        kept[column] = name
    return dict(sorted(kept.items()))


def _without_old_places(fields: dict[int, str], texts: Sequence[str]) -> dict[int, str]:
    """Of an address or a province before and one after provinces were merged the later counts."""
    kept = dict(fields)
    for name in _MERGED:
        columns = [column for column, field in fields.items() if field == name]
        old = [column for column in columns if _is_old(texts[column])]
        if len(old) < len(columns):
            kept = {column: field for column, field in kept.items() if column not in old}
    return kept


def _is_old(heading: str) -> bool:
    return any(re.search(rf"\b{re.escape(word)}\b", clean(heading).casefold()) for word in list_words("old_place"))


def _is_further(texts: Sequence[str], first: int, column: int) -> bool:
    """Whether a heading says that its column holds further products: "Sản phẩm 2", or the very words again."""
    return texts[column].rstrip(" .:)")[-1:].isdigit() or folded(texts[column]) == folded(texts[first])


def is_wholesale(heading: str) -> bool:
    """Whether a price is not the one at the stand: "Giá bán buôn", "Giá sỉ"."""
    words = f" {folded(heading)} "
    return any(f" {word} " in words for word in list_words("wholesale"))
