"""The legend below a plan: its scale, the regions' bars, free booths, zones that have a name, letters without words."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, TypeVar

from boothapp.catalog import wording
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.hall_shapes import Box, box
from boothapp.catalog.known_words import SIGNS, sign, told
from boothapp.catalog.plan_booths import BAR, EMPTY_DASH, INSET, draw_bar, draw_held
from boothapp.catalog.plan_zones import draw_texture, overlap, textures
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import MARGIN, OTHER_REGION, REGIONS, TEXT_W
from boothapp.domain.catalog import CatalogBooth, CatalogHall, CatalogPlanItem, CatalogZone

Thing = TypeVar("Thing", CatalogBooth, CatalogPlanItem)

LEAST_WITH_WORDS_M = 3.0  # sides of a service whose box has room for words on most plans
BAR_LENGTHS_M = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 3, 6, 9, 12, 18, 30, 60, 90, 180, 300, 600, 1200, 3000, 6000)
SCALE_W = 46.0  # millimetres, of the scale at most
SYMBOL_W, SYMBOL_H, GAP, ITEM_GAP = 6.4, 3.6, 1.6, 5.0
ROW_H, ENGLISH_H, LINE_H = 5.2, 2.4, 2.8
TOP_GAP, FOOT_GAP = 2.6, 0.6
SCALE_ROOM = SCALE_W + 16.0  # of the first row: the scale with its length and a gap


class Strip(NamedTuple):
    """Where a legend stands across its page, in millimetres."""

    left: float = MARGIN
    width: float = TEXT_W


BOOK = Strip()


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
    *,
    complete: bool = False,
) -> list[Item]:
    """Return what a plan of the hall has to explain, or only of these areas in it.

    Zones whose name says no more than their letter on the plan, and services that say themselves what they are, are
    left out, unless it is to be `complete`.
    """
    kinds = textures(hall.booths, [zone.code for zone in zones])
    if areas:
        hall = replace(hall, booths=_within(hall.booths, areas), items=_within(hall.items, areas))
    used = {region_of.get(exhibitor, OTHER_REGION) for booth in hall.booths for exhibitor in booth.exhibitors}
    items = []
    if any(region_of.values()):  # else the bars say nothing
        items = [fixed(setting, region.name, _bar(key)) for key, region in REGIONS.items() if key in used]
    used_zones = {booth.zone for booth in hall.booths}
    items += [
        _zone(setting, zone, kinds[zone.code], complete=complete)
        for zone in zones
        if zone.code in used_zones and (complete or says_more(zone))
    ]
    empty = [booth for booth in hall.booths if not booth.exhibitors and not booth.blocked]
    if any(not booth.held for booth in empty):
        items.append(fixed(setting, wording.FREE_BOOTH, _free))
    if any(booth.held for booth in empty):
        items.append(fixed(setting, wording.HELD_BOOTH, _held))
    if any(booth.blocked and not booth.exhibitors for booth in hall.booths):
        items.append(fixed(setting, wording.CLOSED_BOOTH, _closed))
    return [*items, *letter_items(setting, hall, complete=complete)]


def letter_items(setting: Setting, hall: CatalogHall, *, complete: bool) -> list[Item]:
    """Return what the letters of services stand for; of large boxes, which have words, only if `complete`."""
    letters = {
        known.letter: item.text
        for item in hall.items
        if item.kind == "service"
        and (known := sign(item.text))
        and (complete or min(item.width_m, item.depth_m) < LEAST_WITH_WORDS_M)
    }
    return [Item(*told(setting, letters[s.letter]), letter_box(s.letter)) for s in SIGNS if s.letter in letters]


def says_more(zone: CatalogZone) -> bool:
    """Return whether the name of a zone tells more than its letter on the plan does: "Khu A" does not."""
    words = zone.name.split()
    return bool(words) and not (len(words) <= 2 and words[-1] == zone.code)


def legend_height(d: Drawing, items: Sequence[Item], strip: Strip = BOOK) -> float:
    """Return how high the legend is, with the scale and the gap above."""
    return TOP_GAP + sum(_row_height(row) for row in _rows(d, items, strip.width)) + FOOT_GAP


def draw_legend(d: Drawing, y: float, items: Sequence[Item], scale: float, strip: Strip = BOOK) -> None:
    """Draw the legend from `y` down; `scale` is the plan's, in millimetres per metre."""
    _draw_scale(d, strip.left, y + TOP_GAP + 2.4, scale)
    y += TOP_GAP
    for number, row in enumerate(_rows(d, items, strip.width)):
        x = strip.left if number else strip.left + SCALE_ROOM
        for entry in row:
            entry.item.draw(d, Box(x, y, SYMBOL_W, SYMBOL_H))
            base = y + 2.7
            for line in entry.words:
                d.text(x + SYMBOL_W + GAP, base, line, "spec")
                base += LINE_H
            base += 2.6 - LINE_H
            for line in entry.english:
                d.text(x + SYMBOL_W + GAP, base, line, "cap", "text2")
                base += ENGLISH_H
            x += entry.width + ITEM_GAP
        y += _row_height(row)


@dataclass(frozen=True)
class _Entry:
    """An item with its words broken into lines."""

    item: Item
    words: list[str]
    english: list[str]
    width: float


def _rows(d: Drawing, items: Sequence[Item], width: float) -> list[list[_Entry]]:
    """Return the items row by row, in their order, so that what is of one kind stands together.

    Only where that takes more height has the first row, which the scale shares, the shortest of them.
    """
    entries = [_entry(d, item, width) for item in items]
    ordered, packed = _filled(entries, entries, width), _filled(entries, sorted(entries, key=_width), width)
    return ordered if sum(map(_row_height, ordered)) <= sum(map(_row_height, packed)) else packed


def _width(entry: _Entry) -> float:
    return entry.width


def _filled(entries: Sequence[_Entry], first: Sequence[_Entry], width: float) -> list[list[_Entry]]:
    """Fill rows; those that come `first` stand in the first one, beside the scale, as far as they have room."""
    beside: list[_Entry] = []
    used = SCALE_ROOM
    for entry in first:
        if used + entry.width > width:
            break
        beside.append(entry)
        used += entry.width + ITEM_GAP
    rows: list[list[_Entry]] = [[entry for entry in entries if entry in beside]]
    used = width + 1
    for entry in entries:
        if entry not in beside:
            if used + entry.width > width:
                rows.append([])
                used = 0.0
            rows[-1].append(entry)
            used += entry.width + ITEM_GAP
    return rows


def _entry(d: Drawing, item: Item, width: float) -> _Entry:
    room = width - SYMBOL_W - GAP
    words, english = d.lines(item.words, room, "spec"), d.lines(item.english, room, "cap")
    widths = [*(d.width(line, "spec") for line in words), *(d.width(line, "cap") for line in english)]
    return _Entry(item, words, english, SYMBOL_W + GAP + max(widths, default=0.0))


def _row_height(row: Sequence[_Entry]) -> float:
    return ROW_H + max(
        (LINE_H * max(len(entry.words) - 1, 0) + ENGLISH_H * len(entry.english) for entry in row), default=0.0
    )


def _draw_scale(d: Drawing, x: float, y: float, scale: float) -> None:
    length = max([m for m in BAR_LENGTHS_M if m * scale <= SCALE_W], default=BAR_LENGTHS_M[0])
    wide = length * scale
    d.line(x, y, x + wide, y, "text", line=0.8)
    for at in (0.0, wide / 2, wide):
        d.line(x + at, y - 1, x + at, y + 1, "text", line=0.8)
    told = f"{length:g} m" if d.setting.language == "en" else f"{length:g} m".replace(".", ",")
    d.text(x + wide + 2, y + 0.9, told, "cap")


def fixed(setting: Setting, words: wording.Words, draw: Callable[[Drawing, Box], None]) -> Item:
    return Item(setting.say(words), setting.also(words), draw)


def _within(things: Sequence[Thing], areas: Sequence[Box]) -> tuple[Thing, ...]:
    return tuple(thing for thing in things if any(overlap(box(thing), area) for area in areas))


def _zone(setting: Setting, zone: CatalogZone, kind: str, *, complete: bool) -> Item:
    word = setting.say(wording.ZONE)
    if not says_more(zone):
        return Item(f"{word} {zone.code}", "", _ground(kind))
    if not complete or word.casefold() in zone.name.casefold().split():
        return Item(f"{zone.code}: {zone.name}", zone.name_en, _ground(kind))
    return Item(f"{word} {zone.code}: {zone.name}", zone.name_en, _ground(kind))  # it may be called as a region is


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


def _held(d: Drawing, at: Box) -> None:
    with d.dashed(*EMPTY_DASH):
        d.rect(at.x, at.y, at.w, at.h, stroke="text2", line=0.7)
    draw_held(d, (at.x, at.y), (at.x + at.w, at.y), (at.x, at.y + at.h))


def _closed(d: Drawing, at: Box) -> None:
    d.rect(at.x, at.y, at.w, at.h, "hair", stroke="line", line=0.7)


def letter_box(letter: str) -> Callable[[Drawing, Box], None]:
    """Return what draws the box of a service with its letter."""

    def draw(d: Drawing, at: Box) -> None:
        d.rect(at.x, at.y, at.w, at.h, "paper", stroke="text", line=0.7)
        d.text(at.x + at.w / 2, at.y + at.h / 2 + 0.9, letter, "tab", align="center", size=7.4)

    return draw
