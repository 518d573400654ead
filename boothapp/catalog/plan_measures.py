"""Measures on a plan: aisles with their width, the sides of the hall, tags of what stands in it."""

import itertools
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from boothapp.catalog.drawing import Drawing
from boothapp.catalog.hall_shapes import TOUCHING_M, Box, around, box, is_upright, islands
from boothapp.catalog.plan_frames import View
from boothapp.catalog.plan_zones import overlap
from boothapp.domain.catalog import CatalogBooth, CatalogHall

STYLE, SIZE, LEAST = "cap", 6.2, 4.6  # points on the page as drawn, and on paper at least
LINE, TICK = 0.35, 0.9  # points; millimetres
ALONG_M = 0.9  # two things face each other for at least so long, else there is no aisle between them
TRIES = (0.5, 0.35, 0.65, 0.2, 0.8)  # of an aisle's length: where its measure may stand
PAD = 0.4  # millimetres around words


_STANDING, LEAST_M = ("stage", "service"), 2.0  # what an aisle ends at besides booths, unless it is smaller


@dataclass(frozen=True)
class Aisle:
    """The ground between two things that face each other, in metres."""

    ground: Box
    across: bool  # it is measured from left to right, else from top to bottom

    @property
    def width_m(self) -> float:
        return self.ground.w if self.across else self.ground.h


def metres(d: Drawing, value: float, digits: int = 2) -> str:
    """Return a length: 3, 2,75."""
    told = f"{value:.{digits}f}".rstrip("0").rstrip(".") or "0"
    return told if d.setting.language == "en" else told.replace(".", ",")


def aisles(hall: CatalogHall) -> list[Aisle]:
    """Return the aisles between islands, stages and services; those in one line with the same sides only once.

    To what is turned askew nothing is measured: its distance is another one at every point.
    """
    items = [item for item in hall.items if item.kind in _STANDING and min((at := box(item)).w, at.h) >= LEAST_M]
    standing = [block for island in islands(hall.booths) for block in _blocks(island)]
    standing += [box(item) for item in items if is_upright(item)]
    walls = [box(booth) for booth in hall.booths if not is_upright(booth)]
    walls += [box(item) for item in hall.items if item.kind == "wall" or (item in items and not is_upright(item))]
    walls += [around(_sides(item.points)) for item in hall.items if item.kind == "wall" and len(item.points) > 1]
    found: dict[tuple[bool, float, float], Aisle] = {}
    for one in standing:
        for other in standing:
            for aisle in _between(one, other):
                if any(overlap(aisle.ground, third) for third in (*standing, *walls)):
                    continue
                at = aisle.ground
                sides = (at.x, at.x + at.w) if aisle.across else (at.y, at.y + at.h)
                found.setdefault((aisle.across, round(sides[0], 1), round(sides[1], 1)), aisle)
    return list(found.values())


def draw_aisles(d: Drawing, view: View, hall: CatalogHall, taken: list[Box], enlarged: float) -> None:
    """Draw every aisle's width where it has room; what is drawn is added to `taken` (millimetres)."""
    for aisle in aisles(hall):
        ground, words = view.box(aisle.ground), f"{metres(d, aisle.width_m)} m"
        size = SIZE
        if aisle.across:
            size = max(min(SIZE, SIZE * (ground.w - 2 * TICK) / d.width(words, STYLE)), LEAST / enlarged)
        for share in TRIES:
            place = _words_at(d, ground, words, size, share, across=aisle.across)
            if not any(overlap(place, other) for other in taken):
                _draw_measure(d, ground, place, share, across=aisle.across)
                d.text(place.x + PAD, place.y + place.h - PAD - 0.2, words, STYLE, size=size)
                taken.append(place)
                break


def draw_sides(d: Drawing, view: View, hall: CatalogHall) -> None:
    """Draw how wide and how deep the hall is, above it and to its left."""
    at, gap = view.box(Box(0.0, 0.0, hall.width_m, hall.depth_m)), 3.2
    for across, length in ((True, hall.width_m), (False, hall.depth_m)):
        words = f"{metres(d, length)} m"
        wide = d.width(words, STYLE) + 2 * PAD
        ground = Box(at.x, at.y - 2 * gap, at.w, 2 * gap) if across else Box(at.x - 2 * gap, at.y, 2 * gap, at.h)
        x, y = (at.x + at.w / 2 - wide / 2, at.y - gap - 1.3) if across else (at.x - gap - wide / 2, at.y + at.h / 2)
        place = Box(max(x, 1.0), y, wide, 2.6)
        _draw_measure(d, ground, place, 0.5, across=across)
        d.rect(place.x, place.y, place.w, place.h, "paper")
        d.text(place.x + PAD, place.y + 2.1, words, STYLE)


def draw_tag(d: Drawing, at: Box, words: str, taken: list[Box]) -> None:
    """Write a short tag beside a thing, on the first side where it covers nothing of `taken` (millimetres)."""
    w, h = d.width(words, "code") + 2 * PAD, 2.6
    middle_x, middle_y = at.x + at.w / 2 - w / 2, at.y + at.h / 2 - h / 2
    places = [
        Box(at.x + at.w + 0.3, middle_y, w, h),
        Box(at.x - w - 0.3, middle_y, w, h),
        Box(middle_x, at.y - h - 0.3, w, h),
        Box(middle_x, at.y + at.h + 0.3, w, h),
    ]
    if place := next((one for one in places if not any(overlap(one, other) for other in taken)), None):
        d.rect(place.x, place.y, place.w, place.h, "paper")
        d.text(place.x + PAD, place.y + 2.1, words, "code")
        taken.append(place)


def length(points: Sequence[tuple[float, float]]) -> float:
    """Return how long a line is, in metres."""
    return sum(math.dist(one, other) for one, other in itertools.pairwise(points))


def _blocks(island: Sequence[CatalogBooth]) -> list[Box]:
    """Return the rectangle that an island is, else its booths that are not askew, those of a row in one."""
    boxes, whole = [box(booth) for booth in island], around(map(box, island))
    upright = all(map(is_upright, island))
    if upright and math.isclose(sum(at.w * at.h for at in boxes), whole.w * whole.h, rel_tol=0.01):
        return [whole]
    rows: list[Box] = []
    for at in sorted((box(booth) for booth in island if is_upright(booth)), key=lambda at: (at.y, at.h, at.x)):
        last = rows[-1] if rows else None
        if last and (last.y, last.h) == (at.y, at.h) and at.x - last.x - last.w <= TOUCHING_M:
            rows[-1] = around((last, at))
        else:
            rows.append(at)
    return rows


def _sides(points: Sequence[tuple[float, float]]) -> list[Box]:
    """Return the ground of a wall that is a line, as thick as any."""
    return [Box(x, y, 0.1, 0.1) for x, y in points]


def _between(one: Box, other: Box) -> Iterator[Aisle]:
    """Yield the ground to the right of `one` and below it up to `other`, where they face each other."""
    top, foot = max(one.y, other.y), min(one.y + one.h, other.y + other.h)
    left, right = max(one.x, other.x), min(one.x + one.w, other.x + other.w)
    if other.x - one.x - one.w > TOUCHING_M and foot - top > ALONG_M:
        yield Aisle(Box(one.x + one.w, top, other.x - one.x - one.w, foot - top), across=True)
    if other.y - one.y - one.h > TOUCHING_M and right - left > ALONG_M:
        yield Aisle(Box(left, one.y + one.h, right - left, other.y - one.y - one.h), across=False)


def _words_at(d: Drawing, ground: Box, words: str, size: float, share: float, *, across: bool) -> Box:
    """Return where a measure stands: above its line, or to the right of an upright one."""
    w, h = d.width(words, STYLE, size) + 2 * PAD, size * 0.25 + 2 * PAD
    if across:
        return Box(ground.x + ground.w / 2 - w / 2, ground.y + ground.h * share - h - 0.1, w, h)
    return Box(ground.x + ground.w * share + 0.3, ground.y + ground.h / 2 - h / 2, w, h)


def _draw_measure(d: Drawing, ground: Box, words: Box, share: float, *, across: bool) -> None:
    """Draw the line of a measure with a stroke across each of its ends, on a white ground below its words."""
    d.rect(words.x, words.y, words.w, words.h, "paper")
    if across:
        y = ground.y + ground.h * share
        ends = [(ground.x, y), (ground.x + ground.w, y)]
    else:
        x = ground.x + ground.w * share
        ends = [(x, ground.y), (x, ground.y + ground.h)]
    d.line(*ends[0], *ends[1], "text", line=LINE)
    for x, y in ends:
        d.line(x - TICK / 2, y + TICK / 2, x + TICK / 2, y - TICK / 2, "text", line=2 * LINE)
