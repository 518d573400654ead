"""The columns of a table without headings, told by what stands in them."""

from collections.abc import Callable, Sequence

from boothapp.domain import money, names, phones, tax_codes
from boothapp.spreadsheets.headings import Header
from boothapp.spreadsheets.sheets import Sheet

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
    first = next(number for number, texts in enumerate(sheet.rows) if texts in rows)
    unknown = {c: f"({c + 1})" for c in range(max(map(len, rows))) if c not in fields}
    return Header(first - 1, first - 1, fields, unknown)


def _field(cells: Sequence[str], rows: int) -> str:
    def share(holds: Callable[[str], object]) -> float:
        return sum(1 for cell in cells if holds(cell)) / len(cells)

    if share(lambda cell: names.split_legal_form(cell).form) >= _SHARE and len(cells) * 2 >= rows:
        return "name"
    if share(lambda cell: cell.rstrip(".").isdigit() and len(cell) <= 4) >= _SHARE:
        return "number"
    if share(lambda cell: (code := tax_codes.parse(cell)) and code.check_ok) >= _SHARE:
        return "tax_id"
    if share(lambda cell: phones.parse(phones.restore_zero(cell))) >= _SHARE:
        return "phone"
    if share(lambda cell: money.parse_price(cell).dong is not None) >= _SHARE:
        return "price"
    return ""
