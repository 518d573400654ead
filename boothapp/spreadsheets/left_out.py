"""Rows of a list that were left out, with the list's own headings: read again, and written to be sent back."""

import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from boothapp.domain.progress import Progress
from boothapp.domain.text import clean
from boothapp.spreadsheets.headings import headers
from boothapp.spreadsheets.legacy_cells import decode_sheet
from boothapp.spreadsheets.remarks import letter
from boothapp.spreadsheets.sheets import Sheet, read_sheets

LONGEST_CELL = 32_767  # of an Excel sheet
_NARROW, _WIDTH, _WIDE = 7, 22, 60  # letters
_LONGEST_TAB = 31  # letters of a sheet's name in Excel
_NO_TAB = re.compile(r"[\[\]:*?/\\\x00-\x1f]+")


@dataclass(frozen=True)
class LeftOutRows:
    """Rows of one sheet."""

    sheet: str
    headings: tuple[str, ...] = ()
    rows: tuple[tuple[int, tuple[str, ...]], ...] = ()  # (number from 1, or 0 for the whole sheet, cells)


@dataclass(frozen=True)
class Words:
    """What the workbook says besides the list's own words."""

    row: str  # heading of the number of the row
    reason: str  # heading of the last column
    tab: str  # name of a sheet whose list has none


def read(arguments: dict[str, Any], progress: Progress) -> list[dict[str, Any]]:
    """Return the rows wanted of the list in `arguments["path"]`, as JSON values; runs in a child process.

    `arguments["rows"]` are [sheet, row] pairs, rows counted from 1. The result has the fields of LeftOutRows; where no
    headings stand above the columns are called "A", "B" and so on.
    """
    wanted: dict[str, set[int]] = {}
    for sheet, row in arguments["rows"]:
        wanted.setdefault(sheet, set()).add(row)
    found = []
    sheets = read_sheets(Path(arguments["path"]))
    for number, sheet in enumerate(sheets):
        progress(number, len(sheets), "reading")
        if rows := sorted(wanted.get(sheet.name, ())):
            found.append(_of_sheet(sheet, rows))
    return found


def _of_sheet(sheet: Sheet, rows: Sequence[int]) -> dict[str, Any]:
    decode_sheet(sheet)
    cells = [(row, list(map(clean, sheet.rows[row - 1]))) for row in rows if row <= len(sheet.rows)]
    width = max((len(texts) for _, texts in cells), default=0)
    header = next(iter(headers(sheet)), None)
    titled = [header.full_heading(sheet, column) if header else "" for column in range(max(map(len, sheet.rows)))]
    while titled[width:] and not titled[-1]:
        titled.pop()  # a column with a heading is kept also where these rows are empty: it may be what is to be filled
    headings = [text or letter(column) for column, text in enumerate(titled)]
    return {"sheet": sheet.name, "headings": headings, "rows": cells}


def workbook(tables: Sequence[LeftOutRows], reasons: Mapping[tuple[str, int], str], words: Words) -> bytes:
    """Return such rows as an Excel workbook, a sheet each; every row ends with the reason why it was left out."""
    from xlsxwriter import Workbook

    made = io.BytesIO()
    book = Workbook(made, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"created": datetime(2000, 1, 1)})  # no clock in it
    bold = book.add_format({"bold": True, "bottom": 1})
    top = book.add_format({"valign": "top", "text_wrap": True})
    taken: set[str] = set()
    for table in tables:
        sheet = book.add_worksheet(_tab(table.sheet or words.tab, taken))
        headings = [words.row, *table.headings, words.reason]
        sheet.freeze_panes(1, 0)
        for column, heading in enumerate(headings):
            width = _NARROW if not column else _WIDE if column == len(headings) - 1 else _WIDTH
            sheet.set_column(column, column, width, top)
            sheet.write_string(0, column, heading, bold)
        for line, (row, cells) in enumerate(table.rows, 1):
            if row:
                sheet.write_number(line, 0, row, top)
            for column, text in enumerate(cells, 1):
                sheet.write_string(line, column, text[:LONGEST_CELL], top)
            sheet.write_string(line, len(headings) - 1, reasons[table.sheet, row], top)
    book.close()
    return made.getvalue()


def _tab(name: str, taken: set[str]) -> str:
    """A name that Excel takes for a sheet: short, without its signs, and only once whatever the capitals."""
    base = " ".join(_NO_TAB.sub(" ", name).split())[:_LONGEST_TAB].strip("' ") or "1"
    found, number = base, 2
    while found.casefold() in taken:
        found, number = f"{base[: _LONGEST_TAB - 4]} {number}", number + 1
    taken.add(found.casefold())
    return found
