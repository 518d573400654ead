"""A block of cells from the clipboard, as spreadsheets put it there."""

import re
from collections.abc import Sequence

from boothapp.domain import legacy_text
from boothapp.domain.legacy_text import Encoding
from boothapp.domain.safe_cells import without_apostrophe

_CELL = re.compile(
    r"""(?:"(?P<quoted>(?=[^"\t\n]*(?:[\t\n]|""))[^"]*(?:""[^"]*)*)"|(?P<plain>[^\t\n]*))(?P<end>[\t\n]|\Z)"""
)
Cells = Sequence[Sequence[str]]


def cells_of(text: str) -> list[list[str]]:
    """Return the rows of cells that a spreadsheet copied: parted by tabs, cells with line breaks in quotation marks.

    Quotation marks around a cell that needs none belong to its text, as an inch sign does.

    Blank rows at the end are dropped, since spreadsheets and people copy them along.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    rows: list[list[str]] = [[]]
    for found in _CELL.finditer(lines):
        quoted, plain, end = found["quoted"], found["plain"], found["end"]
        cell = plain if quoted is None else quoted.replace('""', '"')
        rows[-1].append(without_apostrophe(cell))
        if end == "\n":
            rows.append([])
        elif not end:
            break
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    return rows


def old_font(cells: Cells) -> tuple[Encoding, str, str] | None:
    """Return the font of before Unicode that the cells are written with, and a cell before and after decoding."""
    texts = [cell for row in cells for cell in row]
    encoding = legacy_text.recognise(texts)
    if encoding is None:
        return None
    for text in texts:
        if (decoded := _decoded(text, encoding)) != text:
            return encoding, text, decoded
    return None


def decoded(cells: Cells, encoding: Encoding) -> list[list[str]]:
    """Return the cells in Unicode."""
    return [[_decoded(cell, encoding) for cell in row] for row in cells]


def _decoded(text: str, encoding: Encoding) -> str:
    return legacy_text.decode_tcvn3(text) if encoding == "tcvn3" else legacy_text.decode_vni(text)
