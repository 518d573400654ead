"""The legend below a plan: its scale, the regions' bars, free booths, zones that have a name, letters without words."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from boothapp.catalog import wording
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.hall_shapes import Box, box
from boothapp.catalog.known_words import SIGNS, sign, told
from boothapp.catalog.plan_booths import BAR, EMPTY_DASH, INSET, draw_bar
from boothapp.catalog.plan_zones import draw_texture, overlap, textures
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import MARGIN, OTHER_REGION, REGIONS, TEXT_W
from boothapp.domain.catalog import CatalogBooth, CatalogHall, CatalogPlanItem, CatalogZone

Thing = TypeVar("Thing", CatalogBooth, CatalogPlanItem)

LEAST_WITH_WORDS_M = 3.0  # sides of a service whose box has room for words on most plans
BAR_LENGTHS_M = (1, 2, 3, 6, 9, 12, 18, 30, 60, 90, 180, 300)
SCALE_W = 46.0  # millimetres, of the scale at most
SYMBOL_W, SYMBOL_H, GAP, ITEM_GAP = 6.4, 3.6, 1.6, 5.0
ROW_H, ENGLISH_H = 5.2, 2.4
TOP_GAP, FOOT_GAP = 2.6, 0.6
SCALE_ROOM = SCALE_W + 16.0  # of the first row: the scale with its length and a gap


@dataclass(frozen=True)
class Item:
    words: str
    english: str
    draw: Callable[[Drawing, Box], None]  # in a place SYMBOL_W × SYMBOL_H


def legend_items(
    setting: Setting,
    hall: CatalogHall,
    zones: Sequence[CatalogZone],
    region_of: Mapping[str, str],
    areas: Sequence[Box] = (),
) -> list[Item]:
    """Return what a plan of the hall has to explain, or only of these areas in it."""
    kinds = textures(hall.booths, [zone.code for zone in zones])
    if areas:
        hall = replace(hall, booths=_within(hall.booths, areas), items=_within(hall.items, areas))
    used = {region_of.get(exhibitor, OTHER_REGION) for booth in hall.booths for exhibitor in booth.exhibitors}
    items = []
    if any(region_of.values()):  # else the bars say nothing
        items = [_fixed(setting, region.name, _bar(key)) for key, region in REGIONS.items() if key in used]
    items += list(_zones(zones, {booth.zone for booth in hall.booths}, kinds))
    if any(not booth.exhibitors and not booth.blocked for booth in hall.booths):
        items.append(_fixed(setting, wording.FREE_BOOTH, _free))
    if any(booth.blocked and not booth.exhibitors for booth in hall.booths):
        items.append(_fixed(setting, wording.CLOSED_BOOTH, _closed))
    letters = {
        known.letter: item.text
        for item in hall.items
        if item.kind == "service"
        and (known := sign(item.text))
        and min(item.width_m, item.depth_m) < LEAST_WITH_WORDS_M
    }
    items += [Item(*told(setting, letters[s.letter]), _letter(s.letter)) for s in SIGNS if s.letter in letters]
    return items


def says_more(zone: CatalogZone) -> bool:
    """Return whether the name of a zone tells more than its letter on the plan does: "Khu A" does not."""
    words = zone.name.split()
    return bool(words) and not (len(words) <= 2 and words[-1] == zone.code)


def legend_height(d: Drawing, items: Sequence[Item]) -> float:
    """Return how high the legend is, with the scale and the gap above."""
    return TOP_GAP + sum(_row_height(row) for row in _rows(d, items)) + FOOT_GAP


def draw_legend(d: Drawing, y: float, items: Sequence[Item], scale: float) -> None:
    """Draw the legend from `y` down; `scale` is the plan's, in millimetres per metre."""
    _draw_scale(d, y + TOP_GAP + 2.4, scale)
    y += TOP_GAP
    for number, row in enumerate(_rows(d, items)):
        x = MARGIN if number else MARGIN + SCALE_ROOM
        for item in row:
            item.draw(d, Box(x, y, SYMBOL_W, SYMBOL_H))
            room = TEXT_W - SYMBOL_W - GAP
            d.fitted(x + SYMBOL_W + GAP, y + 2.7, item.words, room, "spec", field=item.words[:20])
            d.fitted(x + SYMBOL_W + GAP, y + 5.3, item.english, room, "cap", ink="text2", field=item.english[:20])
            x += _width(d, item) + ITEM_GAP
        y += _row_height(row)


def _rows(d: Drawing, items: Sequence[Item]) -> list[list[Item]]:
    """Return the items row by row; the first row has what fits beside the scale, the shortest of them."""
    rows: list[list[Item]] = [[]]
    used = SCALE_ROOM
    beside = [item for item in items if SCALE_ROOM + _width(d, item) <= TEXT_W]
    for item in sorted(beside, key=lambda item: _width(d, item)):
        if used + _width(d, item) > TEXT_W:
            break
        rows[0].append(item)
        used += _width(d, item) + ITEM_GAP
    used = TEXT_W + 1
    for item in items:
        if item not in rows[0]:
            if used + _width(d, item) > TEXT_W:
                rows.append([])
                used = 0.0
            rows[-1].append(item)
            used += _width(d, item) + ITEM_GAP
    return rows


def _width(d: Drawing, item: Item) -> float:
    return SYMBOL_W + GAP + max(d.width(item.words, "spec"), d.width(item.english, "cap"))


def _row_height(row: Sequence[Item]) -> float:
    return ROW_H + (ENGLISH_H if any(item.english for item in row) else 0.0)


def _draw_scale(d: Drawing, y: float, scale: float) -> None:
    length = max([m for m in BAR_LENGTHS_M if m * scale <= SCALE_W], default=BAR_LENGTHS_M[0])
    wide = length * scale
    d.line(MARGIN, y, MARGIN + wide, y, "text", line=0.8)
    for at in (0.0, wide / 2, wide):
        d.line(MARGIN + at, y - 1, MARGIN + at, y + 1, "text", line=0.8)
    d.text(MARGIN + wide + 2, y + 0.9, f"{length} m", "cap")


def _fixed(setting: Setting, words: wording.Words, draw: Callable[[Drawing, Box], None]) -> Item:
    return Item(setting.say(words), setting.also(words), draw)


def _within(things: Sequence[Thing], areas: Sequence[Box]) -> tuple[Thing, ...]:
    return tuple(thing for thing in things if any(overlap(box(thing), area) for area in areas))


def _zones(zones: Sequence[CatalogZone], used: set[str], kinds: Mapping[str, str]) -> Iterator[Item]:
    for zone in zones:
        if zone.code in used and says_more(zone):
            yield Item(f"{zone.code}: {zone.name}", zone.name_en, _ground(kinds[zone.code]))


def _ground(kind: str) -> Callable[[Drawing, Box], None]:
    def draw(d: Drawing, at: Box) -> None:
        draw_texture(d, at, kind)
        d.rect(at.x, at.y, at.w, at.h, stroke="line", line=0.3)

    return draw


def _bar(region: str) -> Callable[[Drawing, Box], None]:
    def draw(d: Drawing, at: Box) -> None:
        d.rect(at.x, at.y, at.w, at.h, "paper", stroke="text", line=0.7)
        draw_bar(d, Box(at.x + INSET, at.y + INSET, at.w - 2 * INSET, BAR), region)

    return draw


def _free(d: Drawing, at: Box) -> None:
    with d.dashed(*EMPTY_DASH):
        d.rect(at.x, at.y, at.w, at.h, stroke="line", line=0.7)


def _closed(d: Drawing, at: Box) -> None:
    d.rect(at.x, at.y, at.w, at.h, "hair", stroke="line", line=0.7)


def _letter(letter: str) -> Callable[[Drawing, Box], None]:
    def draw(d: Drawing, at: Box) -> None:
        d.rect(at.x, at.y, at.w, at.h, "paper", stroke="text", line=0.7)
        d.text(at.x + at.w / 2, at.y + at.h / 2 + 0.9, letter, "tab", align="center", size=7.4)

    return draw
