"""Tables that lie on their side: the headings below each other, an exhibitor a column."""

from boothapp.domain.text import clean
from boothapp.spreadsheets.forms import Form
from boothapp.spreadsheets.heading_fields import field_of
from boothapp.spreadsheets.headings import NAMES, headers
from boothapp.spreadsheets.remarks import Moved, Remarks
from boothapp.spreadsheets.sheets import Sheet

_LEAST_LABELS, _LEAST_COLUMNS = 3, 2
_LOOKED_AT = 3  # columns


def upright(sheet: Sheet, remarks: Remarks) -> Form | None:
    """Return a table that lies on its side as one that stands; None when there is none."""
    for column in range(_LOOKED_AT):
        labels = {row: field_of(texts[column]) for row, texts in enumerate(sheet.rows) if len(texts) > column}
        known = [row for row, name in labels.items() if name]
        names = next((row for row in known if labels[row] in NAMES), None)
        if names is None or len({labels[row] for row in known}) < _LEAST_LABELS:
            continue
        texts = sheet.rows[names]
        values = [c for c in range(column + 1, len(texts)) if texts[c].strip() and not field_of(texts[c])]
        full = [row for row in known if sum(1 for c in values if _at(sheet, row, c)) >= _LEAST_COLUMNS]
        if len(values) >= _LEAST_COLUMNS and len(full) * 2 > len(known):
            return _turned(sheet, (known[0], known[-1]), [column, *values], names, remarks)
    return None


def _turned(sheet: Sheet, rows: tuple[int, int], columns: list[int], names: int, remarks: Remarks) -> Form | None:
    first, last = rows
    titles = [list(texts[:1]) for texts in sheet.rows[:first]]
    turned = [[_at(sheet, row, column) for row in range(first, last + 1)] for column in columns]
    standing = Sheet(sheet.name, [*titles, *turned])
    header = next(iter(headers(standing)), None)
    if header is None:
        return None
    moved: Moved = {}
    for number, column in enumerate(columns, len(titles)):
        moved[number, None] = names, None
        moved |= {(number, place): (row, column) for place, row in enumerate(range(first, last + 1))}
    for number, texts in enumerate(sheet.rows[last + 1 :], last + 1):
        if line := " | ".join(clean(text) for text in texts if text.strip()):
            remarks.skip(number, "margin_line", line)
    return Form(standing, header, names, moved)


def _at(sheet: Sheet, row: int, column: int) -> str:
    return "".join(sheet.rows[row][column : column + 1]).strip()
