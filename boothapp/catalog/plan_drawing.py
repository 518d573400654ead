"""The plan of a hall drawn to scale: walls, zones, booths with their numbers, stage, services and gates."""

import itertools
from collections.abc import Mapping, Sequence

from boothapp.catalog import wording
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.hall_shapes import Box, Entrance, box, entrance, inner_box, outside
from boothapp.catalog.known_words import told
from boothapp.catalog.plan_booths import draw_booths
from boothapp.catalog.plan_frames import View
from boothapp.catalog.plan_names import NUMBER_SHARE, draw_names, has_room
from boothapp.catalog.plan_pavilions import Sign, draw_pavilions
from boothapp.catalog.plan_points import draw_clear_ways, draw_points, points
from boothapp.catalog.plan_services import WORDS_FROM, draw_service, service_tags
from boothapp.catalog.plan_zones import draw_texture, grounds, overlap, place_for_letter, textures
from boothapp.catalog.styles import MM
from boothapp.domain.catalog import CatalogHall, CatalogPlanItem

WALL = 1.4  # points
LETTERS = ((3.6, 15.0), (2.6, 11.0), (1.8, 7.5))  # radius of the disc in mm, type size in points; the largest that fits
# Millimetres: half the width of a gate's triangle, how far it reaches out and in, the width of its words
GATE, GATE_OUT, GATE_TIP, GATE_WORDS_W = 4.0, 1.5, 5.0, 34.0
GATE_LINE_H, GATE_SHARES = 2.8, (1.0, 0.7, 0.5)  # of the triangle's size: the largest that covers nothing
STANDING = ("stage", "service")  # what stands in a hall besides booths
LEAST_STAGE = 0.25  # of a stage: a sliver at the edge of a frame says nothing, another page shows it whole
LABEL_W, LABEL_LINE_H = 40.0, 2.8  # millimetres of a label's lines
STAGE_WORDS_H = 3.4  # height of a stage that has room for words


def draw_plan(
    d: Drawing,
    view: View,
    hall: CatalogHall,
    zones: Sequence[str],
    region_of: Mapping[str, str],
    *,
    signs: Sequence[Sign] | None = None,
    names: Mapping[str, str] | None = None,
    enlarged: float = 1.0,
) -> None:
    """Draw what the view shows of a hall; `zones` are all codes in order, `region_of` the regions of exhibitors.

    On a sheet `signs` are the names of its pavilions, and power, water and clear ways are drawn too; None in a book.
    `names` of exhibitors, by their ids, are written into booths when paper is `enlarged` so much that they have room.
    """
    place = view.place
    edge = WALL / MM
    with d.clipped(place.x - edge, place.y - edge, place.w + 2 * edge, place.h + 2 * edge):
        found, kinds = grounds(hall.booths), textures(hall.booths, zones)
        for code, areas in found.items():
            for area in areas:
                draw_texture(d, view.box(_within(area, hall)), kinds[code])
        d.shape([view.at(x, y) for x, y in outside(hall)], "paper")  # grounds of zones end at the walls
        if signs is not None:
            draw_clear_ways(d, view, hall)
        draw_walls(d, view, hall)
        for item in hall.items:
            if item.kind == "stage":
                _draw_stage(d, view, item)
            elif item.kind == "pillar":
                d.shape(view.corners(item), "line")
        booths = [booth for booth in hall.booths if overlap(box(booth), view.frame.area)]
        named_there = bool(names) and has_room(view, enlarged)
        marked = points(view, hall) if signs is not None else []
        share = NUMBER_SHARE if named_there else 1.0
        draw_booths(d, view, booths, region_of, number_share=share, points=marked)
        named = [*(sign.place for sign in signs or ()), *marked]
        _draw_letters(d, view, hall, found, named)
        _draw_words(d, view, hall, service_tags(d, view, hall) if signs is not None else {})
        draw_pavilions(d, view, hall, signs or ())
        if names and named_there:
            draw_names(d, view, hall.booths, names, named, enlarged=enlarged)
    for item in hall.items:
        if item.kind == "entrance":
            named += draw_gate(d, view, hall, item, named)
    if signs is not None:
        draw_points(d, view, hall)  # last: the ground of a gate's words may reach to their edge


def _draw_words(d: Drawing, view: View, hall: CatalogHall, tags: Mapping[str, str]) -> None:
    """Draw services and labels that are in the frame with all that lies in the hall: words would be cut at its edge."""
    for item in hall.items:
        if not view.frame.area.holds(_within(box(item), hall)):
            continue
        if item.kind == "service":
            draw_service(d, view, item, tags.get(item.text, ""))
        elif item.kind == "label":
            at = view.box(box(item))
            words, _ = told(d.setting, item.text)
            lines = d.lines(words, LABEL_W, "cap")
            half, middle = max((d.width(line, "cap") for line in lines), default=0.0) / 2 + 0.5, at.x + at.w / 2
            middle = max(min(middle, view.place.x + view.place.w - half), view.place.x + half)
            for number, line in enumerate(lines):
                base = at.y + at.h / 2 + 0.8 + (number - (len(lines) - 1) / 2) * LABEL_LINE_H
                d.text(middle, base, line, "cap", "text2", align="center")


def _within(area: Box, hall: CatalogHall) -> Box:
    """Return the part of a zone's ground that lies in the hall, all of it when booths stand outside."""
    x, y = max(area.x, 0.0), max(area.y, 0.0)
    w, h = min(area.x + area.w, hall.width_m) - x, min(area.y + area.h, hall.depth_m) - y
    return Box(x, y, w, h) if w > 0 and h > 0 else area


def draw_walls(d: Drawing, view: View, hall: CatalogHall) -> None:
    """Draw the outline of the hall and the walls in it."""
    outlines = [item for item in hall.items if item.kind == "outline" and len(item.points) > 2]
    if not outlines:
        at = view.box(Box(0.0, 0.0, hall.width_m, hall.depth_m))
        d.rect(at.x, at.y, at.w, at.h, stroke="text", line=WALL)
    for item in outlines:
        d.shape([view.at(x, y) for x, y in item.points], stroke="text", line=WALL)
    for item in hall.items:
        if item.kind == "wall" and len(item.points) > 1:
            points = [view.at(x, y) for x, y in item.points]
            for (x0, y0), (x1, y1) in itertools.pairwise(points):
                d.line(x0, y0, x1, y1, "text", line=WALL)
        elif item.kind == "wall":
            d.shape(view.corners(item), "text", stroke="text", line=0.3)


def _draw_stage(d: Drawing, view: View, item: CatalogPlanItem) -> None:
    stage = inner_box(item)
    shown = _common(stage, view.frame.area)
    if shown and shown.w * shown.h < LEAST_STAGE * stage.w * stage.h:
        return
    d.shape(view.corners(item), "deep")
    at = view.box(shown or stage)
    if shown is None or at.h < STAGE_WORDS_H:
        return
    middle = at.x + at.w / 2
    for text in (item.text, wording.STAGE.vi):  # a long name in lines, else that it is a stage
        words, english = told(d.setting, text)
        if not text:
            continue
        if d.width(words, "kick") * 0.8 <= at.w - 2:
            break
        lines = d.lines(words, at.w - 2, "kick")
        if len(lines) * STAGE_WORDS_H <= at.h and all(d.width(line, "kick") <= at.w - 2 for line in lines):
            for number, line in enumerate(lines):
                base = at.y + at.h / 2 + 0.9 + (number - (len(lines) - 1) / 2) * STAGE_WORDS_H
                d.text(middle, base, line, "kick", "paper", align="center")
            return
    else:
        return
    below = bool(english) and at.h >= WORDS_FROM
    base = at.y + at.h / 2 + (-0.3 if below else 0.9)
    d.fitted(middle, base, words, at.w - 2, "kick", ink="paper", align="center", field="stage")
    if below:
        d.fitted(middle, base + 3.4, english, at.w - 2, "cap", ink="cream", align="center", field="stage")


def _draw_letters(
    d: Drawing, view: View, hall: CatalogHall, found: Mapping[str, Sequence[Box]], named: Sequence[Box]
) -> None:
    """Draw the letter of every zone on a disc where it hides nothing, smaller where there is little room.

    It stands on ground that must stay clear only where the zone has no other.
    """
    taken = [*map(box, hall.booths), *(box(item) for item in hall.items if item.kind in ("stage", "service"))]
    taken += map(view.in_hall, named)
    clear = [box(item) for item in hall.items if item.kind == "keep_clear"]
    for code, areas in found.items():
        shown = [part for area in areas if (part := _common(_within(area, hall), view.frame.area))]
        for avoided, (radius, size) in itertools.product((taken + clear, taken), LETTERS):
            places = [place_for_letter(area, avoided, (radius + 0.3) / view.frame.scale) for area in shown]
            if place := next(filter(None, places), None):
                x, y = view.at(*place)
                d.circle(x, y, radius, "deep")
                fitted = size * min(1.0, radius * 1.6 / max(d.width(code, "tab", size), 0.01))
                d.text(x, y + fitted * 0.35 / MM, code, "tab", "paper", align="center", size=fitted)
                break


def _common(one: Box, other: Box) -> Box | None:
    x, y = max(one.x, other.x), max(one.y, other.y)
    w, h = min(one.x + one.w, other.x + other.w) - x, min(one.y + one.h, other.y + other.h) - y
    return Box(x, y, w, h) if w > 0 and h > 0 else None


def draw_gate(d: Drawing, view: View, hall: CatalogHall, item: CatalogPlanItem, named: Sequence[Box]) -> list[Box]:
    """Open the wall and draw a triangle that points inwards, with its words where they hide nothing.

    Returns the places of both, in millimetres.
    """
    gate, area = entrance(hall, item), view.frame.area
    if not (area.x <= gate.x <= area.x + area.w and area.y <= gate.y <= area.y + area.h):
        return []
    x, y = view.at(gate.x, gate.y)
    dx, dy = gate.dx, gate.dy
    half = max(max(box(item).w, box(item).h) * view.frame.scale / 2, GATE)
    d.rect(
        x - (half if dy else 1.2), y - (half if dx else 1.2), half * 2 if dy else 2.4, half * 2 if dx else 2.4, "paper"
    )
    standing = _standing(view, hall)
    share = next((one for one in GATE_SHARES if not any(overlap(_arrow(x, y, gate, one), at) for at in standing)), 0.3)
    wide, tip = GATE * share, GATE_TIP * share
    base = x - dx * GATE_OUT, y - dy * GATE_OUT
    corners = [
        (base[0] - wide * abs(dy), base[1] - wide * abs(dx)),
        (x + dx * tip, y + dy * tip),
        (base[0] + wide * abs(dy), base[1] + wide * abs(dx)),
    ]
    d.shape(corners, "text")
    words, english = told(d.setting, item.text or wording.ENTRANCE.vi)
    texts = [(line, "kick", "text") for line in d.lines(words, GATE_WORDS_W, "kick")]
    texts += [(line, "cap", "text2") for line in d.lines(english, GATE_WORDS_W, "cap")]
    room = max(d.width(line, style) for line, style, _ in texts), GATE_LINE_H * len(texts) - 0.2
    place = _place_for_words(view, hall, Entrance(x, y, dx, dy), room, named)
    if place is None:
        return [_arrow(x, y, gate, share)]
    d.rect(place.x - 0.4, place.y - 0.2, place.w + 0.8, place.h + 0.4, "paper")
    for number, (line, style, ink) in enumerate(texts):
        d.text(place.x, place.y + 2.1 + number * GATE_LINE_H, line, style, ink)
    return [_arrow(x, y, gate, share), place]


def _arrow(x: float, y: float, gate: Entrance, share: float) -> Box:
    """Return the place of a gate's triangle (millimetres); `share` of the usual size."""
    wide, tip = GATE * share, GATE_TIP * share
    if gate.dy:
        return Box(x - wide, y - (GATE_OUT if gate.dy > 0 else tip), 2 * wide, GATE_OUT + tip)
    return Box(x - (GATE_OUT if gate.dx > 0 else tip), y - wide, GATE_OUT + tip, 2 * wide)


def _standing(view: View, hall: CatalogHall) -> list[Box]:
    """Return where booths, stages and services are on the page."""
    return [view.box(at) for at in (*map(box, hall.booths), *(box(i) for i in hall.items if i.kind in STANDING))]


def _place_for_words(
    view: View, hall: CatalogHall, gate: Entrance, size: tuple[float, float], named: Sequence[Box]
) -> Box | None:
    """Return a place (millimetres) before the tip or beside it where they meet nothing; None for none.

    They stand on the ground of a zone only where there is no other place.
    """
    (w, h), (x, y), reach = size, (gate.x, gate.y), GATE_TIP + 0.8
    if gate.dy:
        top = y - reach - h if gate.dy < 0 else y + reach
        beside = y - 1.2 - h if gate.dy < 0 else y + 1.2
        places = [
            Box(x - w / 2, top, w, h),
            Box(x + GATE + 1.2, beside, w, h),
            Box(x - GATE - 1.2 - w, beside, w, h),
        ]
    else:
        left = x + reach if gate.dx > 0 else x - reach - w
        beside = x + 1.2 if gate.dx > 0 else x - 1.2 - w
        places = [Box(left, y - h / 2, w, h), Box(beside, y - GATE - 1.2 - h, w, h), Box(beside, y + GATE + 1.2, w, h)]
    of_zones = [view.box(area) for areas in grounds(hall.booths).values() for area in areas]
    taken = [*named, *_standing(view, hall)]
    for avoided in (taken + of_zones, taken):
        if place := next((one for one in places if not any(overlap(one, other) for other in avoided)), None):
            return place
    return None
