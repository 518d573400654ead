"""What is too near: narrow aisles, booths on ground that must stay clear, outside the hall, or over each other."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from boothapp.floorplan.near import Nearby
from boothapp.floorplan.neighbours import TOUCHING_M, is_straight, seen_from
from boothapp.floorplan.shape import TOLERANCE_M, Box, Point, area, around, gap, holds, meets, overlap, turned


class NarrowAisle(NamedTuple):
    one: int  # positions of the booths on both sides
    other: int
    width_m: float


def narrow_aisles(boxes: Sequence[Box], least_m: float, near: Nearby | None = None) -> list[NarrowAisle]:
    """Return the gaps between booths that are no wall to wall and narrower than `least_m`, the narrowest first.

    A gap counts where no third booth stands in it; booths that meet only corner to corner leave no aisle between them.
    `near` is an index of the same boxes, if there is one already.
    """
    near, found = near or Nearby(boxes), []
    for one, other, across, down in near.apart(least_m):
        if near.upright[one] and near.upright[other]:
            if across <= TOUCHING_M and down <= TOUCHING_M:  # most stand wall to wall or corner to corner
                continue
            width = math.hypot(max(across, 0.0), max(down, 0.0))
        else:
            width = gap(boxes[one], boxes[other])
        if not TOUCHING_M < width < least_m - 1e-6:
            continue
        between = _between(boxes[one], boxes[other])
        if between and not any(
            overlap(boxes[third], between) for third in near.within(between) if third not in (one, other)
        ):
            found.append(NarrowAisle(one, other, round(width, 2)))
    return sorted(found, key=lambda aisle: (aisle.width_m, aisle.one, aisle.other))


def overlapping(boxes: Sequence[Box], near: Nearby | None = None) -> list[tuple[int, int]]:
    """Return the pairs of boxes that cover common ground; `near` as for `narrow_aisles`."""
    pairs = (near or Nearby(boxes)).pairs(-TOLERANCE_M)
    return [pair for pair in pairs if overlap(boxes[pair[0]], boxes[pair[1]])]


def covering(boxes: Sequence[Box], areas: Sequence[Sequence[Point]]) -> list[tuple[int, int]]:
    """Return which box (first) covers ground of which area (second), such as a fire lane, given by its corners."""
    near = Nearby(boxes)
    return [
        (number, at)
        for at, area in enumerate(areas)
        for number in near.within(around(area))
        if meets(area, boxes[number])
    ]


def outside(boxes: Sequence[Box], hall: Sequence[Point]) -> list[int]:
    """Return the positions of the boxes that do not lie wholly in the outline of the hall."""
    ground = around(hall)
    if math.isclose(area(hall), ground.area):  # the hall is an upright rectangle, as most are
        return [number for number, box in enumerate(boxes) if not _lies_in(box.bounds(), ground)]
    return [number for number, box in enumerate(boxes) if not holds(hall, box)]


def _lies_in(inner: Box, outer: Box) -> bool:
    return (
        inner.x >= outer.x - TOLERANCE_M
        and inner.y >= outer.y - TOLERANCE_M
        and inner.x + inner.w <= outer.x + outer.w + TOLERANCE_M
        and inner.y + inner.h <= outer.y + outer.h + TOLERANCE_M
    )


def _between(one: Box, other: Box) -> Box | None:
    """Return the ground between two boxes where a person would walk; None when they meet only at a corner.

    It is turned as they are; of boxes at odd angles to each other it is the ground between their upright bounds.
    """
    if (one.is_upright and other.is_upright) or not is_straight(one, other):
        return _between_upright(one.bounds(), other.bounds())
    found = _between_upright(seen_from(one, one), seen_from(one, other))
    if found is None:
        return None
    middle = turned(found.centre, one.centre, one.rotation_deg)
    return Box(middle.x - found.w / 2, middle.y - found.h / 2, found.w, found.h, one.rotation_deg)


def _between_upright(a: Box, b: Box) -> Box | None:
    left, right = max(a.x, b.x), min(a.x + a.w, b.x + b.w)
    top, bottom = max(a.y, b.y), min(a.y + a.h, b.y + b.h)
    if right - left > max(bottom - top, TOUCHING_M):
        return Box(left, min(top, bottom), right - left, abs(bottom - top))
    if bottom - top > TOUCHING_M:
        return Box(min(left, right), top, abs(right - left), bottom - top)
    return None
