"""The plan pages: every hall with booths, drawn to scale from the fair's own plan."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from boothapp.catalog import wording
from boothapp.catalog.booth_label import booth_label
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.hall_shapes import Box, box
from boothapp.catalog.page import Link, Page
from boothapp.catalog.pages.furniture import RIGHT_EDGE, running_head
from boothapp.catalog.pages.notes import notes_part
from boothapp.catalog.pages.part import PageOf, Part
from boothapp.catalog.plan_drawing import draw_plan
from boothapp.catalog.plan_frames import Frame, Room, View, frames
from boothapp.catalog.plan_legend import Item, draw_legend, legend_height, legend_items
from boothapp.catalog.printed_items import plan
from boothapp.catalog.province import Province
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import BOTTOM, MARGIN, MM, REGIONS, TEXT_W, TOP
from boothapp.domain.catalog import CatalogBooth, CatalogContent, CatalogHall

PLAN_TOP = TOP + 10.0
EDGE = 1.4 / MM / 2  # half the thickness of the walls
TITLE_GAP = 4.0
ARROW_W = 1.6
PROVINCE_ROW_H, PROVINCE_COLUMNS, PROVINCE_HEAD_H = 4.7, 3, 8.0


@dataclass(frozen=True)
class _Sheet:
    """One page of a plan; without a frame it only makes the next one a left-hand page."""

    hall: CatalogHall
    frame: Frame | None
    legend: tuple[Item, ...] = ()


@dataclass(frozen=True)
class _Plan:
    """What all plan pages share."""

    setting: Setting
    content: CatalogContent
    region_of: Mapping[str, str]  # exhibitor -> region
    province_of: Mapping[str, str]  # exhibitor -> province
    booths_of: Mapping[str, tuple[str, ...]]
    halls: int  # that have a plan


def plan_part(setting: Setting, content: CatalogContent, provinces: Sequence[Province]) -> Part:
    """Return the plans, none without booths; a plan on two pages needs to begin on a left-hand one."""
    halls = [hall for hall in content.halls if hall.booths]
    shared = _Plan(
        setting,
        content,
        {exhibitor.id: province.region for province in provinces for exhibitor in province.exhibitors},
        {exhibitor.id: exhibitor.province for exhibitor in content.exhibitors},
        {exhibitor.id: exhibitor.booths for exhibitor in content.exhibitors},
        len(halls),
    )
    sheets = _sheets(shared, halls)
    facing = any(sheet.frame and sheet.frame.goes_on for sheet in sheets)

    def draw(first: int, page_of: PageOf) -> list[Page]:
        return _drawn(shared, sheets, first, page_of)

    return Part("plan", wording.PLAN, len(sheets), draw, on_left=facing)


def _sheets(shared: _Plan, halls: Sequence[CatalogHall]) -> list[_Sheet]:
    found: list[_Sheet] = []
    d = Drawing(shared.setting)
    for hall in halls:
        legend = tuple(legend_items(shared.setting, hall, shared.content.zones, shared.region_of))
        room = Room(TEXT_W - 2 * EDGE, BOTTOM - PLAN_TOP - legend_height(d, legend) - 2 * EDGE)
        pages = frames(hall, room)
        if pages[0].goes_on and len(found) % 2:  # the part begins on a left-hand page
            found.append(_Sheet(hall, None))
        found += [_Sheet(hall, frame, legend) for frame in pages]
    return found


def _drawn(shared: _Plan, sheets: Sequence[_Sheet], first: int, page_of: PageOf) -> list[Page]:
    pages: list[Page] = []
    known: set[str] = set()
    for sheet in sheets:
        number = first + len(pages)
        if sheet.frame is None:
            pages += notes_part(shared.setting, 1).draw(number, page_of)
            continue
        page = Page(number)
        _put(shared, page, sheet, sheet.frame)
        if sheet.hall.id not in known:
            page.printed.append(plan(sheet.hall, number))
            known.add(sheet.hall.id)
        pages.append(page)
    return pages


def _put(shared: _Plan, page: Page, sheet: _Sheet, frame: Frame) -> None:
    setting, d = shared.setting, Drawing(shared.setting)
    running_head(setting, page, setting.say(wording.PLAN), setting.fair)
    d.about("", "the plan")
    _draw_title(d, shared, sheet.hall, frame)
    w, h = frame.area.w * frame.scale, frame.area.h * frame.scale
    view = View(frame, MARGIN + (TEXT_W - w) / 2, PLAN_TOP + EDGE)
    draw_plan(d, view, sheet.hall, [zone.code for zone in shared.content.zones], shared.region_of)
    _draw_arrow(d, view, page.number)
    y = PLAN_TOP + h + 2 * EDGE
    draw_legend(d, y, sheet.legend, frame.scale)
    _draw_provinces(d, shared, sheet.hall, frame, y + legend_height(d, sheet.legend))
    page.links += _links(view, sheet.hall.booths)
    page.put(0, 0, d.block())


def _draw_title(d: Drawing, shared: _Plan, hall: CatalogHall, frame: Frame) -> None:
    """Draw the title; with several halls or zones their name stands in it."""
    setting = shared.setting
    zone = next((zone for zone in shared.content.zones if zone.code == frame.zone), None)
    names = [hall.name] if shared.halls > 1 and hall.name else []
    if frame.zone:
        names.append(zone.name if zone and zone.name else frame.zone)
    cell = _cell(setting, hall)
    note = " · ".join(filter(None, (setting.also(wording.PLAN), cell)))
    noted = d.text(RIGHT_EDGE, TOP + 6, note, "en", "text2", align="right")
    wide = TEXT_W - noted - TITLE_GAP
    d.fitted(MARGIN, TOP + 6.4, ": ".join((setting.say(wording.PLAN), *names)), wide, "h2", field="name of the hall")


def _cell(setting: Setting, hall: CatalogHall) -> str:
    """Return "1 ô = 3 × 3 m" when all booths are alike."""
    sizes = {tuple(sorted((booth.width_m, booth.depth_m), reverse=True)) for booth in hall.booths}
    if len(sizes) > 1:
        return ""
    w, d = (f"{side:.2f}".rstrip("0").rstrip(".") for side in sizes.pop())
    side = f"{w} × {d} m" if setting.language == "en" else f"{w} × {d} m".replace(".", ",")
    return f"{setting.say(wording.ONE_CELL)} = {side}"


def _draw_arrow(d: Drawing, view: View, number: int) -> None:
    """Point to the facing page and name it, in the aisle where the plan breaks."""
    place, goes_on = view.place, view.frame.goes_on
    if not goes_on:
        return
    dx = {"right": 1, "left": -1}.get(goes_on, 0)
    other = str(number + (1 if goes_on in ("right", "below") else -1))
    x = place.x + (place.w if dx > 0 else 0) if dx else place.x + place.w / 2
    y = place.y + place.h / 2 if dx else place.y + (place.h if goes_on == "below" else 0)
    dy = 0 if dx else (1 if goes_on == "below" else -1)
    tip, base = (x + dx * ARROW_W * 1.2, y + dy * ARROW_W * 1.2), (x - dx * 0.2, y - dy * 0.2)
    d.shape([(base[0] - ARROW_W * abs(dy), base[1] - ARROW_W * abs(dx)), tip,
             (base[0] + ARROW_W * abs(dy), base[1] + ARROW_W * abs(dx))], "deep")  # fmt: skip
    at = (x, y + 4.6) if dx else (x + 3.2, y + 0.8)
    d.text(*at, other, "tab", "deep", align="center" if dx else "left", size=7.4)


def _links(view: View, booths: Sequence[CatalogBooth]) -> Iterator[Link]:
    """Yield a link from every booth that is whole on the page to the entry of its first exhibitor."""
    place = view.place
    for booth in booths:
        at = view.box(box(booth))
        if booth.exhibitors and _holds(place, at):
            yield Link(at.x, at.y, at.w, at.h, booth.exhibitors[0])


def _holds(outer: Box, inner: Box) -> bool:
    edge = 0.01
    return (
        outer.x - edge <= inner.x
        and outer.y - edge <= inner.y
        and inner.x + inner.w <= outer.x + outer.w + edge
        and inner.y + inner.h <= outer.y + outer.h + edge
    )


def _draw_provinces(d: Drawing, shared: _Plan, hall: CatalogHall, frame: Frame, y: float) -> None:
    """List the provinces that are on the plan with their booths, when there is room for all of them."""
    area = frame.area
    found: dict[str, list[str]] = {}
    regions: dict[str, str] = {}
    for booth in hall.booths:
        for exhibitor in booth.exhibitors:
            name = shared.province_of.get(exhibitor, "")
            if name and _holds(area, box(booth)):
                found.setdefault(name, []).append(booth.code)
                regions[name] = shared.region_of.get(exhibitor, "")
    rows = -(-len(found) // PROVINCE_COLUMNS)
    if not found or y + PROVINCE_HEAD_H + rows * PROVINCE_ROW_H > BOTTOM:
        return
    y += 2.0
    d.text(MARGIN, y + 3.0, d.setting.say(wording.HALL_PROVINCES), "name")
    wide = d.width(d.setting.say(wording.HALL_PROVINCES), "name")
    d.text(MARGIN + wide + 2.5, y + 3.0, d.setting.also(wording.HALL_PROVINCES), "en", "text2")
    d.line(MARGIN, y + 4.6, RIGHT_EDGE, y + 4.6, "line")
    order = {name: number for number, name in enumerate(dict.fromkeys(shared.province_of.values()))}
    column_w = (TEXT_W - 2 * 4) / PROVINCE_COLUMNS
    for i, name in enumerate(sorted(found, key=lambda name: order[name])):
        x, base = MARGIN + i // rows * (column_w + 4), y + PROVINCE_HEAD_H + i % rows * PROVINCE_ROW_H
        d.rect(x, base - 2.2, 1.2, 2.6, REGIONS[regions[name]].ink)
        booths = booth_label(list(dict.fromkeys(found[name])))
        taken = d.text(x + column_w, base, booths, "row", "text2", align="right")
        d.about("", f'province "{name}"')
        d.fitted(x + 2.2, base, name, column_w - taken - 4, "row_medium", field="name")
