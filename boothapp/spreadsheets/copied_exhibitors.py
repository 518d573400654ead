"""Exhibitors in a block of cells that was copied from a spreadsheet: what its columns hold, and where they begin.

A block comes as people mark it: with or without headings, with a column of running numbers.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from boothapp.domain.pasted_cells import Cells
from boothapp.spreadsheets import copied_columns
from boothapp.spreadsheets.heading_fields import field_of, folded

_SHORT_HEADINGS = {"ten": "name", "name": "name"}  # that say too little in other lists
_SEARCHED_ROWS = 5  # a title may have been marked along
_LEAST_FIELDS = 2  # one word alone may be a value


@dataclass(frozen=True)
class CopiedExhibitors:
    """The columns of a block that go somewhere, row by row."""

    fields: tuple[str, ...]
    rows: list[list[str]]  # a cell for each field
    rows_before: int = 0  # of the block: title and headings
    columns_left_out: int = 0  # that say something but have no field here


def understood(cells: Cells, fields: Sequence[str], known: Collection[str]) -> CopiedExhibitors:
    """Return what a block holds: by its headings the fields of `known`, without headings those of `fields` in order."""
    width = max(map(len, cells), default=0)
    block = [[*row, *[""] * (width - len(row))] for row in cells]
    for place, row in enumerate(block[:_SEARCHED_ROWS]):
        if headed := _headed(row, known):
            numbering = [column for column, text in enumerate(row) if field_of(text) == copied_columns.NUMBERING]
            below = block[place + 1 :]
            filled = {column for column in range(width) if any(texts[column].strip() for texts in below)}
            left_out = filled.difference(headed, numbering)
            return CopiedExhibitors(
                tuple(headed.values()),
                [[texts[column] for column in headed] for texts in below],
                place + 1,
                len(left_out),
            )
    first = 1 if width > 1 and copied_columns.is_running([row[0].strip() for row in block]) else 0
    return CopiedExhibitors(
        tuple(fields[: width - first]), [row[first:] for row in block], 0, max(0, width - first - len(fields))
    )


def _headed(row: Sequence[str], known: Collection[str]) -> dict[int, str]:
    """The fields that a row of headings names, each once; {} for any other row."""
    found: dict[int, str] = {}
    numbered = False
    for column, text in enumerate(row):
        field = field_of(text) or _SHORT_HEADINGS.get(folded(text), "")
        numbered = numbered or field == copied_columns.NUMBERING
        if field in known and field not in found.values():
            found[column] = field
    is_headings = "name" in found.values() and len(found) + numbered >= _LEAST_FIELDS
    return {} if any(map(copied_columns.is_amount, row)) or not is_headings else found
