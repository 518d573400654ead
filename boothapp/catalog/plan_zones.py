"""The zones of a plan: the ground they cover, its texture, and a free place for the zone's letter."""

import math
from collections.abc import Iterable, Sequence
from functools import lru_cache

from boothapp.catalog.drawing import Drawing
from boothapp.catalog.hall_shapes import Box, around, box, islands
from boothapp.catalog.styles import MM
from boothapp.domain.catalog import CatalogBooth

TEXTURES = ("dots", "rise", "plain", "flat", "cross", "fall", "upright", "grid")  # in the order of a hall's zones
EDGES_M = (1.2, 0.6, 0.0)  # around the booths of a zone, the widest that keeps zones apart
STEPS = 24  # places that are tried for a letter, in each direction


@lru_cache(maxsize=8)
def grounds(booths: tuple[CatalogBooth, ...]) -> dict[str, list[Box]]:
    """Return the ground of every zone by its code: one rectangle, or one for every island when zones interlock."""
    members: dict[str, list[CatalogBooth]] = {}
    for booth in booths:
        if booth.zone:
            members.setdefault(booth.zone, []).append(booth)
    others = {code: [box(b) for b in booths if b.zone != code] for code in members}
    found = {}
    for code, zone in members.items():
        area = around(map(box, zone))
        apart = not any(overlap(area, other) for other in others[code])
        found[code] = [area] if apart else [around(map(box, island)) for island in islands(zone)]
    for edge in EDGES_M:
        wider = {code: [_grown(area, edge) for area in areas] for code, areas in found.items()}
        if _are_apart(list(wider.values())):
            return wider
    return found


def textures(booths: Iterable[CatalogBooth], zones: Sequence[str]) -> dict[str, str]:
    """Return the texture of every zone of a hall; `zones` are all codes of the fair in order, others are plain."""
    here = {booth.zone for booth in booths if booth.zone}
    listed = [code for code in zones if code in here]
    return dict.fromkeys(here, "plain") | {code: TEXTURES[i % len(TEXTURES)] for i, code in enumerate(listed)}


def place_for_letter(area: Box, taken: Sequence[Box], radius_m: float) -> tuple[float, float] | None:
    """Return the middle of a circle in `area` that meets nothing, as near to its middle as can be; None for none."""
    if area.w < 2 * radius_m or area.h < 2 * radius_m:
        return None
    middle = area.x + area.w / 2, area.y + area.h / 2
    near = [b for b in taken if overlap(b, area)]
    places = [
        (
            area.x + radius_m + (area.w - 2 * radius_m) * i / STEPS,
            area.y + radius_m + (area.h - 2 * radius_m) * j / STEPS,
        )
        for i in range(STEPS + 1)
        for j in range(STEPS + 1)
    ]
    places.sort(key=lambda place: math.hypot(place[0] - middle[0], place[1] - middle[1]))
    for place in places:
        met = next((b for b in near if _meets(*place, radius_m, b)), None)
        if met is None:
            return place
        near.remove(met)  # it is likely to meet the next place too, which is not far
        near.insert(0, met)
    return None


def overlap(one: Box, other: Box) -> bool:
    """Return whether two rectangles cover each other more than they touch."""
    return (
        one.x < other.x + other.w - 0.01
        and other.x < one.x + one.w - 0.01
        and one.y < other.y + other.h - 0.01
        and other.y < one.y + one.h - 0.01
    )


def draw_texture(d: Drawing, place: Box, kind: str) -> None:
    """Fill a rectangle (millimetres) with the texture of a zone; told from the others in black and white too."""
    x, y, w, h = place.x, place.y, place.w, place.h
    d.rect(x, y, w, h, "cream")
    if kind == "dots":
        with d.dashed(0.42, 1.98):
            for i in range(math.floor((h - 0.81) / 1.6) + 1):
                start, middle = x + min(i % 2 * 1.2 + 0.6, w), y + i * 1.6 + 0.81
                d.line(start, middle, x + w, middle, "line", line=0.42 * MM)
    for i in range(1, int((w + h) / 2.2) + 1):  # each line ends at the edges: some programs ignore what clips a picture
        t = i * 2.2
        if kind in ("rise", "cross"):
            down, end = max(t - w, 0.0), min(t, h)
            d.line(x + t - end, y + end, x + t - down, y + down, "line", line=0.35)
        if kind in ("fall", "cross"):
            down, end = max(h - t, 0.0), min(w + h - t, h)
            d.line(x + t - h + down, y + down, x + t - h + end, y + end, "line", line=0.35)
    for i in range(math.floor((h - 0.75) / 1.5) + 1 if kind in ("flat", "grid") else 0):
        d.line(x, y + i * 1.5 + 0.75, x + w, y + i * 1.5 + 0.75, "line", line=0.35)
    for i in range(math.floor((w - 0.75) / 1.5) + 1 if kind in ("upright", "grid") else 0):
        d.line(x + i * 1.5 + 0.75, y, x + i * 1.5 + 0.75, y + h, "line", line=0.35)


def _grown(area: Box, edge: float) -> Box:
    return Box(area.x - edge, area.y - edge, area.w + 2 * edge, area.h + 2 * edge)


def _are_apart(zones: Sequence[Sequence[Box]]) -> bool:
    return not any(
        overlap(one, other) for i, zone in enumerate(zones) for one in zone for rest in zones[i + 1 :] for other in rest
    )


def _meets(x: float, y: float, radius: float, area: Box) -> bool:
    """Return whether a circle meets a rectangle."""
    left, top = area.x - x, area.y - y
    right, foot = left + area.w, top + area.h
    if left >= radius or top >= radius or right <= -radius or foot <= -radius:
        return False
    return math.hypot(max(left, 0.0, -right), max(top, 0.0, -foot)) < radius
