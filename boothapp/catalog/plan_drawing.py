"""The plan of a hall drawn to scale: walls, zones, booths with their numbers, stage, services and gates."""

import itertools
from collections.abc import Mapping, Sequence

from boothapp.catalog import wording
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.hall_shapes import Box, box, entrance
from boothapp.catalog.known_words import sign, told
from boothapp.catalog.plan_booths import draw_booths
from boothapp.catalog.plan_frames import View
from boothapp.catalog.plan_zones import TEXTURES, draw_texture, grounds, place_for_letter
from boothapp.catalog.styles import MM
from boothapp.domain.catalog import CatalogHall, CatalogPlanItem

WALL = 1.4  # points
LETTERS = ((3.6, 15.0), (2.6, 11.0), (1.8, 7.5))  # radius of the disc in mm, type size in points; the largest that fits
GATE, GATE_WORDS_W = 4.0, 34.0  # millimetres: half the width of the triangle; of its words
LEAST_SERVICE = 5.0  # millimetres: a service that is only a point on the plan
WORDS_FROM = 8.5  # height of a service's box that has room for words below its letter


def draw_plan(d: Drawing, view: View, hall: CatalogHall, zones: Sequence[str], region_of: Mapping[str, str]) -> None:
    """Draw what the view shows of a hall; `zones` are all codes in their order, `region_of` the exhibitors' regions."""
    place = view.place
    edge = WALL / MM
    with d.clipped(place.x - edge, place.y - edge, place.w + 2 * edge, place.h + 2 * edge):
        found = grounds(hall.booths)
        for code, areas in found.items():
            kind = TEXTURES[zones.index(code) % len(TEXTURES)] if code in zones else "plain"
            for area in areas:
                draw_texture(d, view.box(_within(area, hall)), kind)
        _draw_walls(d, view, hall)
        for item in hall.items:
            if item.kind == "stage":
                _draw_stage(d, view.box(box(item)), item.text)
            elif item.kind == "pillar":
                at = view.box(box(item))
                d.rect(at.x, at.y, at.w, at.h, "line")
        draw_booths(d, view, hall.booths, region_of)
        _draw_letters(d, view, hall, found)
        for item in hall.items:
            if item.kind == "service":
                _draw_service(d, view.box(box(item)), item.text)
            elif item.kind == "label":
                at = view.box(box(item))
                words, _ = told(d.setting, item.text)
                d.fitted(
                    at.x + at.w / 2, at.y + at.h / 2 + 0.8, words, 40, "cap", ink="text2", align="center", field="label"
                )
    for item in hall.items:
        if item.kind == "entrance":
            _draw_gate(d, view, hall, item)


def _within(area: Box, hall: CatalogHall) -> Box:
    """Return the part of a zone's ground that lies in the hall, all of it when booths stand outside."""
    x, y = max(area.x, 0.0), max(area.y, 0.0)
    w, h = min(area.x + area.w, hall.width_m) - x, min(area.y + area.h, hall.depth_m) - y
    return Box(x, y, w, h) if w > 0 and h > 0 else area


def _draw_walls(d: Drawing, view: View, hall: CatalogHall) -> None:
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
            at = view.box(box(item))
            d.rect(at.x, at.y, at.w, at.h, "text", stroke="text", line=0.3)


def _draw_stage(d: Drawing, at: Box, text: str) -> None:
    d.rect(at.x, at.y, at.w, at.h, "deep")
    words, english = told(d.setting, text or wording.STAGE.vi)
    middle, centre = at.x + at.w / 2, at.y + at.h / 2 + 0.9
    d.about("", "the plan")
    d.fitted(
        middle, centre - (1.2 if english else 0), words, at.w - 2, "kick", ink="paper", align="center", field="stage"
    )
    if english and at.h >= WORDS_FROM:
        d.fitted(middle, centre + 2.2, english, at.w - 2, "cap", ink="cream", align="center", field="stage")


def _draw_service(d: Drawing, at: Box, text: str) -> None:
    """Draw a service as a box with its letter, and its words below where there is room; words alone without one."""
    w, h = max(at.w, LEAST_SERVICE), max(at.h, LEAST_SERVICE)
    at = Box(at.x + (at.w - w) / 2, at.y + (at.h - h) / 2, w, h)
    known, (words, _) = sign(text), told(d.setting, text)
    d.rect(at.x, at.y, w, h, "paper", stroke="text", line=0.7)
    middle, centre = at.x + w / 2, at.y + h / 2
    d.about("", "the plan")
    if not known:
        lines = d.lines(words, w - 1, "cap", max(int(h / 2.9), 1), "service")
        d_y = centre - len(lines) * 1.4 + 2.0
        for i, line in enumerate(lines):
            d.text(middle, d_y + i * 2.8, line, "cap", align="center")
        return
    below = h >= WORDS_FROM and d.width(words, "cap") * 0.8 <= w - 1
    d.text(middle, centre + (0.2 if below else 1.1), known.letter, "tab", align="center", size=9)
    if below:
        d.fitted(middle, centre + 3.0, words, w - 1, "cap", align="center", field="service")


def _draw_letters(d: Drawing, view: View, hall: CatalogHall, found: Mapping[str, Sequence[Box]]) -> None:
    """Draw the letter of every zone on a disc where it hides nothing, smaller where there is little room."""
    taken = [*map(box, hall.booths), *(box(item) for item in hall.items if item.kind in ("stage", "service"))]
    for code, areas in found.items():
        shown = [part for area in areas if (part := _common(_within(area, hall), view.frame.area))]
        for radius, size in LETTERS:
            places = [place_for_letter(area, taken, (radius + 0.3) / view.frame.scale) for area in shown]
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


def _draw_gate(d: Drawing, view: View, hall: CatalogHall, item: CatalogPlanItem) -> None:
    """Open the wall and draw a triangle that points inwards, with its words before the tip."""
    gate, area = entrance(hall, item), view.frame.area
    if not (area.x <= gate.x <= area.x + area.w and area.y <= gate.y <= area.y + area.h):
        return
    x, y = view.at(gate.x, gate.y)
    dx, dy = gate.dx, gate.dy
    half = max(max(box(item).w, box(item).h) * view.frame.scale / 2, GATE)
    d.rect(
        x - (half if dy else 1.2), y - (half if dx else 1.2), half * 2 if dy else 2.4, half * 2 if dx else 2.4, "paper"
    )
    out, tip = 1.5, 5.0
    base = x - dx * out, y - dy * out
    corners = [
        (base[0] - GATE * abs(dy), base[1] - GATE * abs(dx)),
        (x + dx * tip, y + dy * tip),
        (base[0] + GATE * abs(dy), base[1] + GATE * abs(dx)),
    ]
    d.shape(corners, "text")
    words, english = told(d.setting, item.text or wording.ENTRANCE.vi)
    d.about("", "the plan")
    align = "center" if dy else "left" if dx > 0 else "right"
    at = x + dx * (tip + 1), y + (dy * (tip + 1.2) if dy < 0 else dy * (tip + 3.2) if dy else 0.9)
    d.fitted(at[0], at[1] - (2.9 if english and dy < 0 else 0), words, GATE_WORDS_W, "kick", align=align, field="gate")
    if english:
        d.fitted(
            at[0], at[1] + (0 if dy < 0 else 2.9), english, GATE_WORDS_W, "cap", ink="text2", align=align, field="gate"
        )
