"""Two lists side by side on a sheet, as printed to save paper: the same headings again to the right."""

from dataclasses import replace

from boothapp.spreadsheets.heading_fields import folded
from boothapp.spreadsheets.headings import Header
from boothapp.spreadsheets.sheets import Sheet

_LEAST_HEADINGS = 2


def parted(sheet: Sheet, header: Header) -> list[Sheet]:
    """Return a sheet for each of the lists that stand beside each other, every cell in its place; [] for one list."""
    names = [*header.columns("name"), *(column for column, name in header.repeated.items() if name == "name")]
    if len(names) < 2 or header.first_row < 0:
        return []
    first = folded(header.heading(sheet, names[0]))
    starts = [_start(sheet, header, column) for column in names if folded(header.heading(sheet, column)) == first]
    if len(starts) < 2:
        return []
    width = max(map(len, sheet.rows))
    blocks = list(zip([0, *starts[1:]], [*starts[1:], width], strict=True))
    headings = [_headings(sheet, header, *block) for block in blocks]
    if any(len(those) < _LEAST_HEADINGS or not set(those) <= set(headings[0]) for those in headings[1:]):
        return []
    return [_block(sheet, header, *block) for block in blocks]


def _start(sheet: Sheet, header: Header, name: int) -> int:
    """The first column of a list: that of its running numbers, when it stands beside that of the names."""
    numbers = {*header.columns("number"), *(c for c, field in header.repeated.items() if field == "number")}
    return name - 1 if name - 1 in numbers else name


def _headings(sheet: Sheet, header: Header, left: int, right: int) -> list[str]:
    found = (folded(header.heading(sheet, column)) for column in range(left, right))
    return [heading for heading in found if heading]


def _block(sheet: Sheet, header: Header, left: int, right: int) -> Sheet:
    """The sheet with only the columns of one list; the lines above the table belong to all."""
    above = sheet.rows[: header.first_row]
    rows = [
        [text if left <= column else "" for column, text in enumerate(row[:right])]
        for row in sheet.rows[header.first_row :]
    ]
    merges = [merge for merge in sheet.merges if merge[2] < header.first_row or left <= merge[1] < right]
    return replace(sheet, rows=[list(row) for row in above] + rows, merges=merges)
