"""The columns of a table without headings, told by what stands in them."""

import re
from collections.abc import Callable, Sequence

from boothapp.domain import money, names, phones, tax_codes
from boothapp.domain.text import fold
from boothapp.spreadsheets.headings import Header
from boothapp.spreadsheets.sheets import Sheet

_OF_ADDRESS = re.compile(r"\b(?:xa|phuong|huyen|thi tran|thi xa|thon|xom|ban|to dan pho|quan|tinh|so nha|duong)\b.*\w")
_LEAST_ROWS, _SHARE = 2, 0.6
_LOOKED_AT = 200


def guessed_header(sheet: Sheet) -> Header | None:
    """Return where name, phone, tax code and numbers stand; None when no column plainly holds exhibitors' names."""
    rows = [texts for texts in sheet.rows if sum(1 for text in texts if text.strip()) > 1][:_LOOKED_AT]
    if len(rows) < _LEAST_ROWS:
        return None
    fields: dict[int, str] = {}
    for column in range(max(map(len, rows))):
        cells = [texts[column].strip() for texts in rows if column < len(texts) and texts[column].strip()]
        name = _field(cells, len(rows)) if cells else ""
        if name and name not in fields.values():
            fields[column] = name
    if "name" not in fields.values():
        return None
    rest = [
        c for c in range(max(map(len, rows))) if c not in fields and any(t[c : c + 1] and t[c].strip() for t in rows)
    ]
    if len(rest) == 1 and "address" in fields.values():  # what else would a list of names and addresses hold
        fields[rest[0]] = "product"
    first = next(number for number, texts in enumerate(sheet.rows) if texts in rows)
    unknown = {c: f"({c + 1})" for c in range(max(map(len, rows))) if c not in fields}
    return Header(first - 1, first - 1, fields, unknown)


def _field(cells: Sequence[str], rows: int) -> str:
    def share(holds: Callable[[str], object]) -> float:
        return sum(1 for cell in cells if holds(cell)) / len(cells)

    if share(lambda cell: names.split_legal_form(cell).form) >= _SHARE and len(cells) * 2 >= rows:
        return "name"
    return next((name for name, holds in _TESTS.items() if share(holds) >= _SHARE), "")


_TESTS: dict[str, Callable[[str], object]] = {  # in this order: a telephone could be a price
    "number": lambda cell: cell.rstrip(".").isdigit() and len(cell) <= 4,
    "tax_id": lambda cell: (code := tax_codes.parse(cell)) and code.check_ok,
    "phone": lambda cell: phones.parse(phones.restore_zero(cell)),
    "address": lambda cell: _OF_ADDRESS.search(fold(cell)),
    "price": lambda cell: money.parse_price(cell).dong is not None,
}
