"""How far the cells of a workbook reach, counted before it is opened.

python-calamine keeps a sheet as one full rectangle: a cell in XFD1048576 would need 400 GB for it. Only cells with
a value count; formats alone reach to the end of the sheet in many honest workbooks.
"""

import re
import struct
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from boothapp.spreadsheets.compound_files import stream
from boothapp.spreadsheets.file_kinds import Kind, refuse
from boothapp.spreadsheets.remarks import letter

_MOST_CELLS = 16_000_000  # of the rectangle: about 1 GB in the child
_SPARSE_CELLS, _SPARSE_SHARE = 2_000_000, 20  # a rectangle this large with under 1/20 of its cells filled is no list
_CHUNK = 1 << 20
_FILLED = re.compile(rb"""<(?:\w+:)?c\s(?:[^<>]*?\s)?r=["']([A-Z]{1,3})([0-9]{1,7})["'][^<>]*(?<!/)>""")
_XLS_CELLS = {0x0006, 0x00FD, 0x0203, 0x0204, 0x0205, 0x027E}  # MS-XLS: Formula, LabelSst, Number, Label, BoolErr, RK
_XLS_BOF, _XLS_MULRK, _XLS_FILEPASS = 0x0809, 0x00BD, 0x002F
_XLSB_ROW, _XLSB_CELLS = 0, range(2, 12)  # MS-XLSB: BrtRowHdr; BrtCellRk to BrtFmlaError

Cell = tuple[int, int]  # row, column; 0-based


@dataclass
class _Reach:
    """The rectangle of the filled cells of one sheet."""

    filled: int = 0
    top: int = 1 << 30
    left: int = 1 << 30
    lowest: Cell = (0, 0)
    rightmost: Cell = (0, 0)

    def add(self, row: int, column: int) -> None:
        self.filled += 1
        self.top, self.left = min(row, self.top), min(column, self.left)
        if row > self.lowest[0]:
            self.lowest = row, column
        if column > self.rightmost[1]:
            self.rightmost = row, column

    @property
    def cells(self) -> int:
        return (self.lowest[0] - self.top + 1) * (self.rightmost[1] - self.left + 1) if self.filled else 0

    @property
    def farthest(self) -> str:
        row, column = self.rightmost if self.rightmost[1] > 1000 else self.lowest
        return f"{letter(column)}{row + 1}"


def refuse_far_cells(path: Path, kind: Kind) -> None:
    """Raise Refused, naming the cell, when a sheet reaches far beyond what a list can fill."""
    reaches = {"xlsx": _of_xlsx, "xlsb": _of_xlsb, "xls": _of_xls}
    if kind not in reaches:
        return
    together = 0
    try:
        for reach in reaches[kind](path):
            together = together + reach.cells if kind == "xls" else reach.cells  # all sheets of an .xls at once
            sparse = reach.cells > _SPARSE_CELLS and reach.filled * _SPARSE_SHARE < reach.cells
            if sparse or together > _MOST_CELLS:
                what = f"has a cell at {reach.farthest}, far outside its list, and is too large to read"
                refuse("far_cells", path, f"{what}. Copy the list into a new workbook and import that")
    except (BadZipFile, EOFError, NotImplementedError, OSError, ValueError, struct.error, zlib.error):
        refuse("broken", path, "is broken and cannot be read as a workbook. Ask for the list again")


def _sheet_parts(path: Path, ending: str) -> Iterator[Iterable[bytes]]:
    """Return the sheets' parts of a zip, each in pieces; zipfile stops at the size that the directory declares."""
    with ZipFile(path) as archive:
        for name in archive.namelist():
            if name.lower().startswith("xl/worksheets/") and name.endswith(ending):
                with archive.open(name) as part:
                    yield iter(lambda part=part: part.read(_CHUNK), b"")  # type: ignore[misc]


def _of_xlsx(path: Path) -> Iterator[_Reach]:
    for pieces in _sheet_parts(path, ".xml"):
        reach, rest = _Reach(), b""
        for piece in pieces:
            text = rest + piece
            end = max(text.rfind(b"<"), 0)
            for found in _FILLED.finditer(text, 0, end):
                reach.add(int(found[2]) - 1, _column(found[1]))
            rest = text[end:] if len(text) - end < _CHUNK else b""
        yield reach


def _column(letters: bytes) -> int:
    number = 0
    for code in letters:
        number = number * 26 + code - 64
    return number - 1


def _of_xlsb(path: Path) -> Iterator[_Reach]:
    for pieces in _sheet_parts(path, ".bin"):
        reach, row = _Reach(), 0
        for record, data in _xlsb_records(b"".join(pieces)):
            if record == _XLSB_ROW:
                row = struct.unpack_from("<I", data)[0]
            elif record in _XLSB_CELLS:
                reach.add(row, struct.unpack_from("<I", data)[0])
        yield reach


def _xlsb_records(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Return type and content of the records; both type and size are written in 7 bits a byte."""
    at, end = 0, len(data)
    while at < end:
        record = data[at]
        at += 1
        if record & 0x80:
            record = (record & 0x7F) | (data[at] & 0x7F) << 7 if at < end else record
            at += 1
        size = shift = 0
        while at < end:
            size |= (data[at] & 0x7F) << shift
            shift += 7
            at += 1
            if not data[at - 1] & 0x80:
                break
        yield record, data[at : at + min(size, 8)]
        at += size


def _of_xls(path: Path) -> Iterator[_Reach]:
    data = stream(path.read_bytes(), ("Workbook", "Book"))
    reach, at = _Reach(), 0
    while at + 4 <= len(data):
        record, size = struct.unpack_from("<HH", data, at)
        if record == _XLS_FILEPASS:
            return  # encrypted: what follows says nothing
        if record == _XLS_BOF:
            yield reach
            reach = _Reach()
        elif record in _XLS_CELLS and size >= 4:
            reach.add(*struct.unpack_from("<HH", data, at + 4))
        elif record == _XLS_MULRK and size >= 6:
            row, first = struct.unpack_from("<HH", data, at + 4)
            reach.add(row, first)
            reach.add(row, struct.unpack_from("<H", data, at + 2 + size)[0])
        at += 4 + size
    yield reach
