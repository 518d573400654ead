"""Snapping what is dragged to the edges and middles of booths, then to walls, then to the grid, with guide lines."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from boothapp.floorplan.shape import Box, Point, around_boxes


@dataclass(frozen=True)
class Guide:
    """A line that shows what something snapped to, with the metres between the two; 0 = they touch or are in line."""

    a: Point
    b: Point
    length_m: float = 0.0


@dataclass(frozen=True)
class Snap:
    dx: float  # metres to add to where the things were dragged
    dy: float
    guides: tuple[Guide, ...] = ()


class _Line(NamedTuple):  # hundreds of them at every move of the mouse
    """An upright or level line something can snap to."""

    at: float  # x of an upright line, y of a level one
    start: float
    end: float


def snap(
    moving: Sequence[Box],
    others: Iterable[Box],
    walls: Iterable[tuple[Point, Point]] = (),
    grid_m: float = 0.5,
    reach_m: float = 0.3,
) -> Snap:
    """Return how far to shift what is dragged so that it stands in line; at least one moving box.

    Edges and middles of `others` come first, then walls, then the grid (0 = none); each only within `reach_m`.
    """
    box = around_boxes(moving)
    uprights, levels = _lines(others)
    wall_uprights, wall_levels = _wall_lines(walls)
    xs, ys = (box.x, box.x + box.w / 2, box.x + box.w), (box.y, box.y + box.h / 2, box.y + box.h)
    dx, upright = _nearest(xs, uprights, wall_uprights, grid_m, reach_m)
    dy, level = _nearest(ys, levels, wall_levels, grid_m, reach_m)
    placed = box.moved(dx, dy)
    guides = []
    if upright:
        guides.append(_guide(upright, placed.y, placed.y + placed.h, upright=True))
    if level:
        guides.append(_guide(level, placed.x, placed.x + placed.w, upright=False))
    return Snap(dx, dy, tuple(guides))


def to_grid(value: float, grid_m: float) -> float:
    """Return the nearest place on the grid; the value itself when there is none."""
    return round(round(value / grid_m) * grid_m, 6) if grid_m > 0 else value


def _lines(boxes: Iterable[Box]) -> tuple[list[_Line], list[_Line]]:
    uprights: list[_Line] = []
    levels: list[_Line] = []
    for other in boxes:
        b = other.bounds()
        uprights += (_Line(x, b.y, b.y + b.h) for x in (b.x, b.x + b.w / 2, b.x + b.w))
        levels += (_Line(y, b.x, b.x + b.w) for y in (b.y, b.y + b.h / 2, b.y + b.h))
    return uprights, levels


def _wall_lines(walls: Iterable[tuple[Point, Point]]) -> tuple[list[_Line], list[_Line]]:
    """Return walls that stand along the axes; others have no line to be snapped to."""
    uprights, levels = [], []
    for a, b in walls:
        if abs(a.x - b.x) < 1e-6:
            uprights.append(_Line(a.x, min(a.y, b.y), max(a.y, b.y)))
        elif abs(a.y - b.y) < 1e-6:
            levels.append(_Line(a.y, min(a.x, b.x), max(a.x, b.x)))
    return uprights, levels


def _nearest(
    values: Sequence[float], booths: Sequence[_Line], walls: Sequence[_Line], grid_m: float, reach_m: float
) -> tuple[float, _Line | None]:
    """Return the shift along one axis and the line it leads to; the grid has no line and takes the first edge only."""
    for lines in (booths, walls):
        best, nearest, found = reach_m, 0.0, None
        for line in lines:
            for value in values:
                shift = line.at - value
                if abs(shift) < best or (found is None and abs(shift) == best):
                    best, nearest, found = abs(shift), shift, line
        if found:
            return nearest, found
    shift = to_grid(values[0], grid_m) - values[0]
    return (shift if abs(shift) <= max(reach_m, grid_m / 2) else 0.0), None


def _guide(line: _Line, start: float, end: float, *, upright: bool) -> Guide:
    """Return the line from what was snapped to as far as what was dragged, with the metres that lie between them."""
    first, last = min(start, line.start), max(end, line.end)
    between = max(start - line.end, line.start - end, 0.0)
    if upright:
        return Guide(Point(line.at, first), Point(line.at, last), between)
    return Guide(Point(first, line.at), Point(last, line.at), between)
