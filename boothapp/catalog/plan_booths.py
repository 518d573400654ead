"""The booths of a plan: taken ones with a bar in the ink of the exhibitor's region, free ones dashed and grey."""

import itertools
import math
from collections.abc import Iterator, Mapping, Sequence

from boothapp.catalog.drawing import Drawing, Point
from boothapp.catalog.hall_shapes import TOUCHING_M, Box, box, islands
from boothapp.catalog.plan_frames import View
from boothapp.domain.catalog import CatalogBooth

BAR, INSET = 0.85, 0.35  # millimetres: of the region's bar
NUMBER, SMALL_NUMBER, LEAST_NUMBER = 7.4, 6.2, 4.6  # points
DIGIT_H = 0.25  # millimetres that digits are high for a point of their size
SIDE = 0.4  # millimetres free beside a number
EMPTY_DASH = (0.5, 0.42)
ROW_M = 0.5  # booths whose middles differ less stand in one row


def draw_booths(d: Drawing, view: View, booths: Sequence[CatalogBooth], ink_of: Mapping[str, str]) -> None:
    """Draw booths with their numbers; `ink_of` tells the ink of an exhibitor's region."""
    line = 0.7 if view.frame.numbered else 0.4
    for booth in booths:
        if not booth.exhibitors:
            _draw_empty(d, view, booth, line)
    taken = [booth for booth in booths if booth.exhibitors]
    for booth in taken:
        d.shape(_corners(view, booth), "paper", stroke="text", line=line)
    for wall in _inner_walls(taken):
        _open(d, view.box(wall))
    for booth in taken:
        _draw_bar(d, view, booth, ink_of)
    if view.frame.numbered:
        for booth in booths:
            _draw_number(d, view.box(box(booth)), booth)
    else:
        _draw_ends(d, view, booths)


def is_upright(booth: CatalogBooth) -> bool:
    return abs(booth.rotation_deg / 90 - round(booth.rotation_deg / 90)) < 0.01


def _corners(view: View, booth: CatalogBooth, depth: float = 0.0) -> list[Point]:
    """Return the corners of a booth, or of the strip `depth` millimetres deep within its upper edge."""
    inset = INSET / view.frame.scale if depth else 0.0
    if is_upright(booth):
        at = box(booth)
        left, top, right = at.x + inset, at.y + inset, at.x + at.w - inset
        foot = top + depth / view.frame.scale if depth else at.y + at.h
        return [view.at(x, y) for x, y in ((left, top), (right, top), (right, foot), (left, foot))]
    w, h = booth.width_m / 2 - inset, booth.depth_m / 2 - inset
    foot = -h + depth / view.frame.scale if depth else h
    x, y = booth.x_m + booth.width_m / 2, booth.y_m + booth.depth_m / 2
    angle = math.radians(booth.rotation_deg)
    cos, sin = math.cos(angle), math.sin(angle)
    return [
        view.at(x + dx * cos - dy * sin, y + dx * sin + dy * cos)
        for dx, dy in ((-w, -h), (w, -h), (w, foot), (-w, foot))
    ]


def _draw_empty(d: Drawing, view: View, booth: CatalogBooth, line: float) -> None:
    corners = _corners(view, booth)
    if booth.blocked:
        d.shape(corners, "hair", stroke="line", line=line)
        return
    d.shape(corners, "paper")
    with d.dashed(*EMPTY_DASH):
        d.shape(corners, stroke="line", line=line)


def _inner_walls(taken: Sequence[CatalogBooth]) -> Iterator[Box]:
    """Yield the walls between booths of the same exhibitor, which are open to each other."""
    stands: dict[tuple[str, ...], list[Box]] = {}
    for booth in taken:
        if is_upright(booth):
            stands.setdefault(booth.exhibitors, []).append(box(booth))
    for stand in stands.values():
        for one, other in itertools.permutations(stand, 2):
            top, foot = max(one.y, other.y), min(one.y + one.h, other.y + other.h)
            left, right = max(one.x, other.x), min(one.x + one.w, other.x + other.w)
            if abs(one.x + one.w - other.x) <= TOUCHING_M and foot - top > TOUCHING_M:
                yield Box(min(one.x + one.w, other.x), top, abs(one.x + one.w - other.x), foot - top)
            elif abs(one.y + one.h - other.y) <= TOUCHING_M and right - left > TOUCHING_M:
                yield Box(left, min(one.y + one.h, other.y), right - left, abs(one.y + one.h - other.y))


def _open(d: Drawing, wall: Box) -> None:
    wide, edge = 0.3, 0.2  # millimetres: half the thickness of a line, and what stays of the outer walls
    if wall.h > wall.w:
        d.rect(wall.x - wide, wall.y + edge, wall.w + 2 * wide, wall.h - 2 * edge, "paper")
    else:
        d.rect(wall.x + edge, wall.y - wide, wall.w - 2 * edge, wall.h + 2 * wide, "paper")


def _draw_bar(d: Drawing, view: View, booth: CatalogBooth, ink_of: Mapping[str, str]) -> None:
    """Draw the bar within the upper edge, one part for every exhibitor of a shared booth."""
    depth = min(BAR, booth.depth_m * view.frame.scale / 4)
    left_top, right_top, right_foot, left_foot = _corners(view, booth, depth)
    count = len(booth.exhibitors)
    for i, exhibitor in enumerate(booth.exhibitors):
        part = [
            _between(left_top, right_top, i / count),
            _between(left_top, right_top, (i + 1) / count),
            _between(left_foot, right_foot, (i + 1) / count),
            _between(left_foot, right_foot, i / count),
        ]
        d.shape(part, ink_of.get(exhibitor, "text2"))


def _between(start: Point, end: Point, share: float) -> Point:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


def _draw_number(d: Drawing, at: Box, booth: CatalogBooth) -> None:
    room = at.w - 2 * SIDE
    size = NUMBER * min(1.0, room / max(d.width(booth.code, "tab", NUMBER), 0.01))
    size = max(size, LEAST_NUMBER)
    shown = d.one_line(booth.code, room, "tab", f"number {booth.code}", size=size)
    ink = "text" if booth.exhibitors else "text2"
    d.text(at.x + at.w / 2, at.y + at.h / 2 + 0.95 + BAR / 4, shown, "tab", ink, align="center", size=size)


def _draw_ends(d: Drawing, view: View, booths: Sequence[CatalogBooth]) -> None:
    """Draw the first and the last number of every row: the booths between them have no room for theirs."""
    for island in islands(booths):
        for row, lies in _rows(island):
            first, last = view.box(box(row[0])), view.box(box(row[-1]))
            if lies:
                room = last.x + last.w - first.x - 2 * SIDE
                end = d.width(row[-1].code, "tab", SMALL_NUMBER) if len(row) > 1 else 0.0
                start = _draw_end(d, first, row[0], room, "left")
                if len(row) > 1 and start + end + 2 * SIDE <= room:
                    _draw_end(d, last, row[-1], room, "right")
            else:
                for at, booth in ((first, row[0]), (last, row[-1])):
                    _draw_end(d, at, booth, at.w - 2 * SIDE, "center")


def _draw_end(d: Drawing, at: Box, booth: CatalogBooth, room: float, align: str) -> float:
    """Draw a number below the bar, on a ground that hides the walls it reaches over."""
    size = max(LEAST_NUMBER, SMALL_NUMBER * min(1.0, room / max(d.width(booth.code, "tab", SMALL_NUMBER), 0.01)))
    wide, high = d.width(booth.code, "tab", size), size * DIGIT_H
    x = {"left": at.x + SIDE, "right": at.x + at.w - SIDE - wide, "center": at.x + at.w / 2 - wide / 2}[align]
    base = at.y + at.h - (at.h - BAR - INSET - high) / 2
    d.rect(x - 0.1, base - high - 0.15, wide + 0.2, high + 0.3, "paper")
    return d.text(x, base, booth.code, "tab", size=size)


def _rows(island: Sequence[CatalogBooth]) -> Iterator[tuple[list[CatalogBooth], bool]]:
    """Yield the rows of an island and whether they lie on the page; an island deeper than wide has upright ones."""
    places = [(booth, box(booth)) for booth in island]
    wide = max(b.x + b.w for _, b in places) - min(b.x for _, b in places)
    high = max(b.y + b.h for _, b in places) - min(b.y for _, b in places)
    lies = wide >= high
    rows: dict[int, list[tuple[float, CatalogBooth]]] = {}
    for booth, b in places:
        middle = b.y + b.h / 2 if lies else b.x + b.w / 2
        rows.setdefault(round(middle / ROW_M), []).append((b.x if lies else b.y, booth))
    for _, row in sorted(rows.items()):
        yield [booth for _, booth in sorted(row, key=lambda item: item[0])], lies
