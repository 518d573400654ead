"""A few products below each other across the page: picture at the left, its caption and description beside it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from boothapp.catalog.block import Block
from boothapp.catalog.designs.caption import draw_caption
from boothapp.catalog.designs.picture import Frame, draw_picture
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.page import Page
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import COLUMN, GUTTER, MARGIN
from boothapp.domain.catalog import CatalogProduct

PICTURE_H, ROW_GAP = 43.5, 5.0
NAME_LINES, TEXT_LINES, TEXT_EN_LINES = 3, 4, 3
TEXT_GAP, TEXT_EN_GAP = 1.2, 0.4


@dataclass(frozen=True)
class WideCards:
    setting: Setting
    region: str
    products: tuple[CatalogProduct, ...]
    captions: tuple[Block, ...]

    def fits(self, room: float) -> bool:
        """Whether pictures at their full height and the texts have room in so many millimetres."""
        heights = self._heights()
        return sum(heights) + ROW_GAP * (len(heights) - 1) <= room

    def put(self, page: Page, y: float, _room: float) -> float:
        """Put the cards on the page; return the y below them."""
        for product, caption, height in zip(self.products, self.captions, self._heights(), strict=True):
            d = Drawing(self.setting)
            draw_picture(d, Frame(0, 0, COLUMN, PICTURE_H), product, self.region)
            page.put(MARGIN, y, d.block(PICTURE_H))
            page.put(MARGIN + COLUMN + GUTTER, y, caption)
            y += height + ROW_GAP
        return y - ROW_GAP

    def _heights(self) -> list[float]:
        return [max(PICTURE_H, caption.height) for caption in self.captions]


def wide_cards(setting: Setting, region: str, products: Sequence[CatalogProduct]) -> WideCards:
    """Return the cards of at least one product."""
    captions = setting.kept.of_products(("wide captions",), products, lambda: _captions(setting, products))
    return WideCards(setting, region, tuple(products), tuple(captions))


def _captions(setting: Setting, products: Sequence[CatalogProduct]) -> Iterator[Block]:
    for product in products:
        d = Drawing(setting)
        y = draw_caption(d, 0, -0.8, COLUMN, product, most=NAME_LINES, style="h4")
        texts = (
            (product.description, "small", TEXT_LINES, TEXT_GAP, "description"),
            (product.description_en, "en", TEXT_EN_LINES, TEXT_EN_GAP, "English description"),
        )
        for text, style, most, gap, field in texts:
            if text:
                y = d.paragraph(0, y + gap, d.lines(text, COLUMN, style, most, field), style, "text2")
        yield d.block(max(y, 0.0))
