"""Merging booths into one and splitting one into several; the ground stays the same."""

import math
from collections.abc import Sequence

from boothapp.floorplan.shape import TOLERANCE_M, Box, Point, around, turned


def split(box: Box, parts: int, axis: str = "x") -> list[Box]:
    """Return so many equal parts, side by side along the box's own width ("x") or one behind the other ("y").

    They stand in the order of the box before it is turned. Raises ValueError for fewer than two.
    """
    if parts < 2:
        raise ValueError("A booth is split into two or more.")
    found = []
    for number in range(parts):
        w, h = (box.w / parts, box.h) if axis == "x" else (box.w, box.h / parts)
        middle = (
            Point(box.x + (number + 0.5) * w, box.centre.y)
            if axis == "x"
            else Point(box.centre.x, box.y + (number + 0.5) * h)
        )
        at = turned(middle, box.centre, box.rotation_deg)
        found.append(Box(at.x - w / 2, at.y - h / 2, w, h, box.rotation_deg))
    return found


def merge(boxes: Sequence[Box]) -> Box | None:
    """Return the one rectangle that two or more boxes make together, turned as the first is; None when they do not.

    They do when the rectangle around them, along the first box's own edges, has the sum of their areas and nothing
    overlaps; boxes turned against each other by anything but quarters make none.
    """
    if len(boxes) < 2:
        return None
    angle = boxes[0].rotation_deg
    if any(not _is_quarter(box.rotation_deg - angle) for box in boxes):
        return None
    pivot = boxes[0].centre
    corners = [turned(corner, pivot, -angle) for box in boxes for corner in box.corners()]
    outer = around(corners)
    missing = TOLERANCE_M * sum(box.w + box.h for box in boxes)  # along their sides, which may miss each other
    if abs(outer.area - sum(box.area for box in boxes)) > missing:
        return None
    if _covered_twice([around(corners[4 * i : 4 * i + 4]) for i in range(len(boxes))]):
        return None
    middle = turned(outer.centre, pivot, angle)
    return Box(middle.x - outer.w / 2, middle.y - outer.h / 2, outer.w, outer.h, angle)


def _is_quarter(angle_deg: float) -> bool:
    return math.isclose((angle_deg + 45) % 90, 45, abs_tol=0.01)


def _covered_twice(upright: Sequence[Box]) -> bool:
    begun: list[Box] = []  # from left to right: those that reach further than where the next one begins
    for box in sorted(upright, key=lambda one: one.x):
        begun = [one for one in begun if one.x + one.w - box.x > 2 * TOLERANCE_M]
        if box.w > 2 * TOLERANCE_M and any(
            min(one.y + one.h, box.y + box.h) - max(one.y, box.y) > 2 * TOLERANCE_M for one in begun
        ):
            return True
        begun.append(box)
    return False
