"""Rows and grids of booths: aisles, rows back to back, a cross aisle, the whole turned."""

from dataclasses import dataclass, replace

from boothapp.floorplan.shape import Box, Point, turned

STANDARD_M = 3.0  # a standard booth is 3 m x 3 m (domain rule)


@dataclass(frozen=True)
class Grid:
    """A field of booths; lengths in metres, from its top left corner before it is turned about its middle."""

    x: float
    y: float
    rows: int
    columns: int
    booth_w: float = STANDARD_M
    booth_d: float = STANDARD_M
    aisle: float = 3.0  # between rows that face each other
    back_to_back: bool = True  # rows stand in pairs with their backs together; else all look the same way
    gap: float = 0.0  # between booths of a row
    cross_aisle_after: int = 0  # booths of a row before each cross aisle; 0 = none
    cross_aisle: float = 3.0
    rotation_deg: float = 0.0
    first_row_single: bool = False  # the first row stands alone, as along a wall


def places(grid: Grid) -> list[list[Box]]:
    """Return where the booths stand, row by row from the top and left to right.

    A booth's front is its lower edge before it is turned: of two rows back to back the upper is turned by half a turn.
    Raises ValueError for a grid without booths or of booths without size.
    """
    if min(grid.rows, grid.columns) < 1 or min(grid.booth_w, grid.booth_d) <= 0:
        raise ValueError("A grid needs a row, a column and booths above 0 m.")
    width, depth = size(grid)
    centre = Point(grid.x + width / 2, grid.y + depth / 2)
    found = []
    for top, faces_up in _tops(grid):
        y = grid.y + top
        booths = [
            Box(grid.x + left, y, grid.booth_w, grid.booth_d, 180.0 if faces_up else 0.0) for left in _lefts(grid)
        ]
        found.append([_about(box, centre, grid.rotation_deg) for box in booths])
    return found


def size(grid: Grid) -> tuple[float, float]:
    """Return width and depth of the field before it is turned, in metres."""
    return _lefts(grid)[-1] + grid.booth_w, _tops(grid)[-1][0] + grid.booth_d


def _lefts(grid: Grid) -> list[float]:
    found, x = [], 0.0
    for column in range(grid.columns):
        if column:
            crosses = grid.cross_aisle_after > 0 and column % grid.cross_aisle_after == 0
            x += grid.booth_w + (grid.cross_aisle if crosses else grid.gap)
        found.append(x)
    return found


def _tops(grid: Grid) -> list[tuple[float, bool]]:
    """Return the upper edge of every row and whether it faces up."""
    found: list[tuple[float, bool]] = []
    y = 0.0
    for row in range(grid.rows):
        in_pair = row + grid.first_row_single
        upper = grid.back_to_back and in_pair % 2 == 0
        if row:
            y += grid.booth_d + (0.0 if grid.back_to_back and not upper else grid.aisle)
        found.append((y, upper))
    return found


def _about(box: Box, centre: Point, angle_deg: float) -> Box:
    """Return the box turned with the field about the field's middle."""
    if angle_deg % 360 == 0:
        return box
    middle = turned(box.centre, centre, angle_deg)
    turned_box = replace(box, x=middle.x - box.w / 2, y=middle.y - box.h / 2)
    return replace(turned_box, rotation_deg=(box.rotation_deg + angle_deg) % 360)
