"""The sheet for those who build the hall: booths with their sizes, aisles, points, walls and pillars, to a round scale.

It names no exhibitor. Lengths are in metres from the hall's top left corner.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from boothapp.catalog import wording
from boothapp.catalog.booth_label import booth_label, booth_runs
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.hall_shapes import Box, around, box, inner_box, is_upright, islands
from boothapp.catalog.known_words import told
from boothapp.catalog.plan_booths import booth_corners, clear_of, draw_ends, draw_number
from boothapp.catalog.plan_drawing import draw_gate, draw_walls
from boothapp.catalog.plan_frames import Frame, View
from boothapp.catalog.plan_legend import Item, fixed, letter_items
from boothapp.catalog.plan_list import Line
from boothapp.catalog.plan_measures import draw_aisles, draw_sides, draw_tag, length, metres
from boothapp.catalog.plan_points import draw_clear_ways, draw_points, point_items, points
from boothapp.catalog.plan_services import draw_service, service_items, service_tags
from boothapp.catalog.plan_sheet_edges import Area
from boothapp.catalog.plan_sheet_layout import Arranging
from boothapp.catalog.plan_sheet_pages import PlanPages
from boothapp.catalog.plan_zones import overlap
from boothapp.domain.catalog import CatalogBooth, CatalogHall, CatalogPlanItem

SCALES = (10, 20, 25, 50, 75, 100, 125, 150, 200, 250, 300, 400, 500, 750, 1000, 1500, 2000, 2500, 5000, 10_000)
EDGE = 7.0  # millimetres above the plan and to its left, for the sides of the hall
SIZE_FROM, SIZE_PT, LEAST_PT = 8.0, 5.4, 4.6  # a booth so high (mm on paper) has room for its size; points
TAGS = {"power": wording.POWER_TAG, "water": wording.WATER_TAG, "pillar": wording.PILLAR_TAG, "wall": wording.WALL_TAG}
NAMES = {"power": wording.POWER_POINT, "water": wording.WATER_POINT, "pillar": wording.PILLAR, "wall": wording.WALL}


@dataclass(frozen=True)
class BuilderPages(PlanPages):
    """The pages of all halls for builders."""

    title: ClassVar[wording.Words] = wording.BUILDERS_PLAN
    list_title: ClassVar[wording.Words] = wording.MEASURES

    def lines(self, hall: CatalogHall) -> list[Line]:
        d = Drawing(self.setting)
        return [*_sizes(d, hall), *self._places(d, hall)]

    def arranging(self, d: Drawing, hall: CatalogHall, lines: Sequence[Line], area: Area) -> Arranging:
        return Arranging(
            d,
            hall,
            lambda frame, plan: self.explained(d, hall, self.view(frame, plan)),
            lines,
            area,
            self.enlarged,
            EDGE,
            self._round_scale,
        )

    def view(self, frame: Frame, plan: Area) -> View:
        return super().view(frame, Area(plan.x + EDGE, plan.y + EDGE, plan.w - EDGE, plan.h - EDGE))

    def draw_hall(self, d: Drawing, hall: CatalogHall, view: View) -> None:
        draw_clear_ways(d, view, hall)
        draw_walls(d, view, hall)
        taken = [view.box(box(booth)) for booth in hall.booths]
        tags = service_tags(d, view, hall)
        for item in hall.items:
            at = view.box(box(item))
            if item.kind == "pillar":
                d.shape(view.corners(item), "line", stroke="text", line=0.4)
            elif item.kind == "stage":
                self._draw_stage(d, view, item)
            elif item.kind == "service":
                draw_service(d, view, item, tags.get(item.text, ""))
            if item.kind in ("pillar", "stage", "service"):
                taken.append(at)
        marked = points(view, hall)
        for booth in hall.booths:
            self._draw_booth(d, view, booth, marked)
        if not view.frame.numbered:
            draw_ends(d, view, hall.booths)
        taken += marked
        for item in hall.items:
            if item.kind == "entrance":
                taken += draw_gate(d, view, hall, item, taken)
        draw_points(d, view, hall)
        for tag, item in tagged(self.setting.say, hall):
            draw_tag(d, _drawn(view, item), tag, taken)
        draw_aisles(d, view, hall, taken, self.enlarged)
        draw_sides(d, view, hall)

    def explained(self, d: Drawing, hall: CatalogHall, view: View) -> list[Item]:
        say, scale = self.setting.say, round(1000 / (view.frame.scale * self.enlarged))
        words = f"{say(wording.SCALE)} 1:{scale} {say(wording.ON_PAPER)} {self.options.paper.upper()}"
        items = [Item(words, "", _ruler)]
        if any(booth.kind == "raw" for booth in hall.booths):
            items.append(fixed(self.setting, wording.RAW_SPACE, _raw))
        if any(booth.blocked for booth in hall.booths):
            items.append(fixed(self.setting, wording.CLOSED_BOOTH, _closed))
        items += [*letter_items(self.setting, hall, complete=True), *point_items(self.setting, hall)]
        return [*items, *service_items(self.setting, service_tags(d, view, hall))]

    def _round_scale(self, largest: float) -> float:
        """Return the largest scale that a ruler has, in millimetres of the page for a metre."""
        asked = 1000 / max(largest, 1e-6) / self.enlarged
        return 1000 / next((scale for scale in SCALES if scale >= asked - 1e-6), asked) / self.enlarged

    def _draw_booth(self, d: Drawing, view: View, booth: CatalogBooth, marked: Sequence[Box]) -> None:
        corners, at = booth_corners(view, booth), view.box(box(booth))
        d.shape(corners, "hair" if booth.blocked else "paper", stroke="text", line=0.6)
        if booth.kind == "raw":
            d.line(*corners[0], *corners[2], "line", line=0.3)
            d.line(*corners[1], *corners[3], "line", line=0.3)
        if not view.frame.numbered:
            return
        words = _size(d, booth)
        size = min(SIZE_PT, SIZE_PT * (at.w - 0.8) / d.width(words, "cap", SIZE_PT))
        room = at if is_upright(booth) else view.box(inner_box(booth))
        told_too = at.h * self.enlarged >= SIZE_FROM and size >= LEAST_PT / self.enlarged
        told_too = told_too and not any(overlap(room, one) for one in marked)  # the list tells it as well
        place = at._replace(h=at.h * 0.62) if told_too else clear_of(at, room, marked)
        draw_number(d, place, booth.code, view.frame.least_number)
        if told_too:
            d.text(at.x + at.w / 2, at.y + at.h * 0.82, words, "cap", "text2", align="center", size=size)

    def _draw_stage(self, d: Drawing, view: View, item: CatalogPlanItem) -> None:
        d.shape(view.corners(item), "tint_grey", stroke="text", line=0.6)
        at = view.box(inner_box(item))
        for text in (item.text, wording.STAGE.vi):
            lines = d.lines(f"{told(self.setting, text)[0]} {_size(d, item)} m", max(at.w - 1, 1.0), "cap")
            if text and len(lines) * 2.8 <= at.h:
                for number, line in enumerate(lines):
                    y = at.y + at.h / 2 + (number - len(lines) / 2) * 2.8 + 2.1
                    d.text(at.x + at.w / 2, y, line, "cap", align="center")
                break

    def _places(self, d: Drawing, hall: CatalogHall) -> list[Line]:
        say = self.setting.say
        lines = [Line("x, y", say(wording.PLACES_FROM))]
        for island in islands(hall.booths):
            at = around(map(box, island))
            runs = ", ".join(map(booth_label, booth_runs(sorted(booth.code for booth in island))))
            lines.append(Line("", f"{runs}: x {metres(d, at.x)}, y {metres(d, at.y)}"))
        for tag, item in tagged(say, hall):
            at = box(item)
            x, y = (at.x + at.w / 2, at.y + at.h / 2) if item.kind in ("power", "water") else (at.x, at.y)
            size = f" {_size(d, item)} m" if at.w and at.h and item.kind in ("pillar", "wall") else ""
            if item.kind == "wall" and len(item.points) > 1:
                (x, y), size = item.points[0], f" {metres(d, length(item.points))} m"
            lines.append(Line(tag, f"{say(NAMES[item.kind])}{size}: x {metres(d, x)}, y {metres(d, y)}"))
        for item in hall.items:
            wide = max(item.width_m, item.depth_m)
            if item.kind == "entrance" and wide:
                words, _ = told(self.setting, item.text or wording.ENTRANCE.vi)
                place = f"x {metres(d, box(item).x)}, y {metres(d, box(item).y)}"
                lines.append(Line("", f"{words}: {say(wording.WIDE)} {metres(d, wide)} m, {place}"))
        return lines


def tagged(say: Callable[[wording.Words], str], hall: CatalogHall) -> Iterator[tuple[str, CatalogPlanItem]]:
    """Yield what is told by a tag, such as "Đ1" for a power point, with it: from the top left down."""
    for kind, letter in TAGS.items():
        found = [item for item in hall.items if item.kind == kind]
        for number, item in enumerate(sorted(found, key=lambda item: (round(item.y_m), item.x_m)), 1):
            yield f"{say(letter)}{number}", item


def _sizes(d: Drawing, hall: CatalogHall) -> Iterator[Line]:
    """Yield the booths of every size by runs, the most frequent size first."""
    found: dict[tuple[str, bool], list[str]] = {}
    for booth in hall.booths:
        if not booth.blocked:
            found.setdefault((_size(d, booth), booth.kind == "raw"), []).append(booth.code)
    for (size, raw), codes in sorted(found.items(), key=lambda one: -len(one[1])):
        runs = ", ".join(map(booth_label, booth_runs(codes)))
        count = d.setting.say(wording.BOOTH_COUNT)
        marked = f" · {d.setting.say(wording.RAW_SPACE)}" if raw else ""
        yield Line(f"{size} m", f"{len(codes)} {count}{marked}: {runs}")


def _size(d: Drawing, thing: CatalogBooth | CatalogPlanItem) -> str:
    return f"{metres(d, thing.width_m)} × {metres(d, thing.depth_m)}"


def _drawn(view: View, item: CatalogPlanItem) -> Box:
    """Return the place of a thing on the page, of a wall without sides that of its first point."""
    if item.kind == "wall" and len(item.points) > 1:
        x, y = view.at(*item.points[0])
        return Box(x - 1, y - 1, 2, 2)
    at = view.box(box(item))
    side = 3.0 if item.kind in ("power", "water") else 0.0
    w, h = max(at.w, side), max(at.h, side)
    return Box(at.x + (at.w - w) / 2, at.y + (at.h - h) / 2, w, h)


def _ruler(d: Drawing, at: Box) -> None:
    d.rect(at.x, at.y + at.h / 2 - 0.9, at.w, 1.8, "paper", stroke="text", line=0.5)
    for number in range(1, 6):
        x = at.x + at.w * number / 6
        d.line(x, at.y + at.h / 2 - 0.9, x, at.y + at.h / 2 + (0.2 if number % 2 else -0.3), "text", line=0.4)


def _raw(d: Drawing, at: Box) -> None:
    d.rect(at.x, at.y, at.w, at.h, "paper", stroke="text", line=0.6)
    d.line(at.x, at.y, at.x + at.w, at.y + at.h, "line", line=0.3)
    d.line(at.x + at.w, at.y, at.x, at.y + at.h, "line", line=0.3)


def _closed(d: Drawing, at: Box) -> None:
    d.rect(at.x, at.y, at.w, at.h, "hair", stroke="text", line=0.6)
