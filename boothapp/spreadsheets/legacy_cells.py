"""Old TCVN3 and VNI text in a sheet, decoded column by column and run by run, never text that is Unicode already."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Literal

from boothapp.domain import legacy_text
from boothapp.spreadsheets.sheets import Sheet

Encoding = Literal["tcvn3", "vni"]
Cell = tuple[int, int]
Decoded = tuple[int, int, Encoding, str, str, int]  # row, column, encoding, before, after, how many cells

_NAMES = {"tcvn3": legacy_text.decode_tcvn3, "vni": legacy_text.decode_vni}


def decode_sheet(sheet: Sheet) -> list[Decoded]:
    """Decode what is legacy text, in place, and return one sample for each column or run that was."""
    open_cells = {
        (row, column): text
        for row, texts in enumerate(sheet.rows)
        for column, text in enumerate(texts)
        if not text.isascii() and not legacy_text.is_unicode_vietnamese(text)
    }
    if not open_cells:
        return []
    found: list[Decoded] = []
    steps = (_whole(sheet, open_cells), _columns(sheet, open_cells), _runs(open_cells), _rows(open_cells))
    for groups in (*steps, _single(open_cells)):
        for cells in list(groups):
            left = [cell for cell in cells if cell in open_cells]
            if encoding := legacy_text.recognise([open_cells[cell] for cell in left]):
                found.append(_decode(sheet, left, encoding, open_cells))
    return sorted(found)


def _decode(sheet: Sheet, cells: Sequence[Cell], encoding: Encoding, open_cells: dict[Cell, str]) -> Decoded:
    decode: Callable[[str], str] = _NAMES[encoding]
    before = [open_cells.pop(cell) for cell in cells]
    for (row, column), text in zip(cells, before, strict=True):
        sheet.rows[row][column] = decode(text)
    row, column = cells[0]
    return row, column, encoding, before[0], sheet.rows[row][column], len(cells)


def _whole(sheet: Sheet, cells: dict[Cell, str]) -> Iterator[list[Cell]]:
    """The whole sheet, when nothing in it is Unicode: short cells then have company."""
    if not any(legacy_text.is_unicode_vietnamese(text) for texts in sheet.rows for text in texts):
        yield sorted(cells)


def _columns(sheet: Sheet, cells: dict[Cell, str]) -> Iterator[list[Cell]]:
    """Columns without a Unicode cell below their heading."""
    mixed = {
        column for texts in sheet.rows for column, text in enumerate(texts) if legacy_text.is_unicode_vietnamese(text)
    }
    for column in sorted({column for _, column in cells} - mixed):
        yield sorted(cell for cell in cells if cell[1] == column)


def _runs(cells: dict[Cell, str]) -> Iterator[list[Cell]]:
    """Neighbours in a column, as one person pasted them; ASCII cells between them do not part them."""
    for column in sorted({column for _, column in cells}):
        run: list[Cell] = []
        for cell in sorted(cell for cell in cells if cell[1] == column):
            if run and cell[0] - run[-1][0] > 3:
                yield run
                run = []
            run.append(cell)
        yield run


def _single(cells: dict[Cell, str]) -> Iterable[list[Cell]]:
    return [[cell] for cell in sorted(cells)]


def _rows(cells: dict[Cell, str]) -> Iterable[list[Cell]]:
    for row in sorted({row for row, _ in cells}):
        yield sorted(cell for cell in cells if cell[0] == row)
