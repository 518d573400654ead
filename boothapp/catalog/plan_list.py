"""Who is in which booth, in columns: every name whole, a long one on several lines."""

from collections.abc import Sequence
from dataclasses import dataclass

from boothapp.catalog.booth_label import booth_label, booth_runs
from boothapp.catalog.cleaning import one_line
from boothapp.catalog.drawing import Drawing, Point
from boothapp.domain import booth_codes
from boothapp.domain.catalog import CatalogContent, CatalogHall

SIZE = 7.6  # points, of names and numbers on an A4 sheet where there is room
LINE = 0.385  # millimetres for a point of the size: from line to line of a name
ROW_GAP = 0.08  # likewise: before the next name
COLUMN_GAP = 4.0  # millimetres
CODE_GAP, MOST_CODE = 0.25, 2.9  # millimetres for a point of the size: behind numbers, and of them at most
_ROUNDING = 1e-6  # millimetres: the widest number is as wide as its room
BASE = 0.29  # of the first line, below the top of its row, for a point of the size


@dataclass(frozen=True)
class Line:
    """A run of booths and who is in it."""

    booths: str  # A01–A04
    name: str


@dataclass(frozen=True)
class Row:
    """A line broken for its column."""

    booths: list[str]
    name: list[str]

    @property
    def count(self) -> int:
        return max(len(self.booths), len(self.name))


@dataclass(frozen=True)
class Columns:
    """How a list is set."""

    width: float  # millimetres, of one
    size: float = SIZE

    def high(self, row: Row) -> float:
        return (row.count * LINE + ROW_GAP) * self.size


def list_lines(content: CatalogContent, hall: CatalogHall) -> list[Line]:
    """Return who is in the hall, in the order of the booths: a line for every run of booths side by side."""
    here = {booth.key for booth in hall.booths}
    found: list[tuple[str, Line]] = []
    for exhibitor in content.exhibitors:
        places = zip(exhibitor.places, exhibitor.booths, strict=True)
        runs = booth_runs([code for key, code in places if key in here])
        found += [(booth_codes.sort_key(run[0]), Line(booth_label(run), one_line(exhibitor.name))) for run in runs]
    return [line for _, line in sorted(found, key=lambda one: one[0])]


def rows(d: Drawing, lines: Sequence[Line], columns: Columns) -> list[Row]:
    """Break the lines for columns."""
    code_w = _code_w(d, lines, columns.size)
    name_w = columns.width - code_w
    return [
        Row(
            d.lines(line.booths, code_w - CODE_GAP * columns.size + _ROUNDING, "row_bold", size=columns.size),
            d.lines(line.name, name_w, "row", size=columns.size),
        )
        for line in lines
    ]


def packed(found: Sequence[Row], columns: Columns, high: float) -> list[list[Row]]:
    """Fill columns `high` millimetres high one after another; a row is never broken."""
    made: list[list[Row]] = []
    left = 0.0
    for row in found:
        if (need := columns.high(row)) > left + 1e-6 or not made:
            made.append([])
            left = high
        made[-1].append(row)
        left -= need
    return made


def height_in(found: Sequence[Row], columns: Columns, count: int) -> float:
    """Return how high `count` columns must be to hold everything."""
    heights = [columns.high(row) for row in found]
    low, high = max(sum(heights) / count, max(heights, default=0.0)), sum(heights) + 1.0
    while high - low > 0.5:
        middle = (low + high) / 2
        low, high = (low, middle) if len(packed(found, columns, middle)) <= count else (middle, high)
    return high


def draw_list(d: Drawing, lines: Sequence[Line], made: Sequence[Sequence[Row]], columns: Columns, at: Point) -> None:
    """Draw packed columns side by side; `lines` are those of the whole list, which tell how wide numbers are."""
    size, code_w = columns.size, _code_w(d, lines, columns.size)
    x, top = at
    for column in made:
        y = top
        for row in column:
            for texts, left, style, ink in ((row.booths, x, "row_bold", "deep"), (row.name, x + code_w, "row", "text")):
                for number, text in enumerate(texts):
                    d.text(left, y + (BASE + number * LINE) * size, text, style, ink, size=size)
            y += columns.high(row)
        x += columns.width + COLUMN_GAP


def _code_w(d: Drawing, lines: Sequence[Line], size: float) -> float:
    """Return how wide the numbers are with the gap behind them; very long ones are broken."""
    longest = max((d.width(line.booths, "row_bold", size) for line in lines), default=0.0)
    return min(longest, MOST_CODE * size) + CODE_GAP * size
