"""A field of booths that is about to be made: where they stand, what they are called, what stands in the way."""

from dataclasses import dataclass, field, replace

from boothapp.domain.booth_codes import sort_key
from boothapp.domain.plan import Booth
from boothapp.floorplan import numbering, rows
from boothapp.floorplan.numbering import Numbering
from boothapp.floorplan.rows import Grid
from boothapp.floorplan.shape import Box, Point, holds, overlap
from boothapp.gui.plan.plan_state import HallState

MOST_BOOTHS = 2000


@dataclass(frozen=True)
class FieldOfBooths:
    """Rows and columns with their numbers."""

    grid: Grid
    numbers: Numbering = field(default_factory=Numbering)
    copied: Booth | None = None  # the field begins with this booth, which is there already

    @property
    def count(self) -> int:
        """How many booths will be made."""
        return self.grid.rows * self.grid.columns - (self.copied is not None)

    def booths(self) -> list[tuple[str, Box]]:
        """Return the numbers and places, row by row; the first number is that of the first booth to be made."""
        places = rows.places(self.grid)
        if self.copied:
            places = [places[0][1:], *places[1:]]
        codes = numbering.codes(self.numbers, [len(row) for row in places])
        return [pair for row in zip(codes, places, strict=True) for pair in zip(*row, strict=True)]

    def open_sides(self) -> list[int]:
        """Return how many sides of each booth are open: ends of rows and booths at a cross aisle have one more."""
        grid, every = self.grid, self.grid.cross_aisle_after
        ends = [at == 0 or bool(every > 0 and at % every == 0) for at in range(grid.columns)]
        row = [1 + first + last for first, last in zip(ends, (*ends[1:], True), strict=True)]
        found = row * grid.rows
        return found[1:] if self.copied else found

    def fitted(self, start: Point, end: Point) -> "FieldOfBooths":
        """Return the field with as many rows and columns as there is room for between two corners, at the first."""
        w, d = abs(end.x - start.x), abs(end.y - start.y)
        grid = replace(self.grid, rows=1, columns=1)
        for name, side, room in (("columns", 0, w), ("rows", 1, d)):
            most = max(1, MOST_BOOTHS // grid.columns)
            while getattr(grid, name) < most:
                wider = _with(grid, name, getattr(grid, name) + 1)
                if rows.size(wider)[side] > room + 0.01:
                    break
                grid = wider
        width, depth = rows.size(grid)
        left, up = end.x < start.x, end.y < start.y
        x, y = (start.x - width if left else start.x), (start.y - depth if up else start.y)
        return replace(self, grid=replace(grid, x=round(x, 3), y=round(y, 3)))

    def taken(self, state: HallState) -> list[str]:
        """Return the numbers that booths of the hall have already."""
        there = {sort_key(booth.code) for booth in state.booths.values()}
        return [code for code, _ in self.booths() if sort_key(code) in there]


def _with(grid: Grid, name: str, value: int) -> Grid:
    return replace(grid, columns=value) if name == "columns" else replace(grid, rows=value)


def covering(boxes: list[Box], state: HallState) -> set[int]:
    """Return which boxes would stand on booths of the hall."""
    from boothapp.floorplan.near import Nearby

    there = [booth.box for booth in state.booths.values()]
    near = Nearby(there)
    return {at for at, box in enumerate(boxes) if any(overlap(box, there[one]) for one in near.within(box))}


def outside(boxes: list[Box], state: HallState) -> int:
    """Return how many boxes would stand outside the hall."""
    return sum(not holds(state.outline, box) for box in boxes)
