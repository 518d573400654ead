"""The plan pages: every hall with booths, drawn to scale from the fair's own plan."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from boothapp.catalog import wording
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.hall_shapes import box
from boothapp.catalog.page import Link, Page
from boothapp.catalog.pages.furniture import RIGHT_EDGE, running_head
from boothapp.catalog.pages.notes import notes_part
from boothapp.catalog.pages.part import PageOf, Part
from boothapp.catalog.pages.plan_provinces import draw_provinces, exhibitor_regions
from boothapp.catalog.plan_drawing import draw_plan
from boothapp.catalog.plan_frames import NAME_H, Frame, Room, View, pages
from boothapp.catalog.plan_legend import Item, draw_legend, legend_height, legend_items
from boothapp.catalog.printed_items import plan
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import BOTTOM, MARGIN, MM, TEXT_W, TOP
from boothapp.domain.catalog import CatalogBooth, CatalogContent, CatalogHall

PLAN_TOP = TOP + 10.0
EDGE = 1.4 / MM / 2  # half the thickness of the walls
TITLE_GAP = 4.0
ARROW_W = 1.6


@dataclass(frozen=True)
class _Sheet:
    """One page of a plan; without frames it only makes the next one a left-hand page."""

    hall: CatalogHall
    frames: tuple[Frame, ...]
    legend: tuple[Item, ...] = ()


@dataclass(frozen=True)
class _Plan:
    """What all plan pages share."""

    setting: Setting
    content: CatalogContent
    region_of: Mapping[str, str]  # exhibitor -> its region
    province_of: Mapping[str, str]  # exhibitor -> province
    halls: int  # that have a plan


def plan_part(setting: Setting, content: CatalogContent) -> Part:
    """Return the plans, none without booths; a plan on two pages begins on a left-hand one."""
    halls = [hall for hall in content.halls if hall.booths]
    shared = _Plan(
        setting,
        content,
        exhibitor_regions(content),
        {exhibitor.id: exhibitor.province for exhibitor in content.exhibitors},
        len(halls),
    )
    sheets = _sheets(shared, halls)
    left = next((i for i, sheet in enumerate(sheets) if any(frame.goes_on for frame in sheet.frames)), None)

    def draw(first: int, page_of: PageOf) -> list[Page]:
        return _drawn(shared, sheets, first, page_of)

    return Part("plan", wording.PLAN, len(sheets), draw, left_page=left)


def _sheets(shared: _Plan, halls: Sequence[CatalogHall]) -> list[_Sheet]:
    found: list[_Sheet] = []
    left: int | None = None  # the first page that must be a left-hand one
    d = Drawing(shared.setting)
    for hall in halls:
        legend = tuple(legend_items(shared.setting, hall, shared.content.zones, shared.region_of))
        room = Room(TEXT_W - 2 * EDGE, BOTTOM - PLAN_TOP - legend_height(d, legend) - 2 * EDGE)
        shown = pages(hall, room)
        if shown[0][0].goes_on:
            if left is not None and (len(found) - left) % 2:
                found.append(_Sheet(hall, ()))
            left = len(found) if left is None else left
        found += [_Sheet(hall, frames, _legend_of(shared, hall, frames, legend)) for frames in shown]
    return found


def _legend_of(shared: _Plan, hall: CatalogHall, frames: Sequence[Frame], whole: tuple[Item, ...]) -> tuple[Item, ...]:
    """Return what a page explains: what is on it, all of the hall where that takes less room."""
    d, areas = Drawing(shared.setting), [frame.area for frame in frames]
    items = tuple(legend_items(shared.setting, hall, shared.content.zones, shared.region_of, areas))
    return items if legend_height(d, items) <= legend_height(d, whole) else whole


def _drawn(shared: _Plan, sheets: Sequence[_Sheet], first: int, page_of: PageOf) -> list[Page]:
    drawn: list[Page] = []
    known: set[str] = set()
    for sheet in sheets:
        number = first + len(drawn)
        if not sheet.frames:
            drawn += notes_part(shared.setting, 1).draw(number, page_of)
            continue
        page = Page(number)
        _put(shared, page, sheet)
        if sheet.hall.id not in known:
            page.printed.append(plan(shared.content, sheet.hall, number))
            page.anchors[sheet.hall.id] = 0.0
            known.add(sheet.hall.id)
        drawn.append(page)
    return drawn


def _put(shared: _Plan, page: Page, sheet: _Sheet) -> None:
    setting, hall, d = shared.setting, sheet.hall, Drawing(shared.setting)
    running_head(setting, page, setting.say(wording.PLAN), setting.fair)
    d.about(hall.id, f'the plan of hall "{hall.name}"')
    _draw_title(d, shared, hall, sheet.frames)
    y, zones = PLAN_TOP, [zone.code for zone in shared.content.zones]
    for number, frame in enumerate(sheet.frames):
        if number:
            name = _zone_name(shared, frame.zone)
            d.fitted(MARGIN, y + NAME_H - 2, name, TEXT_W, "h3", field=f"name of zone {frame.zone}")
            y += NAME_H
        view = View(frame, MARGIN + (TEXT_W - frame.area.w * frame.scale) / 2, y + EDGE)
        draw_plan(d, view, hall, zones, shared.region_of)
        _draw_arrow(d, view, page.number)
        page.links += [link for link in _links(view, hall.booths) if link.target in shared.province_of]
        y += frame.area.h * frame.scale
    y += 2 * EDGE
    draw_legend(d, y, sheet.legend, sheet.frames[0].scale)
    shown = [booth for booth in hall.booths if any(frame.area.holds(box(booth)) for frame in sheet.frames)]
    draw_provinces(d, y + legend_height(d, sheet.legend), shown, shared.province_of, shared.region_of)
    page.put(0, 0, d.block())


def _draw_title(d: Drawing, shared: _Plan, hall: CatalogHall, frames: Sequence[Frame]) -> None:
    """Draw the title: what the plan shows when there are several, else that it is one."""
    setting, zone = shared.setting, frames[0].zone
    names = [hall.name] if shared.halls > 1 and hall.name else []
    if zone:
        names.append(_zone_name(shared, zone))
    else:
        names.insert(0, setting.say(wording.PLAN))
    note = " · ".join(filter(None, (setting.also(wording.PLAN), _cell(setting, hall))))
    noted = d.text(RIGHT_EDGE, TOP + 6, note, "en", "text2", align="right")
    wide = TEXT_W - noted - TITLE_GAP
    field = f"name of zone {zone}" if zone else "name"
    d.fitted(MARGIN, TOP + 6.4, ": ".join(names), wide, "h2", smallest=0.6, field=field)


def _zone_name(shared: _Plan, code: str) -> str:
    zone = next((zone for zone in shared.content.zones if zone.code == code), None)
    if not code:
        return shared.setting.say(wording.OTHER_BOOTHS)
    return zone.name if zone and zone.name else f"{shared.setting.say(wording.ZONE)} {code}"


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
    wide = d.width(other, "tab", 7.4)
    left = at[0] - wide / 2 if dx else at[0]
    d.rect(left - 0.5, at[1] - 2.5, wide + 1.0, 3.0, "paper")  # a zone's texture may lie below
    d.text(*at, other, "tab", "deep", align="center" if dx else "left", size=7.4)


def _links(view: View, booths: Sequence[CatalogBooth]) -> Iterator[Link]:
    """Yield a link from every booth that is whole on the page to the entry of its first exhibitor."""
    place = view.place
    for booth in booths:
        at = view.box(box(booth))
        if booth.exhibitors and place.holds(at):
            yield Link(at.x, at.y, at.w, at.h, booth.exhibitors[0])
