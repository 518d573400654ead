"""The unit of prices that stands above a table: "Đơn vị tính: nghìn đồng" holds for bare figures below "Giá bán"."""

import re
from dataclasses import replace

from boothapp.domain.text import clean, fold
from boothapp.spreadsheets import heading_words
from boothapp.spreadsheets.headings import Header, is_wholesale
from boothapp.spreadsheets.remarks import Remarks
from boothapp.spreadsheets.sheets import Sheet

_STATED = re.compile(
    r"\b(?:(?:don vi(?: tinh)?|dvt)(?: gia(?: ban)?)?\s*[:.]|gia (?:ban )?tinh (?:theo|bang))\s*(.{1,24})$"
)
_LINES_ABOVE, _FEW_CELLS = 8, 2


def with_unit(sheet: Sheet, header: Header, end: int, remarks: Remarks) -> Header:
    """Return the header with what the lines above the table say of its prices, unless a heading says it itself.

    Figures that are too large for thousands are taken as đồng, and that is told.
    """
    notes = dict(header.notes)
    stated = _stated_above(sheet, header)
    for column in header.columns("price"):
        heading = header.heading(sheet, column)
        if stated and heading_words.factor(heading) == 1 and not heading_words.names_dong(heading):
            notes[column] = stated
        if is_wholesale(heading):
            remarks.warn(header.last_row, "wholesale_price", heading, column=column, field="price")
        if heading_words.factor(f"{heading} {notes.get(column, '')}") > 1:
            _report_full_prices(sheet, header, end, column, remarks)
    return replace(header, notes=notes)


def _stated_above(sheet: Sheet, header: Header) -> str:
    """The thousands or millions of đồng that a line between this table and what stands before it names."""
    for texts in reversed(sheet.rows[max(header.first_row - _LINES_ABOVE, 0) : max(header.first_row, 0)]):
        given = [clean(text) for text in texts if text.strip()]
        if len(given) > _FEW_CELLS:
            return ""
        for text in given:
            found = _STATED.search(fold(text))
            if found and heading_words.factor(found[1]) > 1:
                return text
    return ""


def _report_full_prices(sheet: Sheet, header: Header, end: int, column: int, remarks: Remarks) -> None:
    cells = (row[column].strip() for row in sheet.rows[header.last_row + 1 : end] if column < len(row))
    full = [cell for cell in cells if heading_words.is_full_price(cell)]
    if full:
        remarks.warn(header.last_row, "full_prices", full[0], column=column, field="price", cells=len(full))
