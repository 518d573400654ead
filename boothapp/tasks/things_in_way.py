"""What stands where it should not: a pillar, a wall or a stage in a booth, or on ground that must stay clear.

Power and water points, labels and the like are where they are needed: in a booth too.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from boothapp.domain import corners
from boothapp.domain.plan import PlanItem
from boothapp.floorplan.near import Nearby
from boothapp.floorplan.shape import Box, Point, distance, edges, holds_point, meets, overlap
from boothapp.tasks.draw_plan import box_of

_BULKY = ("pillar", "stage", "service", "wall")
_IN_BOOTHS = (*_BULKY, "entrance")  # a way in may lead into a lane, not into a booth
_LET_BE_M = 0.1  # a wall is drawn beside a booth by hand
_THIN_M, _STEP_M = 0.02, 0.25  # of a wall that is a line; from point to point along it


class InWay(NamedTuple):
    item: PlanItem
    at: int  # position of the booth or the area


def in_booths(items: Sequence[PlanItem], boxes: Sequence[Box], near: Nearby | None = None) -> Iterator[InWay]:
    """Yield which things stand in which booths, each pair once."""
    near = near or Nearby(boxes)
    for item in items:
        if item.kind in _IN_BOOTHS:
            found = {
                at
                for part in _parts(item)
                for at in near.within(part.bounds())
                if overlap(_inset(boxes[at]), part, tolerance=0.0)
            }
            yield from (InWay(item, at) for at in sorted(found))


def in_areas(items: Sequence[PlanItem], areas: Sequence[Sequence[Point]]) -> Iterator[InWay]:
    """Yield which things stand on which grounds, given by their corners."""
    for item in items:
        if item.kind in _BULKY:
            line = _line(item)
            for at, ground in enumerate(areas):
                if _crosses_ground(line, ground) if line else meets(ground, _inset(box_of(item))):
                    yield InWay(item, at)


def _line(item: PlanItem) -> list[Point]:
    """Return the corners of a wall that was drawn as a line; none of anything else."""
    return [Point(*corner) for corner in corners.read(item.points)] if item.kind == "wall" else []


def _parts(item: PlanItem) -> list[Box]:
    """Return the ground that a thing stands on; of a line a strip a side."""
    line = _line(item)
    if not line:
        return [box_of(item)]
    return [_strip(a, b) for a, b in pairwise(line) if a != b]


def _strip(a: Point, b: Point) -> Box:
    long, angle = math.dist(a, b), math.degrees(math.atan2(b.y - a.y, b.x - a.x))
    x, y = (a.x + b.x) / 2 - long / 2, (a.y + b.y) / 2 - _THIN_M / 2
    return Box(x, y, long, _THIN_M, round(angle, 6) % 360)


def _inset(box: Box) -> Box:
    across, down = min(_LET_BE_M, box.w / 2), min(_LET_BE_M, box.h / 2)
    return replace(box, x=box.x + across, y=box.y + down, w=box.w - 2 * across, h=box.h - 2 * down)


def _crosses_ground(line: Sequence[Point], ground: Sequence[Point]) -> bool:
    """Tell whether a line runs within a ground, not only along its edge."""
    return any(
        holds_point(ground, point) and all(distance(point, edge) > _LET_BE_M for edge in edges(ground))
        for a, b in pairwise(line)
        for point in _along(a, b)
    )


def _along(a: Point, b: Point) -> Iterator[Point]:
    steps = max(math.ceil(math.dist(a, b) / _STEP_M), 1)
    for step in range(steps + 1):
        yield Point(a.x + (b.x - a.x) * step / steps, a.y + (b.y - a.y) * step / steps)
