"""An exhibitor in the list: booth, name and contact at the left, products with leaders to their prices at the right."""

from dataclasses import dataclass

from boothapp.catalog import wording
from boothapp.catalog.block import Block
from boothapp.catalog.booth_label import booth_label
from boothapp.catalog.designs.contact import draw_contact
from boothapp.catalog.drawing import BASE_LINE, Drawing
from boothapp.catalog.folded import draw_fitted_or_folded
from boothapp.catalog.lines import NBSP
from boothapp.catalog.marks import chosen, draw_marks, marks_width
from boothapp.catalog.ornaments import STRIP_H, STRIP_W
from boothapp.catalog.province import Province
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import MM, REGIONS, STYLES, TEXT_W
from boothapp.domain.catalog import CatalogExhibitor, CatalogProduct

BOOTH_W, NAME_W, PRODUCTS_X, PRODUCTS_W = 12.0, 45.0, 61.0, 59.0
BOOTH_ROOM, BOOTH_SMALLEST = 10.2, 0.5
BOOTH_TOP, BOOTH_CAPS = 1.7, 0.7  # millimetres; of the type size: small and large numbers align at the head
NAME_TOP, ROWS_TOP, FOOT, ROW_GAP = 0.7, 0.8, 1.2, 0.35
LEAST_PRICE_W, MOST_PRICE_W = 17.0, 34.0
PRICE_GAP, MARKS_GAP, MARKS_SCALE = 2.0, 1.4, 0.78
STRIP_BAR_W, STRIP_BLOCK_H, CONTINUED_H = 2.2, 9.6, 5.0


@dataclass(frozen=True)
class ListingEntry:
    """All pieces of one exhibitor; rows stand beside the head or the short head, and none of them is split."""

    exhibitor: CatalogExhibitor
    head: Block
    short_head: Block
    rows: tuple[Block, ...]

    @property
    def height(self) -> float:
        return max(self.head.height, ROWS_TOP + sum(row.height for row in self.rows)) + FOOT


@dataclass(frozen=True)
class ListingDesign:
    """Draws entries and what stands between them."""

    setting: Setting

    def entry(self, exhibitor: CatalogExhibitor) -> ListingEntry:
        rows = [self._row(product) for product in exhibitor.products]
        if not rows and exhibitor.intro:
            rows = [self._introduction(exhibitor)]
        return ListingEntry(exhibitor, self._head(exhibitor), self._short_head(exhibitor), tuple(rows))

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

    def _head(self, exhibitor: CatalogExhibitor) -> Block:
        d = self._begun(exhibitor)
        y = d.paragraph(BOOTH_W, NAME_TOP, d.lines(exhibitor.name, NAME_W, "name", 12, "name"), "name")
        if exhibitor.name_en:
            y = d.paragraph(BOOTH_W, y, d.lines(exhibitor.name_en, NAME_W, "en", 4, "English name"), "en", "text2")
        return d.block(draw_contact(d, BOOTH_W, y, NAME_W, exhibitor))

    def _short_head(self, exhibitor: CatalogExhibitor) -> Block:
        d = self._begun(exhibitor)
        y = d.paragraph(BOOTH_W, NAME_TOP, d.lines(exhibitor.name, NAME_W, "name", 12, "name"), "name")
        d.text(BOOTH_W, y + 2.2, self.setting.say(wording.CONTINUED), "cap", "text2")
        return d.block(y + 3)

    def _begun(self, exhibitor: CatalogExhibitor) -> Drawing:
        """Draw the rule above an entry and its booth number: in black without a plate, which saves toner."""
        d = Drawing(self.setting)
        d.about(exhibitor.id, f'exhibitor "{exhibitor.name}"')
        d.line(0, 0, TEXT_W, 0, "line", line=0.5)
        label, size = booth_label(exhibitor.booths), STYLES["booth"].size
        size *= max(BOOTH_SMALLEST, min(1.0, BOOTH_ROOM / max(d.width(label, "booth"), 0.01)))
        shown = d.one_line(label, BOOTH_ROOM, "booth", "booth number", size=size)
        d.text(0, BOOTH_TOP + BOOTH_CAPS * size / MM, shown, "booth", size=size)
        return d

    def _introduction(self, exhibitor: CatalogExhibitor) -> Block:
        d = Drawing(self.setting)
        d.about(exhibitor.id, f'exhibitor "{exhibitor.name}"')
        lines = d.lines(exhibitor.intro, PRODUCTS_W, "small", 5, "introduction")
        return d.block(d.paragraph(0, 0, lines, "small", "text2") + ROW_GAP)

    def _row(self, product: CatalogProduct) -> Block:
        """Draw name, marks, leader and price; marks that would touch the price get a line of their own."""
        d = Drawing(self.setting)
        d.about(product.id, f'product "{product.name}"')
        style, ink = ("row_bold", "text") if product.price else ("row", "text2")
        price = product.price.replace(" ", NBSP) or self.setting.say(wording.ON_REQUEST)
        price_w, line_h = d.width(price, style), STYLES["row"].leading / MM
        room = PRODUCTS_W - (max(LEAST_PRICE_W, price_w + PRICE_GAP) if price_w <= MOST_PRICE_W else 0.0)
        lines = d.lines(product.name, room, "row", 4, "name") or ["–"]
        y, end = d.paragraph(0, 0, lines, "row"), d.width(lines[-1], "row")
        if price_w > MOST_PRICE_W:  # a line of its own
            y, end = y + line_h, 0.0
        base = y - line_h * (1 - BASE_LINE)
        price_w = d.fitted(PRODUCTS_W, base, price, PRODUCTS_W, style, ink=ink, align="right", field="price")
        marks = chosen(product.marks)
        marks_w = marks_width(d, marks, MARKS_SCALE)
        beside = end + MARKS_GAP + marks_w + PRICE_GAP <= PRODUCTS_W - price_w
        if marks and beside:
            draw_marks(d, end + MARKS_GAP, base - 2.4, marks, marks_w + 1, scale=MARKS_SCALE)
            end += MARKS_GAP + marks_w
        d.dots(end + 1, PRODUCTS_W - price_w - 1, base - 0.1)
        y = self._below(d, y, product)
        if marks and not beside:
            y = draw_marks(d, 0, y + 0.25, marks, PRODUCTS_W, scale=MARKS_SCALE)
        return d.block(y + ROW_GAP)

    def _below(self, d: Drawing, y: float, product: CatalogProduct) -> float:
        if product.name_en:
            y = d.paragraph(0, y, d.lines(product.name_en, PRODUCTS_W, "en", 2, "English name"), "en", "text2")
        if product.specification:
            lines = d.lines(product.specification, PRODUCTS_W, "spec", 2, "specification")
            y = d.paragraph(0, y, lines, "spec", "text2")
        return y
