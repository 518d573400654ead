"""How a table was understood: which heading means which field, how much stands below, from which provinces."""

from collections.abc import Sequence

from boothapp.domain.registration import ListedExhibitor, RecognisedColumn, RecognisedTable
from boothapp.spreadsheets.headings import Header
from boothapp.spreadsheets.remarks import letter
from boothapp.spreadsheets.sheets import Sheet


def table(sheet: Sheet, given: Header, header: Header, exhibitors: Sequence[ListedExhibitor]) -> RecognisedTable:
    """Return how a table was understood; `given` is its header as it stands on the sheet, `header` as it was read."""
    columns = sorted(given.fields.keys() | given.unknown.keys())
    return RecognisedTable(
        sheet.name,
        tuple(
            RecognisedColumn(letter(column), _heading(sheet, given, column), header.fields.get(column, ""))
            for column in columns
        ),
        len(exhibitors),
        sum(len(exhibitor.products) for exhibitor in exhibitors),
        tuple(dict.fromkeys(exhibitor.province for exhibitor in exhibitors if exhibitor.province)),
    )


def _heading(sheet: Sheet, header: Header, column: int) -> str:
    return header.full_heading(sheet, column) if header.first_row >= 0 else ""
