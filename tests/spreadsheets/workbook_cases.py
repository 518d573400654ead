"""Registration workbooks written down as tables, beside what a competent clerk would type from them.

A sheet is drawn as text, a line a row, cells parted by "|". "⏎" is a line break in a cell, "#912345678" a number,
"@2026-07-27" a date; every other cell is a text, its outer blanks left out ("␣" stands for one that is kept).
"""

import datetime
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from boothapp.resource_files import rows

Cell = str | float | datetime.date
Fields = dict[str, Any]
ODD_BLANKS = str.maketrans("␣", " ")


@dataclass(frozen=True)
class Grid:
    """A sheet: its drawing, the ranges merged in it ("A1:F1"), how it is shown, the fonts of its columns."""

    drawing: str
    name: str = "Sheet1"
    merged: Sequence[str] = ()
    hidden: bool = False
    filtered_rows: Sequence[int] = ()  # 1-based; hidden as a filter hides them
    fonts: Mapping[str, str] = field(default_factory=dict)  # column letter -> font

    def rows(self) -> list[list[Cell]]:
        return [[_cell(part) for part in line.split("|")] for line in self.drawing.strip("\n").split("\n")]


@dataclass(frozen=True)
class Case:
    """A file and what should come of it: exhibitors field by field, and every remark as (code, row)."""

    id: str
    make: Callable[[Path], None]
    typed: Sequence[Fields]
    asked: Sequence[tuple[str, int]] = ()  # warnings
    left_out: Sequence[tuple[str, int]] = ()  # rows that are no data
    suffix: str = ".xlsx"


def exhibitor(name: str, *products: str | Fields, **fields: str) -> Fields:
    """What a clerk types for an exhibitor: only the fields that are not empty."""
    return {"name": name, **fields, "products": [product(p) if isinstance(p, str) else p for p in products]}


def product(name: str, **fields: str) -> Fields:
    return {"name": name, **fields}


def xlsx(*grids: Grid | str) -> Callable[[Path], None]:
    """Return what writes these sheets as an Excel workbook."""

    def make(path: Path) -> None:
        import xlsxwriter

        book = xlsxwriter.Workbook(path, {"strings_to_formulas": False, "strings_to_urls": False})
        for grid in grids:
            _write(book, grid if isinstance(grid, Grid) else Grid(grid))
        book.close()

    return make


def text(
    drawing: str, encoding: str = "utf-8", separator: str = ",", before: bytes = b"", newline: str = "\r\n"
) -> Any:
    """Return what writes a drawing as a text file; cells are quoted as Excel quotes them."""

    def make(path: Path) -> None:
        lines = (separator.join(_quoted(str(cell), separator) for cell in row) for row in Grid(drawing).rows())
        path.write_bytes(before + (newline.join(lines) + newline).encode(encoding))

    return make


def raw(data: bytes) -> Callable[[Path], None]:
    return lambda path: void(path.write_bytes(data))


def void(_: object) -> None:
    return None


def _cell(part: str) -> Cell:
    written = part.strip()
    if written.startswith("#") and written[1:].replace(".", "").isdigit():
        return float(written[1:])
    if re.fullmatch(r"@\d{4}-\d\d-\d\d", written):
        return datetime.date.fromisoformat(written[1:])
    return written.translate(ODD_BLANKS).replace("⏎", "\n")


def _quoted(cell: str, separator: str) -> str:
    if any(sign in cell for sign in (separator, '"', "\n")):
        return '"' + cell.replace('"', '""') + '"'
    return cell


def _write(book: Any, grid: Grid) -> None:
    sheet = book.add_worksheet(grid.name)
    fonts = {ord(letter) - ord("A"): book.add_format({"font_name": font}) for letter, font in grid.fonts.items()}
    day = book.add_format({"num_format": "dd/mm/yyyy"})
    for area in grid.merged:
        sheet.merge_range(area, "")
    for number, row in enumerate(grid.rows()):
        for column, cell in enumerate(row):
            if isinstance(cell, datetime.date):
                sheet.write_datetime(number, column, datetime.datetime.combine(cell, datetime.time()), day)
            elif isinstance(cell, float):
                sheet.write_number(number, column, cell)
            elif cell:
                sheet.write_string(number, column, cell, fonts.get(column))
    for row_number in grid.filtered_rows:
        sheet.set_row(row_number - 1, None, None, {"hidden": True})
    if grid.hidden:
        sheet.hide()


def as_typed(exhibitors: Iterable[Mapping[str, Any]]) -> list[Fields]:
    """Return the reader's exhibitors in the shape of `exhibitor(...)`."""
    return [
        {
            **{name: value for name, value in one.items() if value and name not in ("sheet", "row", "products")},
            "products": [
                {name: value for name, value in each.items() if value and name != "row"}
                for each in one.get("products", ())
            ],
        }
        for one in exhibitors
    ]


def legacy(encoding: str, text: str) -> str:
    """Return Vietnamese in the letters of TCVN3 or VNI, as a cell holds them: "Hảo" is "H¶o" or "Haûo".

    TCVN3 has no capitals with a tone: fonts of their own show its small letters so.
    """
    letters = {
        chr(int(row["unicode_hex"], 16)): bytes.fromhex(row["legacy_hex"]).decode("latin-1")
        for row in rows(f"{encoding}.csv")
    }
    return "".join(letters.get(char, letters.get(char.lower(), char)) for char in unicodedata.normalize("NFC", text))
