"""A rectangle pulled by one of its corners: the opposite corner stays where it lies on the plan."""

from dataclasses import replace

from boothapp.floorplan.shape import Box, Point, turned

_WAYS = ((-1, -1), (1, -1), (1, 1), (-1, 1))  # of the corners from the middle, in the order of Box.corners()


def opposite(corner: int) -> int:
    return (corner + 2) % 4


def stretched(box: Box, corner: int, to: Point, least_m: float, most_m: float, *, in_proportion: bool = False) -> Box:
    """Return the box with a corner (0 to 3, as in `corners()`) pulled to a point of the plan.

    No side gets shorter than `least_m` or longer than `most_m`, whichever way it is pulled; `in_proportion` both grow
    by the same factor.
    """
    stays, (across, down) = box.corners()[opposite(corner)], _WAYS[corner]
    there = turned(to, stays, -box.rotation_deg)
    w, h = (there.x - stays.x) * across, (there.y - stays.y) * down
    if in_proportion:
        grown = max(w / box.w, h / box.h, least_m / min(box.w, box.h))
        grown = min(grown, most_m / max(box.w, box.h))
        w, h = box.w * grown, box.h * grown
    return sized(box, corner, *(min(max(side, least_m), most_m) for side in (w, h)))


def sized(box: Box, corner: int, w: float, h: float) -> Box:
    """Return the box with other sides, to the millimetre, as if it was pulled by a corner."""
    w, h = round(w, 3), round(h, 3)
    stays, (across, down) = box.corners()[opposite(corner)], _WAYS[corner]
    middle = turned(Point(stays.x + across * w / 2, stays.y + down * h / 2), stays, box.rotation_deg)
    return replace(box, x=middle.x - w / 2, y=middle.y - h / 2, w=w, h=h)
