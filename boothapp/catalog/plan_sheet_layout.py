"""Where plan, legend and list stand on a sheet: the list beside the plan, below it, or on sheets of its own.

The list goes to sheets of its own where it would leave the plan small or its booths without their numbers.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from boothapp.catalog.drawing import Drawing
from boothapp.catalog.hall_shapes import box
from boothapp.catalog.plan_frames import SMALLEST_NUMBER, Frame, whole
from boothapp.catalog.plan_legend import Item, Strip, legend_height
from boothapp.catalog.plan_list import COLUMN_GAP, SIZE, Columns, Line, Row, height_in, packed, rows
from boothapp.catalog.plan_sheet_edges import GAP, Area
from boothapp.domain.catalog import CatalogHall

LEAST_CELL = 4.2  # millimetres on paper of a booth that has room for its number
LARGEST_CELL = 24.0  # millimetres of a booth on the page as it is drawn
LEAST_SHARE = 0.7  # of the plan's size on a sheet alone: the list may take no more from it
SHRINK = 0.9  # from one size of the list to the next smaller one
LEAST_SIZE, LEAST_ENLARGED = 6.2, 3.4  # points of the list: on paper, and on the page as it is drawn
WIDTHS = (9.6, 7.4, 5.8)  # millimetres for a point of the size: of a column beside the plan
MOST_BESIDE, LEAST_COLUMN = 4, 6.4
LEAST_PLAN, TRIES = 0.45, 6  # of the height: a plan above its legend; how often the two are fitted to each other
OWN_COLUMN = 62.0  # millimetres at least on a sheet of its own


@dataclass(frozen=True)
class Arranged:
    """A sheet arranged: the plan fills the head of `plan`, the legend is below it."""

    frame: Frame
    plan: Area
    strip: Strip  # of the legend
    columns: Columns
    listed: tuple[Sequence[Row], ...] = ()  # column by column; () = on sheets of its own
    list_x: float = 0.0
    list_y: float | None = None  # None = below the legend
    legend_apart: bool = False  # on a sheet of its own: it would take the plan's place


@dataclass(frozen=True)
class Arranging:
    """Finds the arrangement of a hall's sheet. `enlarged` is how many times larger than the page the paper is."""

    d: Drawing
    hall: CatalogHall
    legend: Callable[[Frame, Area], Sequence[Item]]  # what has to be explained of a plan drawn so
    lines: Sequence[Line]
    area: Area
    enlarged: float
    edge: float = 0.0  # millimetres kept free above and to the left of the plan, for measures
    scale_of: Callable[[float], float] = float  # the scale that is drawn, of the largest there is room for

    def best(self) -> Arranged:
        """Return the sheet with the largest list that leaves the plan its size, or the plan alone."""
        alone = self._beside(Columns(OWN_COLUMN), ()) or self._alone()
        size, least = SIZE, max(LEAST_SIZE / self.enlarged, LEAST_ENLARGED)
        while self.lines and size >= least - 1e-6:
            fitting = [
                one
                for one in self._with_list(size)
                if one.frame.scale >= LEAST_SHARE * alone.frame.scale and one.frame.numbered >= alone.frame.numbered
            ]
            if fitting:
                return max(fitting, key=lambda one: one.frame.scale)
            size *= SHRINK
        return alone

    def _alone(self) -> Arranged:
        """Return the plan without its list, and without its legend where that is longer than half the sheet."""
        scale_bar = legend_height(self.d, ())
        frame = self._framed(self.area.w, self.area.h - scale_bar, self._cell)
        return Arranged(frame, self.area, Strip(self.area.x, self.area.w), Columns(OWN_COLUMN), legend_apart=True)

    def own_sheets(self) -> tuple[Columns, list[list[Sequence[Row]]]]:
        """Return the list on sheets of its own: columns by sheets."""
        count = max(int((self.area.w + COLUMN_GAP) / (OWN_COLUMN + COLUMN_GAP)), 1)
        columns = Columns((self.area.w + COLUMN_GAP) / count - COLUMN_GAP)
        made = packed(rows(self.d, self.lines, columns), columns, self.area.h)
        return columns, [list(made[start : start + count]) for start in range(0, len(made), count)]

    def _with_list(self, size: float) -> Iterator[Arranged]:
        for width in WIDTHS:
            columns = Columns(width * size, size)
            found = rows(self.d, self.lines, columns)
            made = packed(found, columns, self.area.h)
            if len(made) <= MOST_BESIDE and (one := self._beside(columns, made)):
                yield one
        count = max(int((self.area.w + COLUMN_GAP) / (LEAST_COLUMN * size + COLUMN_GAP)), 1)
        columns = Columns((self.area.w + COLUMN_GAP) / count - COLUMN_GAP, size)
        if one := self._below(columns, rows(self.d, self.lines, columns), count):
            yield one

    def _beside(self, columns: Columns, made: Sequence[Sequence[Row]]) -> Arranged | None:
        count = len(made)
        list_w = count * (columns.width + COLUMN_GAP) - COLUMN_GAP if count else 0.0
        plan_w = self.area.w - (list_w + GAP if count else 0.0)
        plan = Area(self.area.x, self.area.y, plan_w, self.area.h)
        frame = self._frame(plan) if plan_w > self.area.w * 0.3 else None
        x = self.area.x + self.area.w - list_w
        return Arranged(frame, plan, Strip(plan.x, plan.w), columns, tuple(made), x, self.area.y) if frame else None

    def _below(self, columns: Columns, found: Sequence[Row], count: int) -> Arranged | None:
        high = height_in(found, columns, count)
        plan = Area(self.area.x, self.area.y, self.area.w, self.area.h - high - GAP)
        frame = self._frame(plan) if plan.h > self.area.h * 0.2 else None
        made = tuple(packed(found, columns, high))
        return Arranged(frame, plan, Strip(plan.x, plan.w), columns, made, self.area.x) if frame else None

    def _frame(self, plan: Area) -> Frame | None:
        """Return the hall as large as there is room for it with its legend; None where that takes most of it."""
        strip = Strip(plan.x, plan.w)
        frame = self._framed(plan.w, plan.h, self._cell)
        for _ in range(TRIES):  # a smaller plan has less room for names, which the legend then tells
            high = plan.h - legend_height(self.d, self.legend(frame, plan), strip)
            if high < plan.h * LEAST_PLAN:
                return None
            if frame.area.h * frame.scale + self.edge <= high + 1e-6:
                return frame
            frame = self._framed(plan.w, high, self._cell)
        return None

    @property
    def _cell(self) -> float:
        """The shorter side of most booths in metres."""
        return max(median(min(b.w, b.h) for b in map(box, self.hall.booths)), 0.01)

    def _framed(self, w: float, h: float, cell: float) -> Frame:
        """Return the hall in a room of this size."""
        area = whole(self.hall)
        w, h = w - self.edge, h - self.edge
        return Frame(
            area,
            scale := self.scale_of(min(w / max(area.w, 0.01), h / max(area.h, 0.01), LARGEST_CELL / cell)),
            numbered=scale * cell * self.enlarged >= LEAST_CELL,
            least_number=SMALLEST_NUMBER / self.enlarged,
        )
