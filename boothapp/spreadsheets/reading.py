"""A registration list from the file to plain data; runs in a child process (see `read_list`)."""

import re
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from boothapp.domain.errors import Refused
from boothapp.domain.private_texts import without_contacts
from boothapp.domain.progress import Progress
from boothapp.domain.registration import ListedExhibitor, ListedProduct
from boothapp.domain.text import clean
from boothapp.spreadsheets import (
    exhibitor_rows,
    forms,
    kind_columns,
    name_product_columns,
    price_units,
    recognised,
    recognition_cells,
    recognition_columns,
    row_products,
    side_by_side,
    swapped_columns,
    table_provinces,
    turned_tables,
)
from boothapp.spreadsheets.column_guesses import guessed_header
from boothapp.spreadsheets.headings import Header, headers
from boothapp.spreadsheets.legacy_cells import decode_sheet
from boothapp.spreadsheets.remarks import Remarks, letter
from boothapp.spreadsheets.row_kinds import kind_of_row
from boothapp.spreadsheets.sheets import Sheet, read_sheets
from boothapp.spreadsheets.tables import TableReader

_COUNT = re.compile(r"\d{1,2}(?:[.,]0)?(?: gian(?: hàng)?)?", re.IGNORECASE)
_OF_NO_LIST = {"no_table", "hidden_sheet"}
_MOST_NOTES = 3  # in a column without a heading
_OURS_ONLY = ("exhibitor_id", "product_id", "booths")  # what only our own lists tell
_ENCODINGS = {"tcvn3": "TCVN3", "vni": "VNI"}


def read(arguments: dict[str, str], progress: Progress) -> dict[str, Any]:
    """Return the list in the file `arguments["path"]`, called `arguments["name"]`, as JSON values.

    Raises Refused when there is none in it.
    """
    remarks = Remarks(arguments["name"])
    sheets = read_sheets(Path(arguments["path"]))
    exhibitors: list[ListedExhibitor] = []
    for number, sheet in enumerate(sheets):
        progress(number, len(sheets), "reading")
        remarks.sheet, remarks.moved = sheet.name, {}
        exhibitors += _of_sheet(sheet, remarks)
    if not exhibitors and {remark.code for remark in remarks.skipped} <= _OF_NO_LIST:
        raise _no_list(remarks)
    return {
        "exhibitors": [_compact(exhibitor) for exhibitor in exhibitors],
        "warnings": [vars(remark) for remark in remarks.warnings],
        "skipped": [vars(remark) for remark in remarks.skipped],
        "recognised": [asdict(table) for table in remarks.recognised],
    }


def _no_list(remarks: Remarks) -> Refused:
    hidden = any(remark.code == "hidden_sheet" for remark in remarks.skipped)
    more = " Sheets that are hidden were not looked at; show them in Excel if the list is there." if hidden else ""
    message = f"{remarks.file} holds no list: no row names an exhibitor's or product's column.{more}"
    return Refused("no_list", message, {"file": remarks.file})


def _compact(listed: ListedExhibitor | ListedProduct) -> dict[str, Any]:
    """Leave out what is empty: 50,000 rows travel from process to process."""
    kept = {name: value for name, value in vars(listed).items() if value}
    if "products" in kept:
        kept["products"] = [_compact(product) for product in kept["products"]]
    return kept


def _of_sheet(sheet: Sheet, remarks: Remarks) -> list[ListedExhibitor]:
    if sheet.hidden:
        remarks.skip(None, "hidden_sheet", sheet.name)
        return []
    if not any(text.strip() for texts in sheet.rows for text in texts):
        return []
    for one in decode_sheet(sheet):
        remarks.warn(
            one.row,
            "decoded" if one.certain else "letters_doubtful",
            clean(one.before),
            column=one.column,
            encoding=_ENCODINGS[one.encoding],
            after=clean(one.after),
            count=one.count,
        )
    _fill_merges(sheet)
    found = headers(sheet)
    if not found:
        return _without_header(sheet, remarks)
    if len(found) == 1 and (lists := side_by_side.parted(sheet, found[0])):
        return [exhibitor for one in lists for exhibitor in _of_tables(one, headers(one), remarks)]
    return _of_tables(sheet, found, remarks)


def _of_tables(sheet: Sheet, found: Sequence[Header], remarks: Remarks) -> list[ListedExhibitor]:
    """Read the tables below each other on a sheet."""
    if found and found[0].names_exhibitors():
        _report_contacts_above(sheet, found[0], remarks)
    exhibitors: list[ListedExhibitor] = []
    start = 0
    for number, header in enumerate(found):
        end = found[number + 1].first_row if number + 1 < len(found) else len(sheet.rows)
        if not _has_rows(sheet, header, end):
            if found_around := _around_empty_table(sheet, header, (start, end), remarks):
                exhibitors += found_around
                start = end
                continue
            remarks.skip(header.last_row, "no_rows", sheet.name)
        of_table, end_of_table = header, end
        if not header.names_exhibitors():
            of_table, end_of_table = forms.over_table(sheet, header, start, end, remarks)
        exhibitors += _of_table(sheet, of_table, end_of_table, remarks)
        start = end_of_table
    return exhibitors


def _report_contacts_above(sheet: Sheet, header: Header, remarks: Remarks) -> None:
    """A title says nothing that is lost; a line in it with a telephone or e-mail address is somebody's: it is told."""
    for number, texts in enumerate(sheet.rows[: header.first_row]):
        line = " | ".join(clean(text) for text in texts if text.strip())
        if without_contacts(line) != line:
            remarks.skip(number, "margin_line", line)


def _without_header(sheet: Sheet, remarks: Remarks) -> list[ListedExhibitor]:
    """Read a sheet of forms, a table on its side, or one whose columns only their cells tell."""
    turned = turned_tables.upright(sheet, remarks)
    left_out = len(remarks.skipped)
    found = [turned] if turned else forms.forms(sheet, remarks)
    exhibitors = _of_forms(found, remarks)
    if found or len(remarks.skipped) > left_out:
        return exhibitors
    if guess := guessed_header(sheet):
        remarks.warn(None, "no_header", "")
        return _of_table(sheet, guess, len(sheet.rows), remarks)
    remarks.skip(None, "no_table", sheet.name)
    return []


def _of_forms(found: Sequence[forms.Form], remarks: Remarks) -> list[ListedExhibitor]:
    exhibitors: list[ListedExhibitor] = []
    for form in found:
        remarks.moved = form.moved
        exhibitors += map(form.placed, _of_table(form.sheet, form.header, len(form.sheet.rows), remarks))
        remarks.recognised[-1] = replace(remarks.recognised[-1], columns=())  # its cells stand elsewhere on the sheet
        remarks.moved = {}
    return exhibitors


def _has_rows(sheet: Sheet, header: Header, end: int) -> bool:
    rows = range(header.last_row + 1, end)
    return any(kind_of_row(sheet, number, header) not in ("empty", "total", "signature", "note") for number in rows)


def _around_empty_table(sheet: Sheet, header: Header, part: tuple[int, int], remarks: Remarks) -> list[ListedExhibitor]:
    """Read the form around a table that nothing was written into."""
    if header.names_exhibitors():
        return []
    start, end = part
    rows = [
        row if start <= number < header.first_row or header.last_row < number < end else []
        for number, row in enumerate(sheet.rows)
    ]
    return _of_forms(forms.forms(replace(sheet, rows=rows), remarks), remarks)


def _of_table(sheet: Sheet, header: Header, end: int, remarks: Remarks) -> list[ListedExhibitor]:
    given = header
    header, ours = _marked_as_ours(sheet, header, end)
    if not ours:
        header = kind_columns.joined(sheet, _with_bare_columns(sheet, header, end), end)
        header = kind_columns.of_names(sheet, header, end)
        header = recognition_columns.without_parts(sheet, header)
        recognition_cells.explain(sheet, header, end, remarks)
        recognition_columns.join(sheet, header, end, remarks)
    _report_left_out(sheet, header, end, remarks)
    header = exhibitor_rows.with_names(sheet, name_product_columns.parted(sheet, header, end, remarks), end)
    if not ours:
        swapped_columns.report(sheet, header, end, remarks)
        header = price_units.with_unit(sheet, header, end, remarks)
        header = row_products.without_nameless(sheet, header, end, remarks)
    province = table_provinces.of_table(sheet, header, remarks)
    exhibitors = list(TableReader(sheet, header, remarks, province, ours=ours).exhibitors(end))
    if not ours:
        exhibitors = table_provinces.carried(exhibitors, header, remarks, province)
    remarks.recognised.append(recognised.table(sheet, given, header, exhibitors))
    return exhibitors


def _report_left_out(sheet: Sheet, header: Header, end: int, remarks: Remarks) -> None:
    """Tell which columns were not taken, and why."""
    for column, heading in header.unknown.items():
        filled = len(_cells(sheet, header, end, column))
        if not filled:
            continue
        name = header.repeated.get(column, "")
        first = letter(next(iter(header.columns(name)), column))
        code = "column_ours_only" if name in _OURS_ONLY else "column_repeated" if name else "column_unknown"
        remarks.warn(header.last_row, code, heading, column=column, count=filled, first=first)


def _cells(sheet: Sheet, header: Header, end: int, column: int) -> list[str]:
    """The texts below a heading."""
    texts = (row[column].strip() for row in sheet.rows[header.last_row + 1 : end] if column < len(row))
    return [text for text in texts if text]


def _marked_as_ours(sheet: Sheet, header: Header, end: int) -> tuple[Header, bool]:
    """Our own exports carry the ids of exhibitors and products; elsewhere such columns hold an office's own numbers.

    "Gian hàng" holds our booths' codes; elsewhere it may say how many are asked for.
    """
    if {"exhibitor_id", "product_id"} <= set(header.fields.values()):
        return header, True
    fields, unknown, repeated = {}, dict(header.unknown), dict(header.repeated)
    for column, name in header.fields.items():
        if name == "booths" and all(map(_COUNT.fullmatch, _cells(sheet, header, end, column))):
            fields[column] = "booths_requested"
        elif name in _OURS_ONLY:
            unknown[column], repeated[column] = clean(sheet.rows[header.first_row][column]), name
        else:
            fields[column] = name
    return replace(header, fields=fields, unknown=unknown, repeated=repeated), False


def _with_bare_columns(sheet: Sheet, header: Header, end: int) -> Header:
    """Columns without a heading that hold more than a note or two are told once, not cell by cell."""
    width = max(map(len, sheet.rows[header.last_row + 1 : end]), default=0)
    bare = [column for column in range(width) if column not in header.fields and column not in header.unknown]
    filled = {column: len(_cells(sheet, header, end, column)) for column in bare}
    return replace(
        header,
        unknown=header.unknown | {column: f"({letter(column)})" for column in bare if filled[column] > _MOST_NOTES},
    )


def _fill_merges(sheet: Sheet) -> None:
    """A cell merged downwards holds for all its rows, that of a name excepted: there an empty cell says "same"."""
    for top, left, bottom, right in sheet.merges:
        if bottom == top or right != left or top >= len(sheet.rows) or left >= len(sheet.rows[top]):
            continue
        for row in range(top + 1, min(bottom + 1, len(sheet.rows))):
            texts = sheet.rows[row]
            if any(text.strip() for text in texts):
                texts.extend([""] * (left + 1 - len(texts)))
                texts[left] = texts[left] or sheet.rows[top][left]
