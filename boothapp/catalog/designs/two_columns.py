"""The body of the book "Hai cột": provinces, exhibitors and their cards flow through two columns.

Kept together: a province's band with the first exhibitor's head and row; a head with its first row; a row is never
split. An exhibitor that goes on in a further column gets a short head there.
"""

import math
from collections.abc import Sequence

from boothapp.catalog.block import Block
from boothapp.catalog.designs.body import BodyPage
from boothapp.catalog.designs.entry import ROW_FOOT, Entry, EntryDesign
from boothapp.catalog.page import Page
from boothapp.catalog.province import Province
from boothapp.catalog.styles import BOTTOM, COLUMN, GRID, GUTTER, MARGIN, TOP
from boothapp.domain.progress import Progress

COLUMNS = (MARGIN, MARGIN + COLUMN + GUTTER)
ENTRY_GAP = 2.0


class TwoColumns:
    """Fills columns from top to bottom, then the next page."""

    def __init__(self, design: EntryDesign, first_page: int) -> None:
        self._design = design
        self._next_page = first_page
        self.pages: list[BodyPage] = []
        self._column = len(COLUMNS)
        self._y = TOP

    def add(self, provinces: Sequence[Province], progress: Progress) -> None:
        total = sum(len(province.exhibitors) for province in provinces)
        done = 0
        for province in provinces:
            band: Block | None = self._design.band(
                province.title(self._design.setting), province.region, province.exhibitors
            )
            for exhibitor in province.exhibitors:
                progress(done, total, "Laying out")
                done += 1
                self._add_entry(self._design.entry(exhibitor, province.region), province, band)
                band = None

    def _add_entry(self, entry: Entry, province: Province, band: Block | None) -> None:
        first_row = entry.rows[0].height if entry.rows else 0.0
        self._make_room((band.height if band else 0.0) + entry.head.height + first_row)
        here = self.pages[-1]
        if province not in here.provinces:
            here.provinces.append(province)
        if band:
            here.page.anchors[province.key] = self._y
            self._put(band)
        here.page.anchors[entry.exhibitor.id] = self._y
        here.exhibitors.append(entry.exhibitor)
        self._put(entry.head)
        for row in entry.rows:
            if not self._fits(row.height):
                self._new_column()
                self._continue(entry, province)
            self._put(row)
        self._y = TOP + math.ceil((self._y + ENTRY_GAP - TOP) / GRID) * GRID

    def _continue(self, entry: Entry, province: Province) -> None:
        here = self.pages[-1]
        if province not in here.provinces:
            here.provinces.append(province)
        if entry.exhibitor not in here.exhibitors[-1:]:
            here.exhibitors.append(entry.exhibitor)
        self._put(self._design.short_head(entry.exhibitor, province.region))

    def _put(self, block: Block) -> None:
        self.pages[-1].page.put(COLUMNS[self._column], self._y, block)
        self._y += block.height

    def _fits(self, height: float) -> bool:
        return self._column < len(COLUMNS) and self._y + height - ROW_FOOT <= BOTTOM

    def _make_room(self, height: float) -> None:
        if not self._fits(height):
            self._new_column()

    def _new_column(self) -> None:
        self._column, self._y = self._column + 1, TOP
        if self._column >= len(COLUMNS):
            self._column = 0
            self.pages.append(BodyPage(Page(self._next_page)))
            self._next_page += 1
