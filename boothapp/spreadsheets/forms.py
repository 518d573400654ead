"""Registration forms: one exhibitor a sheet, its fields line by line, and perhaps a table of its products."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from boothapp.domain.registration import ListedExhibitor
from boothapp.domain.text import clean, fold
from boothapp.domain.units import is_unit
from boothapp.spreadsheets.form_lines import Line, Lines, is_labelled, lines
from boothapp.spreadsheets.headings import NAMES, Header
from boothapp.spreadsheets.product_cells import list_words
from boothapp.spreadsheets.remarks import Moved, Remarks
from boothapp.spreadsheets.row_kinds import is_signature
from boothapp.spreadsheets.sheets import Sheet

_LEAST_FIELDS = 3  # that are named before lines of text are taken for a form
_OF_TABLES = ("number", "unit")


@dataclass(frozen=True)
class Form:
    """A form written down as a table of one row, and where it stands."""

    sheet: Sheet
    header: Header
    row: int  # of the exhibitor's name, 0-based
    moved: Moved  # where its cells stand on the sheet

    def placed(self, exhibitor: ListedExhibitor) -> ListedExhibitor:
        products = tuple(replace(product, row=self.row + 1) for product in exhibitor.products)
        return replace(exhibitor, row=self.row + 1, products=products)


def forms(sheet: Sheet, remarks: Remarks) -> list[Form]:
    """Return the forms on a sheet without a table, each begun by the label of a name."""
    found = lines(sheet, 0, len(sheet.rows))
    if len({line.field for line in found.said if line.field}) < _LEAST_FIELDS:
        return []
    parts = _parted(found)
    if not parts:
        remarks.skip(None, "form_unread", sheet.name)
        return []
    for number, text in found.loose:
        if number > found.first_row():
            remarks.skip(number, "signature" if is_signature(fold(text)) else "margin_line", text)
    return [_form(sheet, part, found.first_row(), remarks) for part in parts]


def over_table(sheet: Sheet, header: Header, start: int, end: int, remarks: Remarks) -> tuple[Header, int]:
    """Return the header of a table of products with the fields of the form it stands in, and where the table ends.

    The form's values go into columns beside the first row of the table; in the rows below, empty means "same".
    """
    above = lines(sheet, start, header.first_row, colon=start > 0)
    parts = _parted(above)
    rows = [number for number in range(header.last_row + 1, end) if any(map(str.strip, sheet.rows[number]))]
    if not parts or not rows or is_labelled(sheet.rows[rows[0]]):
        return header, end
    end_of_table = next((number for number in rows if is_labelled(sheet.rows[number])), end)
    below = lines(sheet, end_of_table, end, colon=True)
    again = next((n for n, line in enumerate(below.said) if line.field in NAMES), len(below.said))
    said = _useful([*parts[-1], *below.said[:again]], remarks, with_products=False)
    for number, text in below.loose:
        remarks.skip(number, "signature" if is_signature(fold(text)) else "margin_line", text)
    beside = max(map(len, sheet.rows))
    for row in (header.last_row, rows[0]):
        sheet.rows[row].extend([""] * (beside + len(said) - len(sheet.rows[row])))
    fields = dict(header.fields)
    for column, line in enumerate(said, beside):
        sheet.rows[header.last_row][column], sheet.rows[rows[0]][column] = line.label, line.value
        fields[column] = line.field
        remarks.moved[rows[0], column] = line.row, line.column
    return replace(header, fields=fields), end_of_table


def _parted(found: Lines) -> list[list[Line]]:
    """The lines of each form: a further name with a value begins the next; what stands before the first is its."""
    parts: list[list[Line]] = []
    before: list[Line] = []
    for line in found.said:
        if line.field in NAMES and _is_name(line.value):
            parts.append([*before, line])
            before = []
        else:
            (parts[-1] if parts else before).append(line)
    return parts


def _is_name(value: str) -> bool:
    """Whether the value of a name is one: no unit ("Đơn vị: nghìn đồng"), no hint ("ghi rõ chữ in hoa")."""
    words = fold(value)
    hint = re.match(rf"[(\[]?(?:{'|'.join(map(re.escape, list_words('form_hint')))})\b", words)
    is_money = re.search(r"\b(?:dong|vnd|trieu|usd)$", words)
    return bool(words) and hint is None and not is_unit(value) and is_money is None


def _useful(said: Sequence[Line], remarks: Remarks, *, with_products: bool) -> list[Line]:
    """The lines with a value whose label is known; of others with a value is said that they were left out."""
    kept = []
    for line in said:
        if not line.value or line.field in _OF_TABLES:
            continue
        if line.field and (with_products or line.field != "product"):
            kept.append(line)
        else:
            remarks.warn(line.row, "line_unknown", f"{line.label}: {clean(line.value)}", column=line.column)
    return kept


def _form(sheet: Sheet, part: Sequence[Line], first_row: int, remarks: Remarks) -> Form:
    said = _useful(part, remarks, with_products=True)
    titles = sheet.rows[:first_row]
    header_row = len(titles)
    name_row = next(line.row for line in said if line.field in NAMES)
    moved: Moved = {(header_row + 1, None): (name_row, None)}
    moved |= {(header_row + 1, column): (line.row, line.column) for column, line in enumerate(said)}
    rows = [*titles, [line.label for line in said], [line.value for line in said]]
    fields = {column: line.field for column, line in enumerate(said)}
    if "phone" not in fields.values():
        fields = {column: "phone" if name == "contact_phone" else name for column, name in fields.items()}
    return Form(Sheet(sheet.name, rows), Header(header_row, header_row, fields, {}), name_row, moved)
