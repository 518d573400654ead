"""A small map of the hall beside an entry: islands as bars, stage and gate as landmarks, the own booths solid.

Bars come from islands, not from booths: five hundred booths would be noise. A map is drawn once for a width and named
where it stands, first its bars, then its walls; only the own booths are drawn anew. What keeps them apart from the bars
lies between the two, so that it leaves walls and gates whole.
"""

import re
from collections import Counter
from collections.abc import Sequence

from boothapp.catalog.drawing import Drawing
from boothapp.catalog.hall_shapes import Box, around, box, entrance, ground, islands, outline
from boothapp.catalog.ornaments import Ornament
from boothapp.domain.catalog import CatalogHall

SMALLEST_BOOTH, HALO = 0.95, 0.55  # millimetres
NAME_H = 2.3  # of the hall's name above its map, when there are several halls
TALLEST = 1.35  # of a map's width; a deeper hall is drawn narrower
_KEY = re.compile(r"(Bars|Walls)(\d+)w(\d+)(d?)")


class Maps:
    """The maps of a fair's halls."""

    def __init__(self, halls: Sequence[CatalogHall]) -> None:
        self._halls = [hall for hall in halls if hall.booths]
        self._islands = [[around(map(box, island)) for island in islands(hall.booths)] for hall in self._halls]
        self._place: dict[str, tuple[int, Box]] = {
            booth.key: (number, box(booth)) for number, hall in enumerate(self._halls) for booth in hall.booths
        }

    def draw(self, d: Drawing, x: float, y: float, w: float, booths: Sequence[str], *, dark: bool = False) -> float:
        """Draw the hall of most of `booths` (keys), no wider than `w`, at the right; return the height, 0 for no map.

        `dark` is for a page in the region's colour.
        """
        places = [self._place[key] for key in booths if key in self._place]
        if not places:
            return 0.0
        number = Counter(place[0] for place in places).most_common(1)[0][0]
        hall = self._halls[number]
        wide = round(min(w, w * TALLEST * hall.width_m / hall.depth_m), 1)
        x += w - wide
        if len(self._halls) > 1:
            ink = "paper" if dark else "text2"
            d.fitted(x + wide / 2, y + NAME_H - 0.6, hall.name, wide, "badge", ink=ink, align="center", field="hall")
            y += NAME_H
        key, scale = f"{number}w{wide * 10:.0f}{'d' * dark}", wide / hall.width_m
        own = [_square(place, x, y, scale) for at, place in places if at == number]
        d.ornament(f"Bars{key}", x, y)
        for left, top, across, down in own:
            d.rect(left - HALO, top - HALO, across + 2 * HALO, down + 2 * HALO, "deep" if dark else "paper")
        d.ornament(f"Walls{key}", x, y)
        for square in own:
            d.rect(*square, "paper" if dark else "text")
        return wide * hall.depth_m / hall.width_m + (NAME_H if len(self._halls) > 1 else 0.0)

    def by_hall(self, booths: Sequence[str]) -> list[list[str]]:
        """Return the booths that stand on a plan, hall by hall in the order of the halls."""
        found: dict[int, list[str]] = {}
        for key in booths:
            if key in self._place:
                found.setdefault(self._place[key][0], []).append(key)
        return [found[number] for number in sorted(found)]

    def ornament(self, key: str) -> Ornament:
        """Return the part of a map that `draw` has called by `key`. Raises KeyError for another key."""
        if not (match := _KEY.fullmatch(key)):
            raise KeyError(key)
        number, wide, dark = int(match[2]), int(match[3]) / 10, bool(match[4])
        hall, part = self._halls[number], self._bars if match[1] == "Bars" else self._walls
        scale = wide / hall.width_m
        return Ornament(wide, hall.depth_m * scale, lambda d: part(d, number, scale, dark=dark))

    def _bars(self, d: Drawing, number: int, scale: float, *, dark: bool) -> None:
        for bar in self._islands[number]:
            d.rect(bar.x * scale, bar.y * scale, bar.w * scale, bar.h * scale, "deep" if dark else "line")

    def _walls(self, d: Drawing, number: int, scale: float, *, dark: bool) -> None:
        hall, edge = self._halls[number], "deep" if dark else "line"
        d.shape([(x * scale, y * scale) for x, y in outline(hall)], stroke=edge, line=0.5)
        for item in hall.items:
            if item.kind == "stage":
                d.shape([(x * scale, y * scale) for x, y in ground(item)], stroke=edge, line=0.5)
            elif item.kind == "entrance":
                gate = entrance(hall, item)
                x, y, size = gate.x * scale, gate.y * scale, min(max(hall.width_m * scale * 0.045, 0.6), 1.4)
                side = (size * abs(gate.dy), size * abs(gate.dx))
                tip = (x + gate.dx * size * 1.6, y + gate.dy * size * 1.6)
                d.shape([(x - side[0], y - side[1]), tip, (x + side[0], y + side[1])], "paper" if dark else "text")


def _square(at: Box, x: float, y: float, scale: float) -> tuple[float, float, float, float]:
    """Return left, top, width and height of an own booth, large enough to be seen."""
    w, h = max(at.w * scale, SMALLEST_BOOTH), max(at.h * scale, SMALLEST_BOOTH)
    return x + (at.x + at.w / 2) * scale - w / 2, y + (at.y + at.h / 2) * scale - h / 2, w, h
