"""Rows of product cards across the page: pictures of one height, each row as high as its longest caption."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from boothapp.catalog.block import Block
from boothapp.catalog.designs.caption import draw_caption
from boothapp.catalog.designs.picture import Frame, draw_picture
from boothapp.catalog.designs.wide_cards import WideCards, wide_cards
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.page import Page
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import GUTTER, MARGIN, TEXT_W
from boothapp.domain.catalog import CatalogProduct

NAME_GAP, ROW_GAP = 0.6, 2.0
LEAST_SHARE, SMALLEST = 0.6, 8.0  # of a picture's height at 4:3; millimetres, whatever stands above
MOST_WIDE, MOST_LARGE = 3, 6  # products on a page with their captions beside them; in two columns
NARROW = 30.0  # cards below this width have three lines for the name


@dataclass(frozen=True)
class Cards:
    setting: Setting
    region: str
    products: tuple[CatalogProduct, ...]
    columns: int
    captions: tuple[Block, ...]

    @property
    def width(self) -> float:
        return card_width(self.columns)

    def fits(self, room: float, share: float = LEAST_SHARE) -> bool:
        """Whether the pictures keep this share of their height in `room` millimetres."""
        return self._picture_height(room) >= share * self.width * 0.75

    def put(self, page: Page, y: float, room: float) -> float:
        """Put the cards on the page, in at most `room` millimetres; return the y below them."""
        high = max(self._picture_height(room), SMALLEST)
        for start, foot in zip(range(0, len(self.products), self.columns), self._feet(), strict=True):
            for i, product in enumerate(self.products[start : start + self.columns]):
                x, d = MARGIN + i * (self.width + GUTTER), Drawing(self.setting)
                draw_picture(d, Frame(0, 0, self.width, high), product, self.region)
                page.put(x, y, d.block(high))
                page.put(x, y + high + NAME_GAP, self.captions[start + i])
            y += high + NAME_GAP + foot + ROW_GAP
        return y - ROW_GAP

    def _picture_height(self, room: float) -> float:
        feet = self._feet()
        taken = sum(feet) + len(feet) * NAME_GAP + (len(feet) - 1) * ROW_GAP
        return min(self.width * 0.75, (room - taken) / len(feet))

    def _feet(self) -> list[float]:
        """Return the height of the longest caption of each row."""
        heights = [caption.height for caption in self.captions]
        return [max(heights[i : i + self.columns]) for i in range(0, len(heights), self.columns)]


def cards(setting: Setting, region: str, products: Sequence[CatalogProduct], columns: int) -> Cards:
    """Return the cards of at least one product."""
    draw = partial(_captions, setting, products, card_width(columns))
    captions = setting.kept.of_products(("captions", columns), products, draw)
    return Cards(setting, region, tuple(products), columns, tuple(captions))


def _captions(setting: Setting, products: Sequence[CatalogProduct], width: float) -> Iterator[Block]:
    most = 3 if width < NARROW else 2
    for product in products:
        d = Drawing(setting)
        yield d.block(draw_caption(d, 0, 0, width, product, most=most, more=1, english=most))


def most_cards(setting: Setting, region: str, products: Sequence[CatalogProduct], room: float) -> Cards | WideCards:
    """Return the first products as cards, three in a row, in as many rows up to three as fit.

    Where they go on, pages are filled evenly, so that the last one does not have a single card. The last few with
    photos are larger, so that they fill their page.
    """
    if len(products) <= MOST_LARGE and all(product.photo for product in products):
        wide = len(products) <= MOST_WIDE
        large = wide_cards(setting, region, products) if wide else cards(setting, region, products, 2)
        if large.fits(room):
            return large
    for rows in (3, 2, 1):
        shown = cards(setting, region, products[: 3 * rows], 3)
        if shown.fits(room):
            break
    if len(products) <= 3 * rows:
        return shown
    pages = math.ceil(len(products) / (3 * rows))
    even = math.ceil(len(products) / pages)
    count = 3 * math.ceil(even / 3)
    if len(products) - count < 3:
        count = even
    return cards(setting, region, products[:count], 3)


def card_width(columns: int) -> float:
    return (TEXT_W - (columns - 1) * GUTTER) / columns
