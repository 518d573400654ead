"""The body of the book "Danh sách": entries below each other over the whole width, without photos.

An entry is kept whole up to `KEPT_WHOLE`; a longer one is broken between products, its name repeated. A province's
strip stays with its first entry; a page on which a province goes on says so. The outer margin of every page has one
small map with all its booths.
"""

import math
from collections.abc import Sequence

from boothapp.catalog.block import Block
from boothapp.catalog.designs.body import BodyPage
from boothapp.catalog.designs.listing_entry import (
    CONTINUED_H,
    FOOT,
    KEPT_WHOLE,
    PRODUCTS_X,
    ROWS_TOP,
    ListingDesign,
    ListingEntry,
)
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.minimap import Maps
from boothapp.catalog.page import Page
from boothapp.catalog.province import Province
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import BOTTOM, GRID, MARGIN, PAGE_H, TEXT_W, TOP
from boothapp.domain.progress import Progress

STRIP_GAP = 1.5
LEAST_ROWS = 2  # of a broken entry on either side of the break
MAP_W, MAP_GAP = 8.0, 1.4
MAPS_BOTTOM = 90.0  # below it the booth tab
SLACK = 1e-6


class Listing:
    """Fills pages from top to bottom."""

    def __init__(self, setting: Setting, maps: Maps, first_page: int) -> None:
        self._setting, self._maps, self._design = setting, maps, ListingDesign(setting)
        self._next_page = first_page
        self.pages: list[BodyPage] = []
        self._y, self._foot = TOP, PAGE_H  # where the next piece begins and where the last entry ends

    def add(self, provinces: Sequence[Province], progress: Progress) -> None:
        total = sum(len(province.exhibitors) for province in provinces)
        done = 0
        for province in provinces:
            strip: Block | None = self._design.strip(province)
            for exhibitor in province.exhibitors:
                progress(done, total, "Laying out")
                done += 1
                self._add_entry(self._design.entry(exhibitor), province, strip)
                strip = None
        for page in self.pages:
            self._put_maps(page)

    def _add_entry(self, entry: ListingEntry, province: Province, strip: Block | None) -> None:
        at = _on_grid(self._foot + STRIP_GAP) if strip else _on_grid(self._foot)
        below = _on_grid(at + strip.height) if strip else at
        if below + _first_height(entry) > BOTTOM + SLACK:
            self._new_page(province, goes_on=strip is None)
            at = self._y
        self._y = at
        here = self.pages[-1]
        if province not in here.provinces:
            here.provinces.append(province)
        if strip:
            here.page.anchors[province.key] = self._y
            here.page.put(MARGIN, self._y, strip)
            self._y = _on_grid(self._y + strip.height)
        here.page.anchors[entry.exhibitor.id] = self._y
        self._put_entry(entry, province)

    def _put_entry(self, entry: ListingEntry, province: Province) -> None:
        heights = [row.height for row in entry.rows]
        whole = BOTTOM - _on_grid(TOP + CONTINUED_H) - ROWS_TOP
        left, head = entry.rows, entry.head
        for number, count in enumerate(rows_by_page(heights, BOTTOM - self._y - ROWS_TOP, whole)):
            if number:
                self._new_page(province, goes_on=True)
                head = self._design.short_head(entry.exhibitor)
            here, y = self.pages[-1], self._y + ROWS_TOP
            here.exhibitors.append(entry.exhibitor)
            here.page.put(MARGIN, self._y, head)
            for row in left[:count]:
                here.page.put(MARGIN + PRODUCTS_X, y, row)
                y += row.height
            foot = max(self._y + head.height, y)
            if entry.across.height:
                here.page.put(MARGIN, foot, entry.across)
            self._foot = foot + entry.across.height + FOOT
            left = left[count:]

    def _new_page(self, province: Province, *, goes_on: bool) -> None:
        self.pages.append(BodyPage(Page(self._next_page)))
        self._next_page += 1
        self._y = TOP
        if goes_on:
            line = self._design.continued(province)
            self.pages[-1].provinces.append(province)
            self.pages[-1].page.put(MARGIN, TOP, line)
            self._y = _on_grid(TOP + line.height)

    def _put_maps(self, body_page: BodyPage) -> None:
        """Put a map of every hall in which the page has booths into the outer margin, as far as there is room."""
        page, y = body_page.page, TOP
        x = MARGIN + TEXT_W + MAP_GAP if page.right_hand else MARGIN - MAP_GAP - MAP_W
        booths = [booth for exhibitor in body_page.exhibitors for booth in exhibitor.places]
        for in_hall in self._maps.by_hall(booths):
            d = Drawing(self._setting)
            d.about("", "the halls")
            height = self._maps.draw(d, 0, 0, MAP_W, in_hall)
            if y + height <= MAPS_BOTTOM:
                page.put(x, y, d.block(height))
                y += height + MAP_GAP


def rows_by_page(heights: Sequence[float], room: float, whole: float) -> list[int]:
    """Return how many rows stand on the first page, which has `room`, and on each further one, which has `whole`.

    At least `LEAST_ROWS` are carried over when the page before can spare them; a row higher than a page has one.
    """
    counts, left = [0], room
    for height in heights:
        if height > left + SLACK and (counts[-1] or left < whole):
            counts.append(0)
            left = whole
        counts[-1] += 1
        left -= height
    lacking = LEAST_ROWS - counts[-1]
    if len(counts) > 1 and lacking > 0 and counts[-2] >= LEAST_ROWS + lacking:
        counts[-2:] = [counts[-2] - lacking, counts[-1] + lacking]
    return counts


def _first_height(entry: ListingEntry) -> float:
    """Return the room that an entry needs where it begins."""
    if entry.height <= KEPT_WHOLE:
        return entry.height - FOOT
    return max(entry.head.height, ROWS_TOP + sum(row.height for row in entry.rows[:LEAST_ROWS]))


def _on_grid(y: float) -> float:
    return TOP + math.ceil((y - TOP) / GRID - SLACK) * GRID
