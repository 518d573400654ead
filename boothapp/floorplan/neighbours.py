"""Neighbours: booths beside each other in a row, or wall to wall; islands; runs of free booths."""

import itertools
import math
from collections.abc import Callable, Collection, Mapping, Sequence

from boothapp.floorplan.near import Nearby
from boothapp.floorplan.shape import Box, Point, turned

TOUCHING_M = 0.15  # booths this near to each other stand side by side: panels are up to 10 cm thick
_LEAST_SHARE = 0.3  # of the shorter side that two booths must have in common
_STRAIGHT_DEG, _ROUNDING_M = 1.0, 1e-6

Graph = Mapping[int, frozenset[int]]
"""Positions of boxes, each with those it is joined to."""


def beside(one: Box, other: Box) -> bool:
    """Tell whether two booths of a row stand side by side: a side wall of each along the other's."""
    side = _facing(one, other, TOUCHING_M)
    return side in ("left", "right") and _facing(other, one, TOUCHING_M) in ("left", "right")


def touching(boxes: Sequence[Box], near: Nearby | None = None) -> Graph:
    """Return which booths stand wall to wall: beside each other, back to back, or back to side.

    `near` is an index of the same boxes, if there is one already.
    """
    near = near or Nearby(boxes)
    found: dict[int, set[int]] = {number: set() for number in range(len(boxes))}
    for one, other, across, down in near.apart(TOUCHING_M + _ROUNDING_M):
        if near.upright[one] and near.upright[other]:  # as nearly all are: their bounds say it
            a, b = near.bounds[one], near.bounds[other]
            touch = (across >= -TOUCHING_M and -down >= _LEAST_SHARE * min(a.h, b.h)) or (
                down >= -TOUCHING_M and -across >= _LEAST_SHARE * min(a.w, b.w)
            )
        else:
            touch = bool(_facing(boxes[one], boxes[other], TOUCHING_M))
        if touch:
            found[one].add(other)
            found[other].add(one)
    return {number: frozenset(others) for number, others in found.items()}


def in_rows(boxes: Sequence[Box]) -> Graph:
    """Return which booths stand beside each other in a row."""
    return _graph(boxes, TOUCHING_M, beside)


def islands(boxes: Sequence[Box]) -> list[list[int]]:
    """Return the booths that hang together wall to wall, in the order of their first one."""
    return components(range(len(boxes)), touching(boxes))


def components(numbers: Collection[int], graph: Graph) -> list[list[int]]:
    """Return the connected parts of a graph among `numbers`, each sorted, in the order of their first one."""
    left, found = set(numbers), []
    for first in sorted(numbers):
        if first not in left:
            continue
        part, edge = {first}, [first]
        left.discard(first)
        while edge:
            new = graph[edge.pop()] & left
            left -= new
            part |= new
            edge += new
        found.append(sorted(part))
    return found


def runs(boxes: Sequence[Box], free: Collection[int], count: int, near: int | None = None) -> list[list[int]]:
    """Return runs of `count` free booths that stand side by side in a row, best first.

    A run that leaves no single booth over at its ends comes first, then the one nearest to the booth `near`, then in
    the order of the booths. Booths stand in a run as one walks along the row.
    """
    if count < 1:
        return []
    graph = in_rows(boxes)
    found = []
    for row in components(free, graph):
        ordered = _along(row, boxes)
        for start in range(len(ordered) - count + 1):
            run = ordered[start : start + count]
            if all(after in graph[before] for before, after in itertools.pairwise(run)):
                singles = (start == 1) + (len(ordered) - count - start == 1)
                found.append((singles, _metres(boxes, run, near), min(run), run))
    found.sort(key=lambda one: one[:3])
    return [run for *_, run in found]


def _along(row: Sequence[int], boxes: Sequence[Box]) -> list[int]:
    """Return the booths of a row as one walks along it, from its left or upper end."""
    angle = boxes[row[0]].rotation_deg % 180
    return sorted(row, key=lambda number: (round(turned(boxes[number].centre, Point(0, 0), -angle).x, 3), number))


def _metres(boxes: Sequence[Box], run: Sequence[int], near: int | None) -> float:
    if near is None:
        return 0.0
    if near in run:
        return -1.0
    return round(min(math.dist(boxes[number].centre, boxes[near].centre) for number in run), 3)


def _graph(boxes: Sequence[Box], reach_m: float, joined: Callable[[Box, Box], bool]) -> Graph:
    found: dict[int, set[int]] = {number: set() for number in range(len(boxes))}
    for one, other in Nearby(boxes).pairs(reach_m):
        if joined(boxes[one], boxes[other]):
            found[one].add(other)
            found[other].add(one)
    return {number: frozenset(others) for number, others in found.items()}


def _facing(one: Box, other: Box, reach_m: float) -> str:
    """Return which side of `one` the other booth stands along, not further than `reach_m`: "" for none.

    Seen from `one` as if it were not turned; booths at odd angles to each other have no sides along each other.
    """
    if not is_straight(one, other):
        return ""
    there = seen_from(one, other)
    w, h = there.w, there.h
    dx, dy = there.centre.x - one.centre.x, there.centre.y - one.centre.y
    apart_x, apart_y = abs(dx) - (one.w + w) / 2, abs(dy) - (one.h + h) / 2
    reach_m += _ROUNDING_M
    if -TOUCHING_M <= apart_x <= reach_m and -apart_y >= _LEAST_SHARE * min(one.h, h):
        return "right" if dx > 0 else "left"
    if -TOUCHING_M <= apart_y <= reach_m and -apart_x >= _LEAST_SHARE * min(one.w, w):
        return "front" if dy > 0 else "back"
    return ""


def is_straight(one: Box, other: Box) -> bool:
    """Tell whether two boxes are turned against each other by quarters, if at all."""
    turn = (other.rotation_deg - one.rotation_deg) % 90
    return min(turn, 90 - turn) <= _STRAIGHT_DEG


def seen_from(one: Box, other: Box) -> Box:
    """Return a box as it lies, upright, when the plan is turned about the middle of `one` until that is not turned.

    For boxes that are straight to each other.
    """
    middle = turned(other.centre, one.centre, -one.rotation_deg)
    is_crosswise = round((other.rotation_deg - one.rotation_deg) / 90) % 2 == 1
    w, h = (other.h, other.w) if is_crosswise else (other.w, other.h)
    return Box(middle.x - w / 2, middle.y - h / 2, w, h)
