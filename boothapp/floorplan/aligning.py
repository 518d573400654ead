"""Aligning, distributing and turning boxes of a plan."""

from collections.abc import Sequence
from dataclasses import replace

from boothapp.floorplan.shape import Box, around_boxes, turned

EDGES = ("left", "centre", "right", "top", "middle", "bottom")


def align(boxes: Sequence[Box], edge: str) -> list[Box]:
    """Return the boxes with one edge (or their middles) on the line of the box around all of them; see `EDGES`."""
    if not boxes:
        return []
    outer = around_boxes(boxes)
    found = []
    for box in boxes:
        b = box.bounds()
        dx, dy = {
            "left": (outer.x - b.x, 0.0),
            "centre": (outer.centre.x - b.centre.x, 0.0),
            "right": (outer.x + outer.w - b.x - b.w, 0.0),
            "top": (0.0, outer.y - b.y),
            "middle": (0.0, outer.centre.y - b.centre.y),
            "bottom": (0.0, outer.y + outer.h - b.y - b.h),
        }[edge]
        found.append(box.moved(dx, dy))
    return found


def distribute(boxes: Sequence[Box], axis: str) -> list[Box]:
    """Return the boxes with equal gaps along "x" or "y"; the outermost two stay. Fewer than three stay as they are."""
    if len(boxes) < 3:
        return list(boxes)
    along = axis == "x"
    bounds = [box.bounds() for box in boxes]
    order = sorted(range(len(boxes)), key=lambda i: _start(bounds[i], along=along))
    first, last = bounds[order[0]], bounds[order[-1]]
    room = (
        _start(last, along=along)
        - _start(first, along=along)
        - sum(_length(bounds[i], along=along) for i in order[:-1])
    )
    step = room / (len(boxes) - 1)
    at = _start(first, along=along)
    found = list(boxes)
    for i in order:
        shift = at - _start(bounds[i], along=along)
        found[i] = boxes[i].moved(shift, 0.0) if along else boxes[i].moved(0.0, shift)
        at += _length(bounds[i], along=along) + step
    return found


def turn(boxes: Sequence[Box], angle_deg: float) -> list[Box]:
    """Return the boxes turned clockwise, together, about the middle of the box around them."""
    if not boxes:
        return []
    centre = around_boxes(boxes).centre
    found = []
    for box in boxes:
        middle = turned(box.centre, centre, angle_deg)
        moved = replace(box, x=middle.x - box.w / 2, y=middle.y - box.h / 2)
        found.append(replace(moved, rotation_deg=(box.rotation_deg + angle_deg) % 360))
    return found


def _start(box: Box, *, along: bool) -> float:
    return box.x if along else box.y


def _length(box: Box, *, along: bool) -> float:
    return box.w if along else box.h
