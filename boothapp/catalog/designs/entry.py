"""An exhibitor in the two-column book: its head, the short head of a further column, and rows of product cards."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from boothapp.catalog import wording
from boothapp.catalog.block import Block
from boothapp.catalog.booth_label import booth_label, booth_span
from boothapp.catalog.designs.contact import draw_contact
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.marks import chosen, draw_marks
from boothapp.catalog.minimap import Maps
from boothapp.catalog.ornaments import TILE_H, TILE_W
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import COLUMN, MM, REGIONS, STYLES
from boothapp.domain.catalog import CatalogExhibitor, CatalogPhoto, CatalogProduct

PLATE_W, PLATE_H, PLATE_SMALLEST = 12.5, 7.6, 0.36
MAP_W = 8.6
TEXT_X = 14.6  # of a head beside its plate
BAND_BLOCK_H = 22.6
CARD_GAP = COLUMN - 2 * TILE_W
WIDE_TEXT_X = 29.5
ROW_FOOT = 1.6
SMALL_NAME = 6.3  # points, of a product name that is long


@dataclass(frozen=True)
class Entry:
    """All pieces of one exhibitor; a piece is never split."""

    exhibitor: CatalogExhibitor
    head: Block
    short_head: Block
    rows: tuple[Block, ...]


@dataclass(frozen=True)
class EntryDesign:
    """Draws entries."""

    setting: Setting
    maps: Maps

    def entry(self, exhibitor: CatalogExhibitor, region: str) -> Entry:
        rows = tuple(self._row(pair, region) for pair in _pairs(exhibitor.products))
        return Entry(exhibitor, self._head(exhibitor, region, not rows), self._short_head(exhibitor, region), rows)

    def band(self, province: str, region: str, exhibitors: Sequence[CatalogExhibitor]) -> Block:
        """Return the province's band in a column: texture, name, counts, first and last booth."""
        d, ink, say = Drawing(self.setting), REGIONS[region].ink, self.setting.say
        d.about("", f'province "{province}"')
        d.rect(0, 0, COLUMN, 20, REGIONS[region].tint)
        d.ornament(f"Band{region}", 0, 0)
        d.fitted(3, 13.2, province or say(wording.NO_PROVINCE), COLUMN - 6, "band", ink=ink, field="name")
        products = sum(len(exhibitor.products) for exhibitor in exhibitors)
        counted = self.setting.counted
        counts = f"{counted(len(exhibitors), wording.EXHIBITORS)} · {counted(products, wording.PRODUCTS)}"
        wide = d.text(3, 17.6, counts, "row", "text2")
        if span := booth_span(exhibitors):
            d.fitted(COLUMN - 3, 17.6, span, COLUMN - 9 - wide, "row_bold", ink=ink, align="right", field="booths")
        return d.block(BAND_BLOCK_H)

    def _head(self, exhibitor: CatalogExhibitor, region: str, alone: bool) -> Block:
        d = Drawing(self.setting)
        d.about(exhibitor.id, f'exhibitor "{exhibitor.name}"')
        d.line(0, 0, COLUMN, 0, REGIONS[region].ink, line=1.1)
        x = TEXT_X if exhibitor.booths else 0.0
        if exhibitor.booths:
            plate(d, 0, 1.8, booth_label(exhibitor.booths))
        map_h = self.maps.draw(d, COLUMN - MAP_W, 1.8, MAP_W, exhibitor.booths)
        y, wide = 0.9, COLUMN - x - (MAP_W + 1.6 if map_h else 0.0)
        style, lines = "h4", d.lines(exhibitor.name, wide, "h4")
        if len(lines) > 4:
            style, lines = "name", d.lines(exhibitor.name, wide, "name", 12, "name")
        y = d.paragraph(x, y, lines, style)
        if exhibitor.name_en:
            y = d.paragraph(x, y, d.lines(exhibitor.name_en, wide, "en", 4, "English name"), "en", "text2")
        y = draw_contact(d, x, y, wide, exhibitor)
        y = max(y, 1.8 + PLATE_H, 1.8 + map_h)
        if alone and exhibitor.intro:
            y += 1.4
            y = d.paragraph(0, y, d.lines(exhibitor.intro, COLUMN, "small", 5, "introduction"), "small", "text2")
        return d.block(y + 2.2)

    def _short_head(self, exhibitor: CatalogExhibitor, region: str) -> Block:
        d = Drawing(self.setting)
        d.about(exhibitor.id, f'exhibitor "{exhibitor.name}"')
        d.line(0, 0, COLUMN, 0, REGIONS[region].ink, line=1.1)
        x = TEXT_X if exhibitor.booths else 0.0
        if exhibitor.booths:
            plate(d, 0, 1.8, booth_label(exhibitor.booths))
        y = d.paragraph(x, 0.9, d.lines(exhibitor.name, COLUMN - x, "row_bold", 3, "name"), "row_bold")
        d.text(x, y + 2.4, self.setting.say(wording.CONTINUED), "cap", "text2")
        return d.block(max(y + 3, 1.8 + PLATE_H) + 2.2)

    def _row(self, pair: Sequence[CatalogProduct], region: str) -> Block:
        d = Drawing(self.setting)
        if len(pair) == 1:
            picture(d, 0, 0, pair[0], region)
            y = self._caption(d, WIDE_TEXT_X, -0.8, COLUMN - WIDE_TEXT_X, pair[0])
            return d.block(max(y, TILE_H + 0.75) + ROW_FOOT)
        foot = 0.0
        for product, x in zip(pair, (0.0, TILE_W + CARD_GAP), strict=True):
            picture(d, x, 0, product, region)
            foot = max(foot, self._caption(d, x, TILE_H + 0.7, TILE_W, product))
        return d.block(foot + ROW_FOOT)

    def _caption(self, d: Drawing, x: float, y: float, w: float, product: CatalogProduct) -> float:
        """Draw name, English, specification, price and marks in this order; return the y below."""
        d.about(product.id, f'product "{product.name}"')
        most, size = (3 if w == TILE_W else 5), 0.0
        lines = d.lines(product.name, w, "name")
        if len(lines) > most:
            size = SMALL_NAME
            lines = d.lines(product.name, w, "name", most, "name", size=size)
        y = d.paragraph(x, y, lines, "name", size=size)
        if product.name_en:
            y = d.paragraph(x, y, d.lines(product.name_en, w, "en", 2, "English name"), "en", "text2")
        if product.specification:
            y = d.paragraph(x, y, d.lines(product.specification, w, "spec", 2, "specification"), "spec", "text2")
        if product.price:
            d.fitted(x, y + 3.0, product.price.replace(" ", "\u00a0"), w, "price", field="price")
        else:
            d.text(x, y + 3.0, self.setting.say(wording.ON_REQUEST), "no_price", "text2")
        return draw_marks(d, x, y + 4.3, chosen(product.marks), w)


def plate(d: Drawing, x: float, y: float, label: str) -> None:
    """Draw the booth number in white on the one dark block of an entry."""
    d.rect(x, y, PLATE_W, PLATE_H, "deep")
    room, size = PLATE_W - 2.4, STYLES["plate"].size
    size *= max(min(1.0, room / max(d.width(label, "plate"), 0.01)), PLATE_SMALLEST)
    shown, base = d.one_line(label, room, "plate", "booth number", size=size), y + PLATE_H / 2 + size * 0.35 / MM
    d.text(x + PLATE_W / 2, base, shown, "plate", "paper", align="center", size=size)


def picture(d: Drawing, x: float, y: float, product: CatalogProduct, region: str) -> None:
    """Draw the product's photo, or a tile with its group's name: never a grey hole."""
    photo = product.photo
    d.about(product.id, f'product "{product.name}"')
    if photo and _is_there(photo):
        d.photo(photo, x, y, TILE_W, TILE_H)
        if photo.illustration:
            label = d.setting.say(wording.ILLUSTRATION)
            wide = d.width(label, "badge") + 1.6
            d.rect(x, y + TILE_H - 2.7, wide, 2.7, "paper")
            d.text(x + 0.8, y + TILE_H - 0.8, label, "badge", "text2")
        return
    if photo:
        d.note("photo_lost")
    d.ornament(f"Tile{region}", x, y)
    d.rect(x + 2, y + TILE_H / 2 - 3, TILE_W - 4, 6, "paper")
    group = product.group or d.setting.say(wording.PRODUCT)
    ink, middle = REGIONS[region].ink, x + TILE_W / 2
    d.fitted(
        middle, y + TILE_H / 2 + 0.85, group, TILE_W - 6, "kick", ink=ink, align="center", smallest=0.7, field="group"
    )


def _is_there(photo: CatalogPhoto) -> bool:
    try:
        return photo.rendition is not None and min(photo.width_px, photo.height_px) > 0 and photo.rendition.is_file()
    except OSError:  # a folder that may not be read
        return False


def _pairs(products: Sequence[CatalogProduct]) -> Iterator[tuple[CatalogProduct, ...]]:
    """Yield two products a row; an odd last one stands alone and becomes a wide card."""
    for i in range(0, len(products), 2):
        yield tuple(products[i : i + 2])
