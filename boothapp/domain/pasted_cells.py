"""A block of cells from the clipboard, as spreadsheets put it there."""

import csv
import io
from collections.abc import Sequence

from boothapp.domain import legacy_text
from boothapp.domain.legacy_text import Encoding

Cells = Sequence[Sequence[str]]


def cells_of(text: str) -> list[list[str]]:
    """Return the rows of cells that a spreadsheet copied: parted by tabs, cells with line breaks in quotation marks.

    Blank rows at the end are dropped, since spreadsheets and people copy them along.
    """
    quoted = text.startswith('"') or '\t"' in text or '\n"' in text
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    if quoted and lines.count('"') % 2 == 0:
        csv.field_size_limit(max(len(lines), csv.field_size_limit()))  # however long a cell is
        rows = list(csv.reader(io.StringIO(lines, newline=""), delimiter="\t"))
    else:  # an inch sign or a lone quotation mark is just text
        rows = [line.split("\t") for line in lines.split("\n")]
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
