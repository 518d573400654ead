"""The shapes of a hall that its plan and its small maps share: booths where they stand, islands, entrances."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from boothapp.domain.catalog import CatalogBooth, CatalogHall, CatalogPlanItem

TOUCHING_M = 0.15  # booths this near to each other belong to one island
ROUNDING = 0.01


Corner = tuple[float, float]


class Box(NamedTuple):
    """An upright rectangle; metres from the hall's top left corner."""

    x: float
    y: float
    w: float
    h: float

    def corners(self) -> list[Corner]:
        """Return its corners, clockwise."""
        right, below = self.x + self.w, self.y + self.h
        return [(self.x, self.y), (right, self.y), (right, below), (self.x, below)]

    def holds(self, other: "Box") -> bool:
        return (
            self.x <= other.x + ROUNDING
            and self.y <= other.y + ROUNDING
            and other.x + other.w <= self.x + self.w + ROUNDING
            and other.y + other.h <= self.y + self.h + ROUNDING
        )


@dataclass(frozen=True)
class Entrance:
    """Where visitors come in: a point on the edge of the hall and the direction inwards."""

    x: float
    y: float
    dx: int  # (0, -1) = up from the lower edge
    dy: int


def box(thing: CatalogBooth | CatalogPlanItem) -> Box:
    """Return the upright rectangle around a booth or an item, turned about its middle."""
    if thing.rotation_deg % 180 == 0:
        return Box(thing.x_m, thing.y_m, thing.width_m, thing.depth_m)
    angle = math.radians(thing.rotation_deg)
    cos, sin = abs(math.cos(angle)), abs(math.sin(angle))
    w = thing.width_m * cos + thing.depth_m * sin
    h = thing.width_m * sin + thing.depth_m * cos
    return Box(thing.x_m + (thing.width_m - w) / 2, thing.y_m + (thing.depth_m - h) / 2, w, h)


def is_upright(thing: CatalogBooth | CatalogPlanItem) -> bool:
    return abs(thing.rotation_deg / 90 - round(thing.rotation_deg / 90)) < 0.01


def inner_box(thing: CatalogBooth | CatalogPlanItem) -> Box:
    """Return the largest upright rectangle within a booth or an item, about its middle: the room for its texts."""
    w, h, angle = thing.width_m, thing.depth_m, math.radians(thing.rotation_deg)
    cos, sin = abs(math.cos(angle)), abs(math.sin(angle))
    if min(cos, sin) < 1e-6:
        return box(thing)
    places = [(w / (2 * cos), w / (2 * sin)), (h / (2 * sin), h / (2 * cos))]  # by one pair of sides alone
    if abs(cos - sin) > 1e-6:
        across = cos**2 - sin**2
        places.append(((w * cos - h * sin) / across, (h * cos - w * sin) / across))
    held = [
        (a, b)
        for a, b in places
        if min(a, b) > 0 and a * cos + b * sin <= w + ROUNDING and a * sin + b * cos <= h + ROUNDING
    ]
    a, b = max(held, key=lambda sides: sides[0] * sides[1], default=(0.0, 0.0))  # of a thing without width: none
    return Box(thing.x_m + (w - a) / 2, thing.y_m + (h - b) / 2, a, b)


def ground(item: CatalogPlanItem) -> Sequence[Corner]:
    """Return the corners of the floor that a thing takes: those that were drawn, or those of its rectangle."""
    if len(item.points) > 2:
        return item.points
    angle = math.radians(item.rotation_deg)
    cos, sin = math.cos(angle), math.sin(angle)
    x, y, w, h = item.x_m + item.width_m / 2, item.y_m + item.depth_m / 2, item.width_m / 2, item.depth_m / 2
    return [(x + a * cos - b * sin, y + a * sin + b * cos) for a, b in ((-w, -h), (w, -h), (w, h), (-w, h))]


def around(boxes: Iterable[Box]) -> Box:
    """Return the rectangle around rectangles; at least one."""
    boxes = list(boxes)
    x, y = min(b.x for b in boxes), min(b.y for b in boxes)
    return Box(x, y, max(b.x + b.w for b in boxes) - x, max(b.y + b.h for b in boxes) - y)


def islands(booths: Sequence[CatalogBooth]) -> Sequence[Sequence[CatalogBooth]]:
    """Return the booths that touch each other, island by island, in the order of their first booth."""
    return _islands(tuple(booths))


@lru_cache(maxsize=64)  # plans, small maps and the guide ask for the same halls
def _islands(booths: tuple[CatalogBooth, ...]) -> tuple[tuple[CatalogBooth, ...], ...]:
    left = dict(enumerate(map(box, booths)))
    found = []
    while left:
        numbers, edge = [next(iter(left))], [left.pop(next(iter(left)))]
        while edge:
            x, y, w, h = edge.pop(0)
            start, end, top, foot = x - TOUCHING_M, x + w + TOUCHING_M, y - TOUCHING_M, y + h + TOUCHING_M
            near = [
                number
                for number, b in left.items()
                if b.x <= end and b.x + b.w >= start and b.y <= foot and b.y + b.h >= top
            ]
            numbers += near
            edge += map(left.pop, near)
        found.append(tuple(booths[number] for number in numbers))
    return tuple(found)


def outline(hall: CatalogHall) -> Sequence[Corner]:
    """Return the corners of the hall: those that were drawn, or those of its rectangle."""
    drawn = (item.points for item in hall.items if item.kind == "outline" and len(item.points) > 2)
    return next(drawn, Box(0.0, 0.0, hall.width_m, hall.depth_m).corners())


def outside(hall: CatalogHall) -> Sequence[Corner]:
    """Return the corners of the ground around the outline of a hall, in the rectangle that it has."""
    ring, drawn = Box(0.0, 0.0, hall.width_m, hall.depth_m).corners(), list(outline(hall))
    if _clockwise(drawn) > 0:
        drawn.reverse()
    return [*ring, ring[0], *drawn, drawn[0]]


def _clockwise(corners: Sequence[Corner]) -> float:
    """Return 1.0 for corners that go clockwise on the page, else -1.0."""
    sides = zip(corners, (*corners[1:], corners[0]), strict=True)
    return math.copysign(1, sum(a[0] * b[1] - b[0] * a[1] for a, b in sides))


def entrance(hall: CatalogHall, item: CatalogPlanItem) -> Entrance:
    """Return an entrance in the wall of the hall that lies nearest to it; in a slanting one it looks along an axis."""
    here, corners = box(item), outline(hall)
    middle = here.x + here.w / 2, here.y + here.h / 2
    sides = [(a, b) for a, b in zip(corners, (*corners[1:], corners[0]), strict=True) if a != b]
    if not sides:
        return Entrance(*middle, 0, -1)
    (a, b), at = min(((side, _nearest(side, middle)) for side in sides), key=lambda one: math.dist(one[1], middle))
    clockwise = _clockwise(corners)
    x, y = (a[1] - b[1]) * clockwise, (b[0] - a[0]) * clockwise  # into the hall
    return Entrance(*at, int(math.copysign(1, x)), 0) if abs(x) > abs(y) else Entrance(*at, 0, int(math.copysign(1, y)))


def _nearest(side: tuple[Corner, Corner], point: Corner) -> Corner:
    """Return the point of a side that lies nearest to another point."""
    (x, y), (x_end, y_end) = side
    dx, dy = x_end - x, y_end - y
    share = ((point[0] - x) * dx + (point[1] - y) * dy) / (dx * dx + dy * dy or 1.0)
    share = max(0.0, min(1.0, share))
    return x + share * dx, y + share * dy
