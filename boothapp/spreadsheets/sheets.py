"""Sheets of cells, whatever file they came from."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from boothapp.domain.errors import Refused
from boothapp.spreadsheets import html_tables, text_files
from boothapp.spreadsheets.cell_fonts import Fonts, legacy_fonts
from boothapp.spreadsheets.cell_text import to_text
from boothapp.spreadsheets.far_cells import refuse_far_cells
from boothapp.spreadsheets.file_kinds import kind_of, refuse

_MOST_UNPACKED_BYTES = 600 << 20
_MOST_MEMBER_RATIO = 1000  # deflate reaches about 1030; a list of real text stays below 100
_MOST_CELLS = 20_000_000  # of an .ods, whose cells are not counted before
_SAME_AREA = "Copy the list into a new workbook and import that"

Range = tuple[int, int, int, int]  # top, left, bottom, right; 0-based, inclusive


@dataclass
class Sheet:
    name: str
    rows: list[list[str]]  # texts, from the first row and column of the sheet on
    merges: list[Range] = field(default_factory=list)
    hidden: bool = False
    legacy_fonts: Fonts = field(default_factory=dict)  # cells in .VnTime and the like

    @cached_property
    def wide_cells(self) -> dict[int, list[tuple[int, int]]]:
        """For each row with cells merged across: their first and last columns."""
        found: dict[int, list[tuple[int, int]]] = {}
        for top, left, bottom, right in self.merges:
            if top == bottom and right > left:
                found.setdefault(top, []).append((left, right))
        return found

    def tall_cells(self, columns: Collection[int]) -> dict[int, int]:
        """Return for each row within a cell of these columns that is merged downwards the row where it begins."""
        return {
            row: top
            for top, left, bottom, right in self.merges
            if left == right and left in columns
            for row in range(top, min(bottom + 1, len(self.rows)))
        }


def read_sheets(path: Path) -> list[Sheet]:
    """Return the sheets of a workbook or text file, hidden ones empty.

    Raises Refused in words when the file is protected, broken, or holds far more than a list can.
    """
    match kind_of(path):
        case "text":
            return [Sheet("", text_files.read_rows(path))]
        case "html":
            return [Sheet("", rows) for rows in html_tables.read_tables(path)]
        case "xls":
            refuse_far_cells(path, "xls")
            return list(_through_calamine(path))
        case kind:
            _refuse_bomb(path)
            refuse_far_cells(path, kind)
            sheets = list(_through_calamine(path))
            fonts = legacy_fonts(path) if kind == "xlsx" else {}
            return [replace(sheet, legacy_fonts=fonts.get(sheet.name, {})) for sheet in sheets]


def _through_calamine(path: Path) -> Iterator[Sheet]:
    import python_calamine as calamine

    try:
        book = calamine.CalamineWorkbook.from_path(path)
        for meta in book.sheets_metadata:
            if meta.typ != calamine.SheetTypeEnum.WorkSheet:
                continue
            if meta.visible != calamine.SheetVisibleEnum.Visible:
                yield Sheet(meta.name, [], hidden=True)
                continue
            yield _sheet(path, meta.name, book.get_sheet_by_name(meta.name))
    except calamine.PasswordError:
        refuse("password", path, "is protected with a password. Take the password off in Excel and import it again")
    except (calamine.CalamineError, OSError, ValueError) as error:
        if "password" in str(error).lower() or "encrypt" in str(error).lower():
            refuse("password", path, "is protected with a password. Take the password off and import it again")
        refuse("broken", path, "is broken and cannot be read as a workbook. Ask for the list again")


def _sheet(path: Path, name: str, sheet: "object") -> Sheet:
    start, width, height = sheet.start, sheet.width, sheet.height  # type: ignore[attr-defined]
    if width * height > _MOST_CELLS:
        refuse("far_cells", path, f"has cells far outside its table on sheet “{name}”. {_SAME_AREA}")
    top, left = start or (0, 0)
    rows: list[list[str]] = [[] for _ in range(top)]
    for row in sheet.iter_rows():  # type: ignore[attr-defined]
        texts = [to_text(value) for value in row]
        while texts and not texts[-1]:
            texts.pop()
        rows.append([""] * left + texts if texts else [])
    merges = [(a[0], a[1], b[0], b[1]) for a, b in (sheet.merged_cell_ranges or [])]  # type: ignore[attr-defined]
    return Sheet(name, rows, merges)


def _refuse_bomb(path: Path) -> None:
    """Refuse a zip that would unpack to far more than a list needs, from its directory, before anything is unpacked."""
    try:
        with ZipFile(path) as archive:
            members = archive.infolist()
    except (BadZipFile, OSError) as error:
        raise Refused("broken", f"{path.name} is broken. Ask for the list again.", {"file": path.name}) from error
    if any(member.flag_bits & 1 for member in members):
        refuse("password", path, "is protected with a password. Take the password off and import it again")
    unpacked = sum(member.file_size for member in members)
    blown = any(m.file_size > 50 << 20 and m.file_size > m.compress_size * _MOST_MEMBER_RATIO for m in members)
    if unpacked > _MOST_UNPACKED_BYTES or blown:
        refuse("bomb", path, f"would unpack to {unpacked >> 20} MB, far more than a list needs. {_SAME_AREA}")
