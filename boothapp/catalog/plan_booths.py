"""The booths of a plan: taken ones with a bar in their region's ink and pattern, free ones dashed and grey."""

import itertools
import math
from collections.abc import Iterator, Mapping, Sequence

from boothapp.catalog.drawing import Drawing, Point
from boothapp.catalog.hall_shapes import TOUCHING_M, Box, box, inner_box, is_upright, islands
from boothapp.catalog.plan_frames import SMALLEST_NUMBER, View
from boothapp.catalog.styles import OTHER_REGION, REGIONS
from boothapp.domain.catalog import CatalogBooth

BAR, INSET = 0.85, 0.35  # millimetres: of the region's bar
DASH, DASH_SHARE, LINE_SHARE = 1.5, 0.66, 0.34  # millimetres from dash to dash; of that, and of the bar's height, inked
NUMBER, SMALL_NUMBER = 7.4, 6.2  # points
FULL_NUMBER_H = 2.6  # millimetres: a lower place makes numbers smaller
DIGIT_H = 0.25  # millimetres that digits are high for a point of their size
SIDE = 0.4  # millimetres free beside a number
EMPTY_DASH = (0.5, 0.42)
HELD = 1.8  # millimetres: sides of the corner that marks a held booth
NUMBER_W, NUMBER_H, LEAST_NUMBER_H = 6.0, 3.2, 1.5  # millimetres that a number takes; in a low place
ROW_M = 0.5  # booths whose middles differ less stand in one row


def draw_booths(
    d: Drawing,
    view: View,
    booths: Sequence[CatalogBooth],
    region_of: Mapping[str, str],
    *,
    number_share: float = 1.0,
    points: Sequence[Box] = (),
) -> None:
    """Draw booths with their numbers; `region_of` tells the region of an exhibitor.

    Numbers stand in the middle of the upper `number_share` of booths, of turned ones where there is room for texts,
    and not below `points`, which are drawn later (millimetres).
    """
    line = 0.7 if view.frame.numbered else 0.4
    for booth in booths:
        if not booth.exhibitors:
            _draw_empty(d, view, booth, line)
    taken = [booth for booth in booths if booth.exhibitors]
    for booth in taken:
        d.shape(booth_corners(view, booth), "paper", stroke="text", line=line)
    for wall in _inner_walls(taken):
        _open(d, view.box(wall))
    for booth in taken:
        _draw_bars(d, view, booth, region_of)
    if view.frame.numbered:
        for booth in booths:
            ink = "text" if booth.exhibitors else "text2"
            at = view.box(box(booth) if number_share == 1.0 else inner_box(booth))
            at = at._replace(h=at.h * number_share)
            at = clear_of(at, _below_bar(at, booth) if is_upright(booth) else view.box(inner_box(booth)), points)
            draw_number(d, at, booth.code, view.frame.least_number, ink)
    else:
        draw_ends(d, view, booths)


def _below_bar(at: Box, booth: CatalogBooth) -> Box:
    bar = INSET + BAR if booth.exhibitors and booth.rotation_deg % 360 == 0 else 0.0
    return at._replace(y=at.y + bar, h=at.h - bar)


def booth_corners(view: View, booth: CatalogBooth, depth: float = 0.0) -> list[Point]:
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
    corners = booth_corners(view, booth)
    if booth.blocked:
        d.shape(corners, "hair", stroke="line", line=line)
        return
    d.shape(corners, "paper")
    with d.dashed(*EMPTY_DASH):
        d.shape(corners, stroke="text2" if booth.held else "line", line=line)
    if booth.held:
        a, b, _, c = corners
        draw_held(d, a, b, c)


def draw_held(d: Drawing, corner: Point, right: Point, foot: Point) -> None:
    """Mark a booth that is held by a dark corner; `right` and `foot` are the corners beside and below that one."""
    wide, high = math.dist(corner, right), math.dist(corner, foot)
    side = min(HELD, wide / 2, high / 2)
    d.shape([corner, _between(corner, right, side / wide), _between(corner, foot, side / high)], "text2")


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


def _draw_bars(d: Drawing, view: View, booth: CatalogBooth, region_of: Mapping[str, str]) -> None:
    """Draw the bar within the upper edge, one part for every exhibitor of a shared booth."""
    depth = min(BAR, booth.depth_m * view.frame.scale / 4)
    left_top, right_top, right_foot, left_foot = booth_corners(view, booth, depth)
    count = len(booth.exhibitors)
    for i, exhibitor in enumerate(booth.exhibitors):
        part = (
            _between(left_top, right_top, i / count),
            _between(left_top, right_top, (i + 1) / count),
            _between(left_foot, right_foot, (i + 1) / count),
            _between(left_foot, right_foot, i / count),
        )
        _draw_pattern(d, part, region_of.get(exhibitor, OTHER_REGION))


def draw_bar(d: Drawing, at: Box, region: str) -> None:
    """Draw a bar as it stands in booths, to explain it."""
    right, foot = at.x + at.w, at.y + at.h
    _draw_pattern(d, ((at.x, at.y), (right, at.y), (right, foot), (at.x, foot)), region)


def _draw_pattern(d: Drawing, corners: tuple[Point, Point, Point, Point], region: str) -> None:
    """Fill a bar between its corners (from the upper left, clockwise): regions differ in black and white too."""
    left_top, right_top, right_foot, left_foot = corners

    def part(start: float, end: float, top: float = 0.0, foot: float = 1.0) -> list[Point]:
        sides = [(_between(left_top, right_top, at), _between(left_foot, right_foot, at)) for at in (start, end)]
        (a, b), (c, e) = sides
        return [_between(a, b, top), _between(c, e, top), _between(c, e, foot), _between(a, b, foot)]

    ink = REGIONS[region].ink
    if region == "D":  # dashes
        count = max(round(math.dist(left_top, right_top) / DASH), 2)
        for i in range(count):
            d.shape(part(i / count, (i + DASH_SHARE) / count), ink)
    elif region == "T":  # two lines
        d.shape(part(0, 1, 0, LINE_SHARE), ink)
        d.shape(part(0, 1, 1 - LINE_SHARE, 1), ink)
    elif region == OTHER_REGION:  # a frame
        d.shape(part(0, 1), "paper", stroke=ink, line=0.35)
    else:
        d.shape(part(0, 1), ink)


def _between(start: Point, end: Point, share: float) -> Point:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


def clear_of(at: Box, room: Box, points: Sequence[Box]) -> Box:
    """Return the place of a number, or the part of the room for it above, below or between points that hide it."""
    half, foot, top, gaps = min(NUMBER_W, at.w) / 2, room.y + room.h, room.y, []
    near = [one for one in points if abs(one.x + one.w / 2 - at.x - at.w / 2) - one.w / 2 < half]
    if not any(abs(one.y + one.h / 2 - at.y - at.h / 2) - one.h / 2 < NUMBER_H / 2 for one in near):
        return at
    for one in sorted(near, key=lambda one: one.y):
        if one.y < foot and one.y + one.h > room.y:
            gaps.append((top, one.y - top))
            top = max(top, one.y + one.h)
    gaps.append((top, foot - top))
    y, h = next((gap for gap in gaps if gap[1] >= NUMBER_H), max(gaps, key=lambda gap: gap[1]))
    return room._replace(y=y, h=h) if h >= LEAST_NUMBER_H else at


def draw_number(d: Drawing, at: Box, code: str, least: float, ink: str = "text") -> None:
    """Write a booth's number into its place, in `least` points at least."""
    room = at.w - 2 * SIDE
    size = NUMBER * min(1.0, room / max(d.width(code, "tab", NUMBER), 0.01), at.h / FULL_NUMBER_H)
    size = max(size, least)
    shown = d.one_line(code, room, "tab", f"number {code}", size=size)
    below_bar = BAR / 4 if at.h > FULL_NUMBER_H else 0.0
    d.text(
        at.x + at.w / 2, at.y + at.h / 2 + size * DIGIT_H / 2 + below_bar, shown, "tab", ink, align="center", size=size
    )


def draw_ends(d: Drawing, view: View, booths: Sequence[CatalogBooth]) -> None:
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
    size = max(SMALLEST_NUMBER, SMALL_NUMBER * min(1.0, room / max(d.width(booth.code, "tab", SMALL_NUMBER), 0.01)))
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
