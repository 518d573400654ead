"""Columns for kinds of exhibitors beside each other: enterprises, cooperatives, households, each row in one of them."""

import re
from dataclasses import replace

from boothapp.domain import names
from boothapp.spreadsheets.heading_fields import folded
from boothapp.spreadsheets.headings import NAMES, Header
from boothapp.spreadsheets.product_cells import list_words
from boothapp.spreadsheets.row_kinds import kind_of_row
from boothapp.spreadsheets.sheets import Sheet

_TICKS = {"x", "v", "✓", "✔", "1"}


def joined(sheet: Sheet, header: Header, end: int) -> Header:
    """Return the header with one column of names, to which the names in the others are moved, and one of kinds.

    Beside a column of names, ticks in the columns tell the kind.
    """
    columns = sorted(column for column in (*header.fields, *header.unknown) if _names_kind(sheet, header, column))
    if len(columns) < 2:
        return header
    rows = [texts for texts in _data(sheet, header, end) if _filled(texts, columns)]
    if not rows or any(len(_filled(texts, columns)) > 1 for texts in rows):
        return header
    cells = {texts[column].strip().casefold() for texts in rows for column in _filled(texts, columns)}
    named = any(name in NAMES and c not in columns for c, name in {**header.fields, **header.repeated}.items())
    if named != (cells <= _TICKS):
        return header
    _move(sheet, header, rows, columns, names_too=not named)
    fields = {column: name for column, name in header.fields.items() if column not in columns}
    if not named:
        fields[columns[0]] = "name"
    else:  # "Doanh nghiệp" was the first heading of a name, and hid the column that holds them
        fields |= {c: name for c, name in header.repeated.items() if name in NAMES and c not in columns}
    if "kind" not in fields.values():
        fields[max(map(len, rows)) - 1] = "kind"
    unknown = {column: text for column, text in header.unknown.items() if column not in (*columns, *fields)}
    return replace(header, fields=dict(sorted(fields.items())), unknown=unknown)


def _data(sheet: Sheet, header: Header, end: int) -> list[list[str]]:
    """The rows of exhibitors, not those of sections, totals and signatures."""
    numbers = range(header.last_row + 1, end)
    return [sheet.rows[number] for number in numbers if kind_of_row(sheet, number, header) == "data"]


def _names_kind(sheet: Sheet, header: Header, column: int) -> bool:
    return folded(header.heading(sheet, column)) in list_words("name_of_kind")


def _filled(texts: list[str], columns: list[int]) -> list[int]:
    return [column for column in columns if column < len(texts) and texts[column].strip()]


def _move(sheet: Sheet, header: Header, rows: list[list[str]], columns: list[int], *, names_too: bool) -> None:
    """Write each row's name into the first of the columns, and its kind behind the row when the name tells none."""
    beside = max(map(len, sheet.rows))
    for texts in rows:
        (column,) = _filled(texts, columns)
        kind = header.heading(sheet, column)
        if names_too and names.split_legal_form(texts[column]).form:
            kind = ""
        texts.extend([""] * (beside + 1 - len(texts)))
        texts[beside] = kind
        name = texts[column] if names_too else ""
        texts[column] = ""
        texts[columns[0]] = name


def of_names(sheet: Sheet, header: Header, end: int) -> Header:
    """Return the header with a column of kinds when that of the names says one: "Tên làng nghề" over "Đông Hồ".

    Names with a legal form tell their kind themselves.
    """
    column = next(iter(header.columns("name")), None)
    if column is None or "kind" in header.fields.values():
        return header
    kind = re.sub(r"^tên\s+", "", header.heading(sheet, column), flags=re.IGNORECASE)
    if folded(kind) not in list_words("name_of_one_kind"):
        return header
    beside = max(map(len, sheet.rows))
    for texts in _data(sheet, header, end):
        name = "".join(texts[column : column + 1])
        if name.strip() and not names.split_legal_form(name).form:
            texts.extend([""] * (beside + 1 - len(texts)))
            texts[beside] = kind
    return replace(header, fields={**header.fields, beside: "kind"})
