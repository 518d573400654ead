"""Rectangles on a plan, upright or turned about their middle, and polygons."""

import itertools
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

TOLERANCE_M = 0.005  # two booths drawn beside each other may miss each other by half a centimetre
_BESIDE_M = 0.0005  # corners are kept to the millimetre


class Point(NamedTuple):
    x: float
    y: float


@dataclass(frozen=True)
class Box:
    """A rectangle as it stands before it is turned about its middle; all of a booth's geometry."""

    x: float
    y: float
    w: float
    h: float
    rotation_deg: float = 0.0

    @property
    def area(self) -> float:
        """Square metres."""
        return self.w * self.h

    @property
    def centre(self) -> Point:
        return Point(self.x + self.w / 2, self.y + self.h / 2)

    def moved(self, dx: float, dy: float) -> "Box":
        """Return the box so many metres further right and down."""
        return Box(self.x + dx, self.y + dy, self.w, self.h, self.rotation_deg)  # a third of what `replace` takes

    def corners(self) -> tuple[Point, Point, Point, Point]:
        """Return the corners as they lie on the plan, clockwise from what was the top left one."""
        upright = (
            Point(self.x, self.y),
            Point(self.x + self.w, self.y),
            Point(self.x + self.w, self.y + self.h),
            Point(self.x, self.y + self.h),
        )
        if self.rotation_deg % 180 == 0:
            return upright if self.rotation_deg % 360 == 0 else upright[2:] + upright[:2]
        a, b, c, d = (turned(point, self.centre, self.rotation_deg) for point in upright)
        return a, b, c, d

    @property
    def is_upright(self) -> bool:
        """Tell whether its sides lie along the axes: it is turned by quarters, if at all."""
        return self.rotation_deg % 90 == 0

    def bounds(self) -> "Box":
        """Return the upright rectangle around it."""
        if self.rotation_deg % 180 == 0:
            return self if self.rotation_deg == 0 else Box(self.x, self.y, self.w, self.h)
        if self.is_upright:
            shift = (self.w - self.h) / 2
            return Box(self.x + shift, self.y - shift, self.h, self.w)
        return around(self.corners())


def turned(point: Point, about: Point, angle_deg: float) -> Point:
    """Return a point turned clockwise; by quarters exactly, so that turned booths still touch."""
    quarter, rest = divmod(angle_deg % 360 % 360, 90)  # twice: next to nothing below 0 is 360 at first
    if rest == 0:
        cos, sin = ((1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0))[int(quarter)]
    else:
        cos, sin = math.cos(math.radians(angle_deg)), math.sin(math.radians(angle_deg))
    dx, dy = point.x - about.x, point.y - about.y
    return Point(about.x + dx * cos - dy * sin, about.y + dx * sin + dy * cos)


def around(points: Iterable[Point]) -> Box:
    """Return the upright rectangle around points; at least one."""
    points = list(points)
    x, y = min(p.x for p in points), min(p.y for p in points)
    return Box(x, y, max(p.x for p in points) - x, max(p.y for p in points) - y)


def around_boxes(boxes: Iterable[Box]) -> Box:
    """Return the upright rectangle around boxes; at least one."""
    bounds = [box.bounds() for box in boxes]
    x, y = min(b.x for b in bounds), min(b.y for b in bounds)
    return Box(x, y, max(b.x + b.w for b in bounds) - x, max(b.y + b.h for b in bounds) - y)


def overlap(one: Box, other: Box, tolerance: float = TOLERANCE_M) -> bool:
    """Tell whether two boxes cover common ground; boxes that only touch do not.

    Two convex shapes are apart when their shadows on a normal of one of their edges are (separating axis theorem).
    """
    if one.is_upright and other.is_upright:  # nearly all are
        across, down = _apart(one.bounds(), other.bounds())
        return across < -tolerance and down < -tolerance
    corners = one.corners(), other.corners()
    for axis in (*_axes(one), *_axes(other)):
        (a, b), (c, d) = (_shadow(shape, axis) for shape in corners)
        if b <= c + tolerance or d <= a + tolerance:
            return False
    return True


def gap(one: Box, other: Box) -> float:
    """Return the metres between two boxes; 0 when they touch or overlap."""
    if one.is_upright and other.is_upright:
        across, down = _apart(one.bounds(), other.bounds())
        return math.hypot(max(across, 0.0), max(down, 0.0))
    if overlap(one, other, 0.0):
        return 0.0
    return min(
        distance(corner, edge)
        for here, there in ((one, other), (other, one))
        for corner in here.corners()
        for edge in edges(there.corners())
    )


def _apart(a: Box, b: Box) -> tuple[float, float]:
    """Return how far two upright boxes are apart across and down; below 0 is how much they have in common."""
    return max(a.x, b.x) - min(a.x + a.w, b.x + b.w), max(a.y, b.y) - min(a.y + a.h, b.y + b.h)


def edges(polygon: Sequence[Point]) -> Iterator[tuple[Point, Point]]:
    """Yield the sides of a closed polygon."""
    return zip(polygon, (*polygon[1:], polygon[0]), strict=True)


def distance(point: Point, segment: tuple[Point, Point]) -> float:
    """Return the metres from a point to the nearest point of a segment."""
    a, b = segment
    dx, dy = b.x - a.x, b.y - a.y
    squared = dx * dx + dy * dy
    t = 0.0 if squared == 0 else max(0.0, min(1.0, ((point.x - a.x) * dx + (point.y - a.y) * dy) / squared))
    return math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy)


def area(polygon: Sequence[Point]) -> float:
    """Return the square metres of a polygon that does not cross itself (shoelace formula)."""
    return abs(sum(a.x * b.y - b.x * a.y for a, b in edges(polygon))) / 2


def without_straight(polygon: Sequence[Point]) -> tuple[Point, ...]:
    """Return the corners of a polygon at which its outline turns: none twice, and none along a side."""
    once = [Point(round(one.x, 3), round(one.y, 3)) for one in polygon]
    once = [one for at, one in enumerate(once) if one != once[at - 1]]
    beside = zip(once[-1:] + once[:-1], once, once[1:] + once[:1], strict=True)
    return tuple(one for before, one, after in beside if abs(_side(before, one, after)) > _BESIDE_M)


def holds_point(polygon: Sequence[Point], point: Point) -> bool:
    """Tell whether a point lies in a polygon or on its edge."""
    return any(distance(point, edge) <= TOLERANCE_M for edge in edges(polygon)) or _inside(polygon, point)


def _inside(polygon: Sequence[Point], point: Point) -> bool:
    """Tell whether a point lies in a polygon (even-odd rule); on its edge either may be so."""
    inside = False
    for a, b in edges(polygon):
        if (a.y > point.y) != (b.y > point.y) and point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x:
            inside = not inside
    return inside


def holds(polygon: Sequence[Point], box: Box) -> bool:
    """Tell whether a box lies in a polygon; it may touch the edge."""
    corners = box.corners()
    if not all(holds_point(polygon, corner) for corner in corners):
        return False
    # a notch of the polygon may reach into the box between its corners
    inner = Box(
        box.x + TOLERANCE_M, box.y + TOLERANCE_M, box.w - 2 * TOLERANCE_M, box.h - 2 * TOLERANCE_M, box.rotation_deg
    )
    return not any(crosses(edge, side) for edge in edges(polygon) for side in edges(inner.corners())) and not any(
        overlap(box, Box(corner.x, corner.y, 0.0, 0.0)) for corner in polygon
    )


def meets(polygon: Sequence[Point], box: Box) -> bool:
    """Tell whether a box covers ground of a polygon; a box that only touches it does not."""
    inner = replace(
        box,
        x=box.x + TOLERANCE_M,
        y=box.y + TOLERANCE_M,
        w=max(box.w - 2 * TOLERANCE_M, 0.0),
        h=max(box.h - 2 * TOLERANCE_M, 0.0),
    )
    corners = inner.corners()
    return (
        any(crosses(edge, side) for edge in edges(polygon) for side in edges(corners))
        or any(_inside(polygon, corner) for corner in (*corners, inner.centre))
        or any(_inside(corners, corner) for corner in polygon)
    )


def is_ground(polygon: Sequence[Point], least_m2: float) -> bool:
    """Tell whether corners make a ground of so many square metres at least, whose sides do not cross.

    They may touch, as those of a lane do that runs all around a hall; nor may they cross in a corner.
    """
    sides = list(edges(polygon)) if len(polygon) > 2 else []
    apart = not any(crosses(one, other) for at, one in enumerate(sides) for other in sides[at + 1 :])
    return bool(sides) and apart and area(polygon) >= least_m2 and _goes_round_once(polygon)


def _goes_round_once(polygon: Sequence[Point]) -> bool:
    """Tell whether the sides go round every place once at most, and all one way round.

    That is looked at beside the middle of every piece of a side, from corner to corner that lies on it.
    """
    way = math.copysign(1, sum(a.x * b.y - b.x * a.y for a, b in edges(polygon)))
    for a, b in edges(polygon):
        if a == b:
            continue  # no side
        on_it = [corner for corner in polygon if distance(corner, (a, b)) <= _BESIDE_M]
        on_it.sort(key=lambda corner: math.dist(a, corner))
        across = Point((a.y - b.y) / math.dist(a, b) * _BESIDE_M, (b.x - a.x) / math.dist(a, b) * _BESIDE_M)
        for one, other in itertools.pairwise(on_it):
            if math.dist(one, other) <= _BESIDE_M:
                continue  # one corner
            x, y = (one.x + other.x) / 2, (one.y + other.y) / 2
            here = (Point(x + across.x, y + across.y), Point(x - across.x, y - across.y))
            if any(_times_round(polygon, point) not in (0, way) for point in here):
                return False
    return True


def _times_round(polygon: Sequence[Point], point: Point) -> int:
    """Return how often the sides go round a point, clockwise on the plan; below 0 is the other way."""
    times = 0
    for a, b in edges(polygon):
        if (a.y > point.y) != (b.y > point.y) and (_side(a, b, point) > 0) == (b.y > a.y):
            times += 1 if b.y > a.y else -1
    return times


def crosses(one: tuple[Point, Point], other: tuple[Point, Point]) -> bool:
    """Tell whether two segments cross; those that only touch do not."""
    (a, b), (c, d) = one, other
    return _side(a, b, c) * _side(a, b, d) < 0 and _side(c, d, a) * _side(c, d, b) < 0


def _side(a: Point, b: Point, c: Point) -> float:
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)


def _axes(box: Box) -> tuple[Point, Point]:
    if box.rotation_deg % 90 == 0:
        return Point(1.0, 0.0), Point(0.0, 1.0)
    angle = math.radians(box.rotation_deg)
    return Point(math.cos(angle), math.sin(angle)), Point(-math.sin(angle), math.cos(angle))


def _shadow(corners: Sequence[Point], axis: Point) -> tuple[float, float]:
    along = [corner.x * axis.x + corner.y * axis.y for corner in corners]
    return min(along), max(along)
