"""Columns of names and products whose headings were mixed up: nobody but the clerk can say, so it is told."""

from boothapp.domain import names
from boothapp.domain.text import clean
from boothapp.spreadsheets.headings import Header
from boothapp.spreadsheets.remarks import Remarks, letter
from boothapp.spreadsheets.sheets import Sheet

_LOOKED_AT = 200  # rows
_MOST, _FEW = 0.6, 0.2


def report(sheet: Sheet, header: Header, end: int, remarks: Remarks) -> None:
    """Warn when most cells below a product's heading begin as exhibitors' names do, and hardly any below a name's."""
    columns = (*header.columns("name")[:1], *header.columns("product")[:1])
    if len(columns) < 2 or header.first_row < 0:
        return
    shares = [_share_of_forms(sheet, header, end, column) for column in columns]
    if shares[0] > _FEW or shares[1] < _MOST:
        return
    headings = [header.heading(sheet, column) for column in columns]
    remarks.warn(
        header.last_row,
        "headings_swapped",
        headings[0],
        column=columns[0],
        field="name",
        other=headings[1],
        place=letter(columns[1]),
    )


def _share_of_forms(sheet: Sheet, header: Header, end: int, column: int) -> float:
    """The share of the cells that begin with a legal form or a word for a workshop, a farm, a craft village."""
    rows = sheet.rows[header.last_row + 1 : min(end, header.last_row + 1 + _LOOKED_AT)]
    cells = [clean(row[column]) for row in rows if column < len(row) and row[column].strip()]
    return sum(1 for cell in cells if names.split_legal_form(cell).form) / len(cells) if cells else 0
