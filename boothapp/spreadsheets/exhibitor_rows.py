"""A table of products in which a row of its own names the exhibitor of the products below it."""

import re
from dataclasses import replace

from boothapp.domain import names
from boothapp.domain.text import clean
from boothapp.spreadsheets.headings import Header
from boothapp.spreadsheets.row_kinds import kind_of_row, section_of
from boothapp.spreadsheets.sheets import Sheet

_ORDINAL = re.compile(r"^\s*(?P<sign>[IVXLC]+|[A-Z]|\d{1,2})\s*[.)/:-]\s*(?=[^\W\d_])|^\s*(?P<bare>[IVXLC]+)\s+(?=\S)")


def with_names(sheet: Sheet, header: Header, end: int) -> Header:
    """Return the header with a column of names, to which the rows that name an exhibitor are moved.

    The first row below the header must be such a row: it holds one text, which has a legal form. Others without a
    legal form are when they are numbered in the same way.
    """
    if header.names_exhibitors() or "product" not in header.fields.values():
        return header
    alone = _alone(sheet, header, end)
    first = next((n for n in range(header.last_row + 1, end) if any(map(str.strip, sheet.rows[n]))), None)
    if first is None or first not in alone or not names.split_legal_form(alone[first][1]).form:
        return header
    numbered_as = alone[first][0]
    beside = max(map(len, sheet.rows))
    for number, (ordinal, name) in alone.items():
        if names.split_legal_form(name).form or (numbered_as and ordinal == numbered_as):
            sheet.rows[number][:] = [""] * beside + [name]
    return replace(header, fields=header.fields | {beside: "name"})


def _alone(sheet: Sheet, header: Header, end: int) -> dict[int, tuple[str, str]]:
    """The rows that hold one text beside their number: how they are numbered ("I", "A", "1", "") and the text."""
    found = {}
    for number in range(header.last_row + 1, end):
        given = [(c, text) for c, text in enumerate(sheet.rows[number]) if text.strip()]
        ordinals = [text for c, text in given if c in header.columns("number")]
        text = given[-1][1] if given else ""
        if not given or len(given) > len(ordinals[:1]) + (given[-1][0] not in header.columns("number")):
            continue
        kind, section = kind_of_row(sheet, number, header), section_of(sheet, number, header)
        if kind not in ("data", "section") or (section and (section.province or section.kind)):
            continue
        prefix = _ORDINAL.match(text)
        sign = (prefix["sign"] or prefix["bare"]) if prefix else ordinals[0].strip(" .)") if len(given) > 1 else ""
        found[number] = (_style(sign), clean(_ORDINAL.sub("", text, count=1)))
    return found


def _style(sign: str) -> str:
    if re.fullmatch(r"[IVXLC]+", sign):
        return "I"
    return "1" if sign.isdigit() else sign and "A"
