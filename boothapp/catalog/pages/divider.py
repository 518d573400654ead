"""The page before a province with several exhibitors: its texture, counts, a list of booths, names and pages, a map."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from boothapp.catalog import wording
from boothapp.catalog.booth_label import booth_label, booth_span
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.minimap import TALLEST, Maps
from boothapp.catalog.ornaments import DIVIDER_EDGE, DIVIDER_H
from boothapp.catalog.page import Link, Page
from boothapp.catalog.pages.part import PageOf
from boothapp.catalog.printed_pages import province_page
from boothapp.catalog.province import Province
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import COLUMN, GUTTER, MARGIN, MM, PAGE_H, PAGE_W, REGIONS, STYLES, TEXT_W, TOP
from boothapp.domain.catalog import CatalogExhibitor

LEAST_EXHIBITORS = 4
REGION_BASE, NAME_BASE, COUNTS_BASE, RULE_Y, LIST_TOP, LIST_H = 74.0, 98.0, 104.5, 109.0, 111.5, 82.0
MOST_IN_ONE, HIGHEST_ROW, LOWEST_ROW, TWO_LINES_FROM = 14, 9.5, 4.3, 7.4
MAP_W, MAP_TOP, MAP_GAP, MAP_ROW_GAP = 31.0, 113.5, 8.0, 2.0
MOST_MAPS = 3
FURTHER_TOP, FURTHER_H = TOP + 10, 166.0  # of the list on further pages
BOOTH_W, NAME_X, PAGE_NUMBER_W = 9.6, 11.0, 7.0
NUMBER_SHIFT, TEXT_SHIFT = 1.2, 0.9  # from the middle of a row to the base line of booth and name
LIST_FIELD = "name in the list of the province"
IN_FIRST, IN_FURTHER = 2 * int(LIST_H / LOWEST_ROW), 2 * int(FURTHER_H / LOWEST_ROW)


@dataclass(frozen=True)
class _Row:
    x: float
    y: float
    w: float
    h: float
    exhibitor: CatalogExhibitor

    @property
    def name_w(self) -> float:
        return self.w - NAME_X - PAGE_NUMBER_W


def divider_page_count(province: Province) -> int:
    """Return how many pages stand before the province: none for one with few exhibitors or without a name."""
    count = len(province.exhibitors)
    if count < LEAST_EXHIBITORS or not province.name:
        return 0
    return 1 + math.ceil(max(count - IN_FIRST, 0) / IN_FURTHER)


def draw_divider(setting: Setting, maps: Maps, pages: Sequence[Page], province: Province, page_of: PageOf) -> None:
    """Fill the pages; `page_of` knows where every exhibitor of the province stands."""
    exhibitors, region = province.exhibitors, REGIONS[province.region]
    pages[0].printed.append(province_page(province, pages[0].number, page_of))
    for i, page in enumerate(pages):
        d = Drawing(setting)
        d.about("", f'province "{province.name}"')
        d.rect(-DIVIDER_EDGE, -DIVIDER_EDGE, PAGE_W + 2 * DIVIDER_EDGE, PAGE_H + 2 * DIVIDER_EDGE, region.ink)
        if i == 0:
            map_w = _draw_opening(d, maps, province)
            rows = _rows(exhibitors[:IN_FIRST], LIST_TOP, LIST_H, TEXT_W - map_w)
        else:
            name = f"{province.name} ({setting.say(wording.CONTINUED)})"
            d.fitted(MARGIN, TOP + 5, name, TEXT_W, "band", ink="paper", field="name")
            start = IN_FIRST + (i - 1) * IN_FURTHER
            rows = _rows(exhibitors[start : start + IN_FURTHER], FURTHER_TOP, FURTHER_H, TEXT_W)
        fit = all(d.width(row.exhibitor.name, "name") <= row.name_w for row in rows)
        for row in rows:
            _draw_row(d, row, page_of[row.exhibitor.id], region.tint, "name" if fit else "row_medium")
            page.links.append(Link(row.x, row.y, row.w, row.h, row.exhibitor.id))
        page.put(0, 0, d.block())


def _draw_opening(d: Drawing, maps: Maps, province: Province) -> float:
    """Draw texture, region, name, counts and map; return the width that the map takes from the list.

    A long list leaves the map room only beside the name.
    """
    region, setting, exhibitors = REGIONS[province.region], d.setting, province.exhibitors
    soft, beside = region.tint, len(exhibitors) > MOST_IN_ONE
    d.ornament(f"Divider{province.region}", -DIVIDER_EDGE, -DIVIDER_EDGE)
    booths = [booth for exhibitor in exhibitors for booth in exhibitor.places]
    map_y = DIVIDER_H - DIVIDER_EDGE + 4 if beside else MAP_TOP
    map_foot = _draw_maps(d, maps, booths, map_y, most=1 if beside else MOST_MAPS)
    if map_foot > map_y and not beside:
        d.text(MARGIN + TEXT_W - MAP_W, map_foot + 2, setting.say(wording.BOOTHS_ON_MAP), "cap", soft)
    wide = TEXT_W - (MAP_W + MAP_GAP if map_foot > map_y and beside else 0.0)
    x = MARGIN + d.text(MARGIN, REGION_BASE, setting.say(region.name).upper(), "kick", soft, size=7.2, tracking=0.6)
    d.text(x + 2.5, REGION_BASE, setting.also(region.name), "cap", soft)
    d.fitted(MARGIN, NAME_BASE, province.name, wide, "province", ink="paper", smallest=0.5, field="name")
    products = sum(len(exhibitor.products) for exhibitor in exhibitors)
    counts = [setting.counted(len(exhibitors), wording.EXHIBITORS), setting.counted(products, wording.PRODUCTS)]
    if span := booth_span(exhibitors):
        counts.append(f"{setting.noun(len(booths), wording.BOOTH_COUNT)} {span}")
    d.text(MARGIN, COUNTS_BASE, " · ".join(counts), "row", soft, size=9)
    d.line(MARGIN, RULE_Y, MARGIN + TEXT_W, RULE_Y, soft, line=0.7)
    return MAP_W + MAP_GAP if map_foot > map_y and not beside else 0.0


def _draw_maps(d: Drawing, maps: Maps, booths: Sequence[str], y: float, *, most: int) -> float:
    """Draw a map of every hall the province stands in, as far as there is room; return the y below."""
    for in_hall in maps.by_hall(booths)[:most]:
        if y + MAP_W * TALLEST > LIST_TOP + LIST_H:
            break
        y += maps.draw(d, MARGIN + TEXT_W - MAP_W, y, MAP_W, in_hall, dark=True) + MAP_ROW_GAP
    return y


def _rows(exhibitors: Sequence[CatalogExhibitor], top: float, height: float, width: float) -> list[_Row]:
    """Return rows in one column, or in two when there are many."""
    columns, wide = (1, width) if len(exhibitors) <= MOST_IN_ONE else (2, COLUMN)
    each = math.ceil(len(exhibitors) / columns)
    row_h = max(min(HIGHEST_ROW, height / each), LOWEST_ROW)
    return [
        _Row(MARGIN + i // each * (COLUMN + GUTTER), top + i % each * row_h, wide, row_h, exhibitor)
        for i, exhibitor in enumerate(exhibitors)
    ]


def _draw_row(d: Drawing, row: _Row, page: int, soft: str, style: str) -> None:
    exhibitor, middle = row.exhibitor, row.y + row.h / 2
    d.about(exhibitor.id, f'exhibitor "{exhibitor.name}"')
    label = booth_label(exhibitor.booths)
    d.fitted(
        row.x,
        middle + NUMBER_SHIFT,
        label,
        BOOTH_W,
        "folio",
        ink="paper",
        smallest=0.5,
        field="booth number in the province",
    )
    x, base = row.x + NAME_X, middle + TEXT_SHIFT
    if d.width(exhibitor.name, style) <= row.name_w or row.h < TWO_LINES_FROM:
        d.fitted(x, base, exhibitor.name, row.name_w, style, ink="paper", smallest=0.86, field=LIST_FIELD)
    else:
        lines = d.lines(exhibitor.name, row.name_w, style, 2, LIST_FIELD)
        d.paragraph(x, middle - len(lines) * STYLES[style].leading / MM / 2, lines, style, "paper")
    d.text(row.x + row.w, base, str(page), "row", soft, align="right", size=8)
    d.line(row.x, row.y + row.h, row.x + row.w, row.y + row.h, soft, line=0.25)
