"""Half a page for an exhibitor with few products or no photo large enough for a whole one."""

from collections.abc import Iterator
from dataclasses import dataclass

from boothapp.catalog.block import Block
from boothapp.catalog.designs.caption import draw_caption
from boothapp.catalog.designs.cards import Cards, cards
from boothapp.catalog.designs.heading import INTRO_EN_LINES, INTRO_LINES, about, head, introductions
from boothapp.catalog.designs.picture import Frame, draw_picture
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.minimap import Maps
from boothapp.catalog.page import Page
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import MARGIN, MM, STYLES, TEXT_W
from boothapp.domain.catalog import CatalogExhibitor

HALF_H, FOOT_GAP = 88.0, 2.0  # the latter left free at its foot
MOST_PRODUCTS = 4  # in half a page
PICTURE_W, PICTURE_H, TEXT_GAP = 78.0, 58.5, 5.0
BESIDE_W = TEXT_W - PICTURE_W - TEXT_GAP
LEAST_SHARE, LEAST_SINGLE_H = 0.5, 36.0  # of the height of cards; millimetres, of a single picture
TEXT_H = 8.0  # two lines, the least of a text below the caption
PARAGRAPH_GAP, INTRO_FOOT = 0.6, 2.0


@dataclass(frozen=True)
class Top:
    """The head of an exhibitor and its introduction across the page."""

    head: Block
    intro: Block

    @property
    def height(self) -> float:
        return self.head.height + self.intro.height

    def put(self, page: Page, y: float) -> float:
        """Return the y below."""
        page.put(MARGIN, y, self.head)
        page.put(MARGIN, y + self.head.height, self.intro)
        return y + self.height


@dataclass(frozen=True)
class HalfPage:
    setting: Setting
    exhibitor: CatalogExhibitor
    region: str
    top: Top
    cards: Cards | None  # of two products or more

    @property
    def fits(self) -> bool:
        """Whether head and introduction leave room for the products; if not, they need a whole page."""
        room = HALF_H - FOOT_GAP - self.top.height
        if self.cards:
            return self.cards.fits(room, LEAST_SHARE)
        if not self.exhibitor.products:
            return True
        product, caption = self.exhibitor.products[0], self._draw_single_caption(Drawing(self.setting))
        texts = sum(map(bool, (product.description, product.description_en)))
        return room >= max(LEAST_SINGLE_H, caption + texts * TEXT_H)

    def put(self, page: Page, y: float, foot: float) -> float:
        """Put it on the page between two heights; return the y below."""
        y = self.top.put(page, y)
        if self.cards:
            return self.cards.put(page, y, foot - y)
        return self._put_single(page, y, foot) if self.exhibitor.products else y

    def _put_single(self, page: Page, y: float, foot: float) -> float:
        """Put one large picture with its text beside it; return the y below."""
        exhibitor, product = self.exhibitor, self.exhibitor.products[0]
        d, high = Drawing(self.setting), min(PICTURE_H, foot - y)
        draw_picture(d, Frame(0, 0, PICTURE_W, high), product, self.region)
        page.put(MARGIN, y, d.block(high))
        d, wide = Drawing(self.setting), BESIDE_W
        below = self._draw_single_caption(d) + 1.2
        described = (product.description, product.description_en)
        below = _draw_within(d, below, high, wide, texts=described, field="description")
        d.about(exhibitor.id, f'exhibitor "{exhibitor.name}"')
        if not self.top.intro.height and (exhibitor.intro or not product.description):
            room = min(INTRO_LINES, _lines_between(below, high, "small"))
            texts = introductions(d, exhibitor, wide, "small", room)
            _draw_within(d, below, high, wide, texts=texts, field="introduction")
        page.put(MARGIN + PICTURE_W + TEXT_GAP, y, d.block(high))
        return y + high

    def _draw_single_caption(self, d: Drawing) -> float:
        return draw_caption(d, 0, -0.8, BESIDE_W, self.exhibitor.products[0], most=4, style="h4")


def half_page(setting: Setting, maps: Maps, exhibitor: CatalogExhibitor, region: str) -> HalfPage:
    """Return half a page for an exhibitor with at most `MOST_PRODUCTS` products."""
    count = len(exhibitor.products)
    shown = cards(setting, region, exhibitor.products, count) if count > 1 else None
    return HalfPage(setting, exhibitor, region, top(setting, maps, exhibitor, region), shown)


def top(setting: Setting, maps: Maps, exhibitor: CatalogExhibitor, region: str) -> Top:
    """Return the head and the introduction, which stands beside the picture of a single product if it is short.

    A sentence stands in place of a missing introduction only where there is no product to see.
    """

    def draw() -> Iterator[Block]:
        yield head(setting, maps, exhibitor, region)
        yield _introduction(setting, exhibitor)

    return Top(*setting.kept.of_exhibitor(("half page", region), exhibitor, draw))


def _introduction(setting: Setting, exhibitor: CatalogExhibitor) -> Block:
    d, y, products = about(setting, exhibitor), 0.0, exhibitor.products
    is_short = len(d.lines(exhibitor.intro, BESIDE_W, "small")) <= INTRO_LINES
    is_beside = len(products) == 1 and is_short and not products[0].description
    if (exhibitor.intro or not products) and not is_beside:
        texts = introductions(d, exhibitor, TEXT_W, "small", INTRO_LINES)
        y = _draw_within(d, 0, HALF_H, TEXT_W, texts=texts, field="introduction")
    return d.block(y + INTRO_FOOT if y else 0.0)


def _draw_within(d: Drawing, y: float, foot: float, wide: float, *, texts: tuple[str, str], field: str) -> float:
    """Draw a text and the English one below it as far as there is room; return the y below."""
    most_of = (INTRO_LINES, INTRO_EN_LINES)
    for text, style, most, name in zip(texts, ("small", "en"), most_of, (field, f"English {field}"), strict=True):
        if text:
            room = min(most, _lines_between(y, foot, style))
            if room:
                lines = d.lines(text, wide, style, room, name)
                y = d.paragraph(0, y, lines, style, "text2") + PARAGRAPH_GAP
            else:
                d.note("text_cut", name)
    return y


def _lines_between(y: float, foot: float, style: str) -> int:
    return max(int((foot - y) * MM / STYLES[style].leading), 0)
