"""The pavilions of a plan on a sheet: their outline, and their name where it hides nothing, else a number for it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from boothapp.catalog import wording
from boothapp.catalog.drawing import Drawing, Point
from boothapp.catalog.hall_shapes import Box, around, box, islands
from boothapp.catalog.plan_frames import View
from boothapp.catalog.plan_legend import Item, fixed
from boothapp.catalog.plan_points import POINTS, points
from boothapp.catalog.plan_zones import overlap
from boothapp.catalog.setting import Setting
from boothapp.domain.catalog import CatalogHall, CatalogPavilion

LINE, DASH = 1.5, (2.4, 0.7)  # points; millimetres of dash and gap
HALO = 2.6  # points, of the white line below an outline: it may lie on the walls of booths
INSET_M = 0.05  # of a booth that an outline may cover
STYLE, ENGLISH = "code", "cap"
LINE_H, PAD = 2.9, 0.6  # millimetres
LONGEST = 46.0  # millimetres of a line of a name
NUMBER_R = 1.5
NAME_REACH = 20.0  # millimetres that a name reaches from its outline at most, besides its own length
STEPS = 8  # places along an edge that are tried


@dataclass(frozen=True)
class Sign:
    """Where the name of a pavilion stands, in millimetres; `lines` are those of its name, then of the English."""

    pavilion: CatalogPavilion
    place: Box
    lines: tuple[str, ...] = ()
    english: tuple[str, ...] = ()
    number: int = 0  # stands for the name, which the legend tells; 0 = the name has room


def of_hall(pavilions: Sequence[CatalogPavilion], hall: CatalogHall) -> tuple[CatalogPavilion, ...]:
    """Return the pavilions that stand in a hall: by their outline or by their booths."""
    used = {booth.pavilion for booth in hall.booths}
    return tuple(one for one in pavilions if one.id in used or (one.hall == hall.id and len(one.points) > 2))


def signs(d: Drawing, view: View, hall: CatalogHall, pavilions: Sequence[CatalogPavilion]) -> list[Sign]:
    """Find a place for every name, on the aisle before the pavilion or behind it; a number where there is none."""
    standing = [box(item) for item in hall.items if item.kind not in ("outline", "keep_clear", "wall", *POINTS)]
    taken = [*(view.box(at) for at in (*map(box, hall.booths), *standing)), *points(view, hall)]
    found: list[Sign] = []
    for pavilion in pavilions:
        outlines = [[view.at(*point) for point in shape] for shape in _shapes(pavilion, hall)]
        if not outlines:
            continue
        sign = _named(d, view, pavilion, outlines[0], taken)
        if sign is None:
            others = [*points(view, hall), *(one.place for one in found)]
            sign = _numbered(pavilion, outlines[0], sum(bool(one.number) for one in found) + 1, others)
        found.append(sign)
        taken.append(sign.place)
    return found


def draw_pavilions(d: Drawing, view: View, hall: CatalogHall, signs_: Sequence[Sign]) -> None:
    """Draw outlines and names."""
    for sign in signs_:
        for shape in _shapes(sign.pavilion, hall):
            outline = [view.at(*point) for point in shape]
            d.shape(outline, stroke="paper", line=HALO)
            with d.dashed(*DASH):
                d.shape(outline, stroke="indigo", line=LINE)
    for sign in signs_:
        at = sign.place
        middle = at.x + at.w / 2
        if sign.number:
            d.circle(middle, at.y + at.h / 2, NUMBER_R, "paper", stroke="indigo", line=0.8)
            d.text(middle, at.y + at.h / 2 + 0.9, str(sign.number), "tab", "indigo", align="center", size=7)
            continue
        d.rect(at.x, at.y, at.w, at.h, "paper")
        base = at.y + PAD + 2.1
        for line in sign.lines:
            d.text(middle, base, line, STYLE, "indigo", align="center")
            base += LINE_H
        for line in sign.english:
            d.text(middle, base, line, ENGLISH, "text2", align="center")
            base += LINE_H


def pavilion_items(setting: Setting, signs_: Sequence[Sign]) -> Iterator[Item]:
    """Yield what a legend says of pavilions: what their outline is, and the names that numbers stand for."""
    if any(not sign.number for sign in signs_):
        yield fixed(setting, wording.PAVILION, _symbol)
    for sign in signs_:
        if sign.number:
            yield Item(f"{sign.number}: {sign.pavilion.name}", sign.pavilion.name_en, _symbol)


def _symbol(d: Drawing, at: Box) -> None:
    with d.dashed(*DASH):
        d.rect(at.x, at.y, at.w, at.h, stroke="indigo", line=LINE)


def _shapes(pavilion: CatalogPavilion, hall: CatalogHall) -> list[list[Point]]:
    """Return the outline in metres as it was drawn, unless it cuts into a booth of somebody else.

    Otherwise those around its booths, island by island when others are between.
    """
    booths = [booth for booth in hall.booths if booth.pavilion == pavilion.id]
    others = [box(booth) for booth in hall.booths if booth.pavilion != pavilion.id]
    if len(pavilion.points) > 2 and not (booths and any(_meets(pavilion.points, other) for other in others)):
        return [list(pavilion.points)]
    areas = [around(map(box, booths))] if booths else []
    if any(overlap(areas[0], other) for other in others if areas):
        areas = [around(map(box, island)) for island in islands(booths)]
    return [[(a.x, a.y), (a.x + a.w, a.y), (a.x + a.w, a.y + a.h), (a.x, a.y + a.h)] for a in areas]


def _named(
    d: Drawing, view: View, pavilion: CatalogPavilion, outline: Sequence[Point], taken: Sequence[Box]
) -> Sign | None:
    whole = _bounds(outline)
    reach = LONGEST + NAME_REACH
    around_it = Box(whole.x - reach, whole.y - reach, whole.w + 2 * reach, whole.h + 2 * reach)
    taken = [at for at in taken if overlap(at, around_it)]
    for most in dict.fromkeys((LONGEST, max(min(whole.w - 2 * PAD, LONGEST), 12.0), 24.0)):
        lines, english = d.lines(pavilion.name, most, STYLE), d.lines(pavilion.name_en, most, ENGLISH)
        widths = [*(d.width(line, STYLE) for line in lines), *(d.width(line, ENGLISH) for line in english)]
        wide, high = max(widths, default=0.0) + 2 * PAD, LINE_H * len(widths) + 2 * PAD - 0.4
        place = next((p for p in _places(whole, wide, high) if _is_free(p, view.place, taken)), None)
        if place:
            return Sign(pavilion, place, tuple(lines), tuple(english))
    return None


def _numbered(pavilion: CatalogPavilion, outline: Sequence[Point], number: int, others: Sequence[Box]) -> Sign:
    """Return the number of a name on a corner of the outline, the next corner where another mark stands."""
    places = [Box(x - NUMBER_R, y - NUMBER_R, 2 * NUMBER_R, 2 * NUMBER_R) for x, y in outline]
    free = (at for at in places if not any(overlap(at, other) for other in others))
    return Sign(pavilion, next(free, places[0]), number=number)


def _places(outline: Box, w: float, h: float) -> Iterator[Box]:
    """Yield places on the upper and the lower edge of an outline, within and without, then to its sides."""
    gap = 0.5
    xs = [outline.x + (outline.w - w) * at / STEPS for at in (4, 0, 8, 2, 6)]
    for y in (
        outline.y - h / 2,
        outline.y + outline.h - h / 2,
        outline.y - h - gap,
        outline.y + outline.h + gap,
        outline.y + gap,
        outline.y + outline.h - h - gap,
    ):
        yield from (Box(x, y, w, h) for x in xs)
    for at in range(STEPS + 1):
        y = outline.y + (outline.h - h) * at / STEPS
        yield Box(outline.x + outline.w + gap, y, w, h)
        yield Box(outline.x - w - gap, y, w, h)


def _is_free(at: Box, place: Box, taken: Sequence[Box]) -> bool:
    return place.holds(at) and not any(overlap(at, other) for other in taken)


def _bounds(points: Sequence[Point]) -> Box:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return Box(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def _meets(outline: Sequence[Point], booth: Box) -> bool:
    """Return whether the middle or a corner of a booth lies within an outline."""
    left, right = booth.x + INSET_M, booth.x + booth.w - INSET_M
    top, foot = booth.y + INSET_M, booth.y + booth.h - INSET_M
    middle = booth.x + booth.w / 2, booth.y + booth.h / 2
    return any(_holds(outline, at) for at in (middle, (left, top), (right, top), (right, foot), (left, foot)))


def _holds(outline: Sequence[Point], at: Point) -> bool:
    """Return whether a point lies within a polygon: a ray to the right crosses its sides an odd number of times."""
    x, y = at
    inside = False
    for (x0, y0), (x1, y1) in zip(outline, (*outline[1:], outline[0]), strict=True):
        if (y0 > y) != (y1 > y) and x < x0 + (y - y0) / (y1 - y0) * (x1 - x0):
            inside = not inside
    return inside
