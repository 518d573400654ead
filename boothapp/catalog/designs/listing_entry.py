"""An exhibitor in the list: booth, name and contact at the left, products with leaders to their prices at the right.

Its introduction fills what the products leave free below the contact, or stands across the page below them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from boothapp.catalog import wording
from boothapp.catalog.block import Block
from boothapp.catalog.booth_label import booth_label
from boothapp.catalog.designs.contact import draw_contact
from boothapp.catalog.designs.heading import about
from boothapp.catalog.designs.product_row import ROW_GAP, product_row
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.folded import draw_fitted_or_folded
from boothapp.catalog.ornaments import STRIP_H, STRIP_W
from boothapp.catalog.province import Province
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import MM, REGIONS, STYLES, TEXT_W
from boothapp.domain.catalog import CatalogExhibitor

BOOTH_W, NAME_W, PRODUCTS_X, PRODUCTS_W = 12.0, 45.0, 61.0, 59.0
BOOTH_ROOM, BOOTH_SMALLEST = 10.2, 0.5
BOOTH_TOP, BOOTH_CAPS = 1.7, 0.7  # millimetres; of the type size: small and large numbers align at the head
NAME_TOP, ROWS_TOP, FOOT = 0.7, 0.8, 1.2
INTRO_GAP, INTRO_LINES, BESIDE_LINES = 0.7, 2, 5  # across the page; below the contact and beside the products
KEPT_WHOLE = 60.0  # the highest entry that is not broken
STRIP_BAR_W, STRIP_BLOCK_H, CONTINUED_H = 2.2, 9.6, 5.0


@dataclass(frozen=True)
class ListingEntry:
    """All pieces of one exhibitor; rows stand beside the head or the short head, and none of them is split."""

    exhibitor: CatalogExhibitor
    head: Block
    across: Block  # below head and rows of an entry that is kept whole; of no height in others
    rows: tuple[Block, ...]

    @property
    def height(self) -> float:
        return _height(self.head, self.rows) + self.across.height + FOOT


@dataclass(frozen=True)
class ListingDesign:
    """Draws entries and what stands between them."""

    setting: Setting

    def entry(self, exhibitor: CatalogExhibitor) -> ListingEntry:
        draw = partial(self._drawn, exhibitor)
        head, across, *rows = self.setting.kept.of_exhibitor(("list",), exhibitor, draw)
        return ListingEntry(exhibitor, head, across, tuple(rows))

    def _drawn(self, exhibitor: CatalogExhibitor) -> list[Block]:
        """Return head, what stands across the page and rows."""
        rows = [product_row(self.setting, product, PRODUCTS_W) for product in exhibitor.products]
        head, across = self._head(exhibitor), Drawing(self.setting).block()
        if exhibitor.intro and not rows:
            rows = [self._introduction(exhibitor)]
        elif exhibitor.intro:
            below = self._head(exhibitor, with_introduction=True)
            whole = self._across(exhibitor)
            is_free = below.height <= _height(head, rows)
            if is_free or _height(head, rows) + whole.height + FOOT > KEPT_WHOLE:
                head = below
            else:
                across = whole
        return [head, across, *rows]

    def strip(self, province: Province) -> Block:
        """Return the strip above a province's entries: name, counts, texture."""
        d, region = Drawing(self.setting), REGIONS[province.region]
        d.about("", f'province "{province.name}"')
        d.rect(0, 0, TEXT_W, STRIP_H, region.tint)
        d.ornament(f"Strip{province.region}", TEXT_W - STRIP_W, 0)
        d.rect(0, 0, STRIP_BAR_W, STRIP_H, region.ink)
        products = sum(len(exhibitor.products) for exhibitor in province.exhibitors)
        counted, right = self.setting.counted, TEXT_W - STRIP_W - 3
        counts = f"{counted(len(province.exhibitors), wording.EXHIBITORS)} · {counted(products, wording.PRODUCTS)}"
        wide = d.text(right, 5.6, counts, "row", "text2", align="right")
        name, room = province.title(self.setting), right - wide - 9
        draw_fitted_or_folded(d, 5, 6, name, room, style="strip", folded=(8.4, 3.5), ink=region.ink)
        return d.block(STRIP_BLOCK_H)

    def continued(self, province: Province) -> Block:
        """Return the line above entries whose strip stands on an earlier page."""
        d = Drawing(self.setting)
        d.about("", f'province "{province.name}"')
        behind = f" ({self.setting.say(wording.CONTINUED_SHORT)})"
        wide = d.width(behind, "row_bold")
        wide = d.fitted(0, 3, province.title(self.setting), TEXT_W - wide, "row_bold", ink="text2", field="name")
        d.text(wide, 3, behind, "row_bold", "text2")
        return d.block(CONTINUED_H)

    def _head(self, exhibitor: CatalogExhibitor, *, with_introduction: bool = False) -> Block:
        d = self._begun(exhibitor)
        y = d.paragraph(BOOTH_W, NAME_TOP, d.lines(exhibitor.name, NAME_W, "name", 12, "name"), "name")
        if exhibitor.name_en:
            y = d.paragraph(BOOTH_W, y, d.lines(exhibitor.name_en, NAME_W, "en", 4, "English name"), "en", "text2")
        y = draw_contact(d, BOOTH_W, y, NAME_W, exhibitor)
        if with_introduction:
            lines = d.lines(exhibitor.intro, NAME_W, "small", BESIDE_LINES, "introduction")
            y = d.paragraph(BOOTH_W, y + INTRO_GAP, lines, "small", "text2")
        return d.block(y)

    def short_head(self, exhibitor: CatalogExhibitor) -> Block:
        """Return the head of a further page, which few exhibitors have."""
        d = self._begun(exhibitor)
        y = d.paragraph(BOOTH_W, NAME_TOP, d.lines(exhibitor.name, NAME_W, "name", 12, "name"), "name")
        d.text(BOOTH_W, y + 2.2, self.setting.say(wording.CONTINUED), "cap", "text2")
        return d.block(y + 3)

    def _begun(self, exhibitor: CatalogExhibitor) -> Drawing:
        """Draw the rule above an entry and its booth number: in black without a plate, which saves toner."""
        d = about(self.setting, exhibitor)
        d.line(0, 0, TEXT_W, 0, "line", line=0.5)
        label, size = booth_label(exhibitor.booths), STYLES["booth"].size
        size *= max(BOOTH_SMALLEST, min(1.0, BOOTH_ROOM / max(d.width(label, "booth"), 0.01)))
        shown = d.one_line(label, BOOTH_ROOM, "booth", "booth number", size=size)
        d.text(0, BOOTH_TOP + BOOTH_CAPS * size / MM, shown, "booth", size=size)
        return d

    def _introduction(self, exhibitor: CatalogExhibitor) -> Block:
        d = about(self.setting, exhibitor)
        lines = d.lines(exhibitor.intro, PRODUCTS_W, "small", BESIDE_LINES, "introduction")
        return d.block(d.paragraph(0, 0, lines, "small", "text2") + ROW_GAP)

    def _across(self, exhibitor: CatalogExhibitor) -> Block:
        d = about(self.setting, exhibitor)
        lines = d.lines(exhibitor.intro, TEXT_W - BOOTH_W, "small", INTRO_LINES, "introduction")
        return d.block(d.paragraph(BOOTH_W, INTRO_GAP, lines, "small", "text2"))


def _height(head: Block, rows: Sequence[Block]) -> float:
    return max(head.height, ROWS_TOP + sum(row.height for row in rows))
