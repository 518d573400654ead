"""A column that names exhibitors and, in the rows below each, its products: taken apart into two."""

import re
from dataclasses import replace

from boothapp.domain import names
from boothapp.domain.text import clean
from boothapp.spreadsheets import labelled_lines
from boothapp.spreadsheets.headings import Header
from boothapp.spreadsheets.remarks import Remarks
from boothapp.spreadsheets.row_kinds import kind_of_row
from boothapp.spreadsheets.sheets import Sheet

# How rows are numbered, from the outermost to the innermost level
_LEVELS = (r"[IVXLC]+|[A-Z]", r"\d+", r"\d+\.\d+", r"[a-z]", r"[-–+*•]?")
_BULLET = re.compile(r"[-–—+*•·]\s*(?=\w)|[a-z]\)\s|\d+\.\d+\.?\s")


def parted(sheet: Sheet, header: Header, end: int, remarks: Remarks) -> Header:
    """Return the header with a column of names and one of products, to which the products of the rows are moved.

    A row is a product's when its number is of an inner level ("1", "1.1", "-" below "I"), when a bullet stands before
    its name, or, where all rows are numbered alike, when rows with a legal form stand between those without.
    """
    column = next(iter(header.columns("name_product")), None)
    if column is None:
        return header
    others = set(header.fields.values())
    if "product" in others or others & {"name", "name_address"}:
        return replace(header, fields=header.fields | {column: "name" if "product" in others else "product"})
    as_names = replace(header, fields=header.fields | {column: "name"})
    rows = [number for number in range(header.last_row + 1, end) if _is_named(sheet, as_names, number, column)]
    products = _products(sheet, as_names, rows, column)
    heading = clean(sheet.rows[header.first_row][column])
    remarks.warn(header.last_row, "names_and_products", heading, column=column, rows=len(products))
    if not products:
        return as_names
    beside = max(len(texts) for texts in sheet.rows)
    for number in products:
        texts = sheet.rows[number]
        texts.extend([""] * (beside + 1 - len(texts)))
        texts[beside], texts[column] = _BULLET.sub("", texts[column].strip(), count=1), ""
    return replace(as_names, fields=as_names.fields | {beside: "product"})


def _is_named(sheet: Sheet, header: Header, number: int, column: int) -> bool:
    texts = sheet.rows[number]
    text = clean("".join(texts[column : column + 1]))
    return bool(text) and not labelled_lines.whole(text) and kind_of_row(sheet, number, header) == "data"


def _products(sheet: Sheet, header: Header, rows: list[int], column: int) -> list[int]:
    levels = {number: _level(sheet, header, number) for number in rows}
    if len(set(levels.values())) > 1:
        return [number for number in rows if levels[number] > min(levels.values())]
    for is_product in (_has_bullet, _has_no_legal_form):
        found = [number for number in rows if is_product(sheet.rows[number][column])]
        if found and found[0] != rows[0]:
            return found
    return []


def _level(sheet: Sheet, header: Header, number: int) -> int:
    texts = sheet.rows[number]
    ordinal = "".join("".join(texts[c : c + 1]) for c in header.columns("number")).strip(" .)")
    return next((level for level, form in enumerate(_LEVELS) if re.fullmatch(form, ordinal)), len(_LEVELS))


def _has_bullet(text: str) -> bool:
    return _BULLET.match(text.strip()) is not None


def _has_no_legal_form(text: str) -> bool:
    return not names.split_legal_form(clean(text)).form
