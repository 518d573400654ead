"""An exhibitor in the two-column book: its head, the short head of a further column, and rows of product cards."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from boothapp.catalog import wording
from boothapp.catalog.block import Block
from boothapp.catalog.booth_label import booth_span
from boothapp.catalog.designs.caption import draw_caption
from boothapp.catalog.designs.entry_head import entry_head, entry_short_head
from boothapp.catalog.designs.picture import Frame, draw_picture
from boothapp.catalog.designs.product_row import product_row
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.folded import draw_fitted_or_folded
from boothapp.catalog.minimap import Maps
from boothapp.catalog.ornaments import TILE_H, TILE_W
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import COLUMN, MM, REGIONS, STYLES
from boothapp.domain.catalog import CatalogExhibitor, CatalogProduct

BAND_BLOCK_H = 22.6
CARD_GAP = COLUMN - 2 * TILE_W
WIDE_TEXT_X = 29.5
ROW_FOOT = 1.6
LEAST_DESCRIPTION, SHORT_DESCRIPTION = 3, 2  # lines: beside a picture at least; below one of two at most


@dataclass(frozen=True)
class Entry:
    """All pieces of one exhibitor; a piece is never split."""

    exhibitor: CatalogExhibitor
    head: Block
    rows: tuple[Block, ...]


@dataclass(frozen=True)
class EntryDesign:
    """Draws entries."""

    setting: Setting
    maps: Maps

    def entry(self, exhibitor: CatalogExhibitor, region: str) -> Entry:
        draw = partial(self._drawn, exhibitor, region)
        head, *rows = self.setting.kept.of_exhibitor(("two columns", region), exhibitor, draw)
        return Entry(exhibitor, head, tuple(rows))

    def _drawn(self, exhibitor: CatalogExhibitor, region: str) -> list[Block]:
        """Return head and rows."""
        if any(product.photo for product in exhibitor.products):
            rows = [self._row(pair, region) for pair in _pairs(exhibitor.products)]
        else:  # as a list: tiles without a single photo only take room
            rows = [product_row(self.setting, product, COLUMN) for product in exhibitor.products]
        return [entry_head(self.setting, self.maps, exhibitor, region), *rows]

    def short_head(self, exhibitor: CatalogExhibitor, region: str) -> Block:
        """Return the head of a further column, which few exhibitors have."""
        return entry_short_head(self.setting, exhibitor, region)

    def band(self, province: str, region: str, exhibitors: Sequence[CatalogExhibitor]) -> Block:
        """Return the province's band in a column: texture, name, counts, first and last booth."""
        d, ink = Drawing(self.setting), REGIONS[region].ink
        d.about("", f'province "{province}"')
        d.rect(0, 0, COLUMN, 20, REGIONS[region].tint)
        d.ornament(f"Band{region}", 0, 0)
        draw_fitted_or_folded(d, 3, 13.2, province, COLUMN - 6, style="band", folded=(8.4, 3.4), ink=ink, rise=0.7)
        products = sum(len(exhibitor.products) for exhibitor in exhibitors)
        counted = self.setting.counted
        counts = f"{counted(len(exhibitors), wording.EXHIBITORS)} · {counted(products, wording.PRODUCTS)}"
        wide = d.text(3, 17.6, counts, "row", "text2")
        if span := booth_span(exhibitors):
            d.fitted(COLUMN - 3, 17.6, span, COLUMN - 9 - wide, "row_bold", ink=ink, align="right", field="booths")
        return d.block(BAND_BLOCK_H)

    def _row(self, pair: Sequence[CatalogProduct], region: str) -> Block:
        d = Drawing(self.setting)
        if len(pair) == 1:
            draw_picture(d, Frame(0, 0, TILE_W, TILE_H), pair[0], region)
            y = draw_caption(d, WIDE_TEXT_X, -0.8, COLUMN - WIDE_TEXT_X, pair[0], most=5)
            y = _description(d, y, pair[0])
            return d.block(max(y, TILE_H + 0.75) + ROW_FOOT)
        foot = 0.0
        for product, x in zip(pair, (0.0, TILE_W + CARD_GAP), strict=True):
            draw_picture(d, Frame(x, 0, TILE_W, TILE_H), product, region)
            y = draw_caption(d, x, TILE_H + 0.7, TILE_W, product, most=3, more=1)
            foot = max(foot, _short_description(d, x, y, product))
        return d.block(foot + ROW_FOOT)


def _description(d: Drawing, y: float, product: CatalogProduct) -> float:
    """Draw the description below a caption beside its picture, where there is room for it; return the y below."""
    leading = STYLES["spec"].leading / MM
    most = max(LEAST_DESCRIPTION, int((TILE_H - y) / leading))
    if not product.description:
        return y
    lines = d.lines(product.description, COLUMN - WIDE_TEXT_X, "spec", most, "description")
    return d.paragraph(WIDE_TEXT_X, y + 0.6, lines, "spec", "text2")


def _short_description(d: Drawing, x: float, y: float, product: CatalogProduct) -> float:
    """Draw a description that is short enough to stand whole below one of two pictures; return the y below."""
    lines = d.lines(product.description, TILE_W, "spec") if product.description else []
    return d.paragraph(x, y + 0.4, lines, "spec", "text2") if 0 < len(lines) <= SHORT_DESCRIPTION else y


def _pairs(products: Sequence[CatalogProduct]) -> Iterator[tuple[CatalogProduct, ...]]:
    """Yield two products a row; an odd last one stands alone and becomes a wide card."""
    for i in range(0, len(products), 2):
        yield tuple(products[i : i + 2])
