"""How the plan of a hall is divided into pages: one, two that face each other, or overview and zones."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from statistics import median

from boothapp.catalog.hall_shapes import Box, Corner, around, box, ground, islands
from boothapp.domain.catalog import CatalogHall, CatalogPlanItem

ONE_PAGE, TWO_PAGES = 150, 320  # booths at most
LEAST_CELL = 6.4  # millimetres: a smaller booth has no room for its number
SMALLEST_NUMBER = 4.6  # points
LARGEST_CELL = 15.0  # a small hall is not blown up
OVERLAP = 7.0  # millimetres that both of two facing pages show
GAIN = 1.1  # times larger a plan must become to be worth another page
NAME_H = 7.0  # millimetres: of a zone's name above its frame
ZONE_EDGE_M = 2.0  # around the zone that a page shows
DEEPEST = 3  # times a zone is halved


@dataclass(frozen=True)
class Frame:
    """A part of a hall that is drawn in one piece."""

    area: Box  # metres
    scale: float  # millimetres in a metre
    zone: str = ""  # code of the zone it is about
    numbered: bool = True  # every booth has room for its number
    least_number: float = SMALLEST_NUMBER  # points
    goes_on: str = ""  # where the facing page goes on: right | left | below | above


@dataclass(frozen=True)
class Room:
    """The place for a plan on the page, in millimetres."""

    w: float
    h: float


@dataclass(frozen=True)
class View:
    """A frame on the page: turns metres of the hall into millimetres."""

    frame: Frame
    x: float  # of its top left corner
    y: float

    def at(self, x_m: float, y_m: float) -> tuple[float, float]:
        scale, area = self.frame.scale, self.frame.area
        return self.x + (x_m - area.x) * scale, self.y + (y_m - area.y) * scale

    def box(self, area: Box) -> Box:
        x, y = self.at(area.x, area.y)
        return Box(x, y, area.w * self.frame.scale, area.h * self.frame.scale)

    def corners(self, item: CatalogPlanItem) -> list[Corner]:
        """Return the corners of the floor that a thing takes, turned as it is."""
        return [self.at(x, y) for x, y in ground(item)]

    def in_hall(self, area: Box) -> Box:
        """Return in metres what is in millimetres on the page."""
        scale = self.frame.scale
        x, y = (area.x - self.x) / scale + self.frame.area.x, (area.y - self.y) / scale + self.frame.area.y
        return Box(x, y, area.w / scale, area.h / scale)

    @property
    def place(self) -> Box:
        return self.box(self.frame.area)


def whole(hall: CatalogHall) -> Box:
    """Return the hall, and booths that stand outside it."""
    return around([Box(0.0, 0.0, hall.width_m, hall.depth_m), *map(box, hall.booths)])


def pages(hall: CatalogHall, room: Room) -> list[tuple[Frame, ...]]:
    """Return the frames of every page of a hall with booths; when two pages face each other they come first."""
    count, cell = len(hall.booths), _cell(hall)
    one = _framed(whole(hall), room, cell)
    if one.numbered and count <= ONE_PAGE:
        return [(one,)]
    two = _facing(hall, room, cell) if count <= TWO_PAGES else []
    if two and two[0].numbered and two[0].scale >= GAIN * one.scale:
        return [(frame,) for frame in two]
    if one.numbered and count <= TWO_PAGES:
        return [(one,)]
    zones = _zones(hall, room, cell)
    return [(one,), *_stacked(zones, room)] if zones[0].scale >= GAIN * one.scale else [(one,)]


def _stacked(zones: Sequence[Frame], room: Room) -> list[tuple[Frame, ...]]:
    """Put frames on pages, below each other as far as there is room."""
    found: list[list[Frame]] = []
    left = 0.0
    for frame in zones:
        high = frame.area.h * frame.scale + NAME_H
        if high > left:
            found.append([])
            left = room.h + NAME_H  # the title of the page stands for the first name
        found[-1].append(frame)
        left -= high
    return [tuple(page) for page in found]


def _cell(hall: CatalogHall) -> float:
    """Return the shorter side of most booths in metres."""
    return max(median(min(b.w, b.h) for b in map(box, hall.booths)), 0.01)


def _framed(area: Box, room: Room, cell: float) -> Frame:
    scale = min(room.w / max(area.w, 0.01), room.h / max(area.h, 0.01), LARGEST_CELL / cell)
    return Frame(area, scale, numbered=scale * cell >= LEAST_CELL)


def _facing(hall: CatalogHall, room: Room, cell: float) -> list[Frame]:
    """Return two facing pages that break in an aisle where the plan becomes largest; none without an aisle."""
    area, things = whole(hall), [around(map(box, island)) for island in islands(hall.booths)]
    best: list[Frame] = []
    for upright in (True, False):
        for cut in _gaps((b.x, b.x + b.w) if upright else (b.y, b.y + b.h) for b in things):
            pair = _pair(area, cut, room, cell, upright=upright)
            if not best or _worth(pair) > _worth(best):
                best = pair
    return best


def _worth(pair: Sequence[Frame]) -> tuple[float, float]:
    """Large rather than small, even rather than uneven."""
    sizes = [frame.area.w * frame.area.h for frame in pair]
    return round(pair[0].scale, 2), -abs(sizes[0] - sizes[1])


def _pair(area: Box, cut: float, room: Room, cell: float, *, upright: bool) -> list[Frame]:
    """Divide `area` at x = `cut`, or at y = `cut` when the line is not `upright`."""
    start, length = (area.x, area.w) if upright else (area.y, area.h)
    other = area.h if upright else area.w
    along, across = (room.w, room.h) if upright else (room.h, room.w)
    longest = max(cut - start, start + length - cut)
    scale = min((along - OVERLAP / 2) / longest, across / max(other, 0.01), LARGEST_CELL / cell)
    more = OVERLAP / 2 / scale
    first, second = cut - start + more, start + length - cut + more
    if upright:
        areas = area._replace(w=first), area._replace(x=cut - more, w=second)
    else:
        areas = area._replace(h=first), area._replace(y=cut - more, h=second)
    sides = ("right", "left") if upright else ("below", "above")
    numbered = scale * cell >= LEAST_CELL
    return [Frame(part, scale, "", numbered, goes_on=side) for part, side in zip(areas, sides, strict=True)]


def _gaps(spans: Iterable[tuple[float, float]]) -> list[float]:
    """Return the middles of what lies between spans: of aisles that nothing stands in."""
    found: list[float] = []
    reached: float | None = None
    for start, end in sorted(spans):
        if reached is not None and start > reached:
            found.append((reached + start) / 2)
        reached = end if reached is None else max(reached, end)
    return found


def _zones(hall: CatalogHall, room: Room, cell: float) -> list[Frame]:
    """Return the frames of the zones, all to one scale."""
    area = whole(hall)
    found: list[Frame] = []
    for code in sorted({booth.zone for booth in hall.booths}, key=lambda code: (not code, code)):
        booths = [box(booth) for booth in hall.booths if booth.zone == code]
        found += [replace(part, zone=code) for part in _halved(booths, area, room, cell, DEEPEST)]
    scale = min(frame.scale for frame in found)
    return [replace(frame, scale=scale, numbered=scale * cell >= LEAST_CELL) for frame in found]


def _halved(booths: Sequence[Box], hall: Box, room: Room, cell: float, deepest: int) -> list[Frame]:
    """Return frames around booths, divided in aisles until their numbers have room."""
    frame = _framed(_grown(around(booths), hall), room, cell)
    if frame.numbered or not deepest:
        return [frame]
    upright = frame.area.w / room.w >= frame.area.h / room.h
    cuts = _gaps((b.x, b.x + b.w) if upright else (b.y, b.y + b.h) for b in booths)
    if not cuts:
        return [frame]
    middle = frame.area.x + frame.area.w / 2 if upright else frame.area.y + frame.area.h / 2
    cut = min(cuts, key=lambda at: abs(at - middle))
    first = [b for b in booths if (b.x if upright else b.y) < cut]
    second = [b for b in booths if (b.x if upright else b.y) >= cut]
    return [part for half in (first, second) for part in _halved(half, hall, room, cell, deepest - 1)]


def _grown(area: Box, hall: Box) -> Box:
    x, y = max(area.x - ZONE_EDGE_M, hall.x), max(area.y - ZONE_EDGE_M, hall.y)
    right = min(area.x + area.w + ZONE_EDGE_M, hall.x + hall.w)
    return Box(x, y, right - x, min(area.y + area.h + ZONE_EDGE_M, hall.y + hall.h) - y)
