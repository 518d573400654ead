"""What only plans on sheets show besides the catalog's: power and water, and ways that must stay clear."""

from collections.abc import Callable, Iterator, Sequence

from boothapp.catalog import wording
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.hall_shapes import Box, Corner, box, ground, inner_box
from boothapp.catalog.known_words import told
from boothapp.catalog.plan_booths import NUMBER_H
from boothapp.catalog.plan_frames import View
from boothapp.catalog.plan_legend import Item, fixed
from boothapp.catalog.plan_zones import overlap
from boothapp.catalog.setting import Setting
from boothapp.domain.catalog import CatalogHall

SIDE, LEAST_SIDE = 3.0, 1.2  # millimetres, of the mark of a point; in a booth without room for more
CLEAR_STEP = 3.2  # millimetres from line to line
BOLT = ((0.58, 0.08), (0.22, 0.56), (0.46, 0.56), (0.40, 0.92), (0.78, 0.42), (0.53, 0.42))  # shares of the side


def draw_clear_ways(d: Drawing, view: View, hall: CatalogHall) -> None:
    """Draw the ground that must stay clear, below everything that stands on it."""
    for item in hall.items:
        if item.kind == "keep_clear":
            _hatch(d, [view.at(x, y) for x, y in ground(item)])


def draw_points(d: Drawing, view: View, hall: CatalogHall) -> None:
    """Draw the power and water points, each with a picture that is told from the other in black and white."""
    for kind, place in _places(view, hall):
        POINTS[kind](d, place)


def points(view: View, hall: CatalogHall) -> list[Box]:
    """Return where points are drawn, in millimetres."""
    return [place for _, place in _places(view, hall)]


def _places(view: View, hall: CatalogHall) -> Iterator[tuple[str, Box]]:
    rooms = [view.box(inner_box(booth)) for booth in hall.booths]
    for item in hall.items:
        if item.kind not in POINTS:
            continue
        at = view.box(box(item))
        place = Box(at.x + (at.w - SIDE) / 2, at.y + (at.h - SIDE) / 2, SIDE, SIDE)
        free = min((room.h - 2 * NUMBER_H for room in rooms if overlap(place, room)), default=SIDE)
        side = min(SIDE, max(LEAST_SIDE, free))  # a low booth has room for its number beside a small mark
        place = Box(at.x + (at.w - side) / 2, at.y + (at.h - side) / 2, side, side)
        if overlap(place, view.place):
            yield item.kind, place


def point_items(setting: Setting, hall: CatalogHall) -> Iterator[Item]:
    """Yield what a legend says of them: ways that must stay clear by their own words, where they have some."""
    kinds = {item.kind for item in hall.items}
    if "power" in kinds:
        yield fixed(setting, wording.POWER_POINT, _draw_power)
    if "water" in kinds:
        yield fixed(setting, wording.WATER_POINT, _draw_water)
    for text in dict.fromkeys(item.text for item in hall.items if item.kind == "keep_clear"):
        yield Item(*told(setting, text), _draw_clear) if text else fixed(setting, wording.KEEP_CLEAR, _draw_clear)
    if "pillar" in kinds:
        yield fixed(setting, wording.PILLAR, _draw_pillar)


def _draw_power(d: Drawing, at: Box) -> None:
    place = _square(d, at)
    d.shape([(place.x + x * place.w, place.y + y * place.h) for x, y in BOLT], "text")


def _draw_water(d: Drawing, at: Box) -> None:
    place = _square(d, at)
    x, y, s = place.x + place.w / 2, place.y, place.w
    d.shape(
        [
            (x, y + 0.12 * s),
            (x + 0.08 * s, y + 0.3 * s, x + 0.27 * s, y + 0.42 * s, x + 0.27 * s, y + 0.6 * s),
            (x + 0.27 * s, y + 0.95 * s, x - 0.27 * s, y + 0.95 * s, x - 0.27 * s, y + 0.6 * s),
            (x - 0.27 * s, y + 0.42 * s, x - 0.08 * s, y + 0.3 * s, x, y + 0.12 * s),
        ],
        "indigo",
    )


def _square(d: Drawing, at: Box) -> Box:
    side = min(at.w, at.h, SIDE)
    place = Box(at.x + (at.w - side) / 2, at.y + (at.h - side) / 2, side, side)
    d.rect(place.x, place.y, side, side, "paper", stroke="text", line=0.5)
    return place


def _draw_clear(d: Drawing, at: Box) -> None:
    _hatch(d, at.corners())


def _hatch(d: Drawing, corners: Sequence[Corner]) -> None:
    """Draw a ground with lines that rise to the right, from edge to edge."""
    d.shape(corners, "paper")
    sums = [x + y for x, y in corners]  # the same all along such a line
    for number in range(int((max(sums) - min(sums)) / CLEAR_STEP) + 1):
        ends = sorted(_on_edges(corners, min(sums) + number * CLEAR_STEP))
        for (x0, y0), (x1, y1) in zip(ends[::2], ends[1::2], strict=False):
            d.line(x0, y0, x1, y1, "brick", line=0.25)
    with d.dashed(1.6, 0.8):
        d.shape(corners, stroke="brick", line=0.6)


def _on_edges(corners: Sequence[Corner], total: float) -> Iterator[Corner]:
    """Yield where the line on which x and y make a total crosses the edges of a ground, an even number of times."""
    for (x0, y0), (x1, y1) in zip(corners, [*corners[1:], corners[0]], strict=True):
        start, end = x0 + y0 - total, x1 + y1 - total
        if (start > 0) != (end > 0):
            share = start / (start - end)
            yield x0 + (x1 - x0) * share, y0 + (y1 - y0) * share


def _draw_pillar(d: Drawing, at: Box) -> None:
    side = min(at.w, at.h)
    d.rect(at.x + (at.w - side) / 2, at.y, side, side, "line")


POINTS: dict[str, Callable[[Drawing, Box], None]] = {"power": _draw_power, "water": _draw_water}
