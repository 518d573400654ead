"""A page with a photo across it: booth and name below, the other products as cards.

The photo bleeds off the head and the outer edge. Every piece is drawn alike for left and right pages; only its place
on the page differs.
"""

from collections.abc import Iterator, Sequence
from functools import partial

from boothapp.catalog.block import Block
from boothapp.catalog.booth_label import booth_label
from boothapp.catalog.designs.cards import LEAST_SHARE, cards
from boothapp.catalog.designs.contact import draw_reach, joined
from boothapp.catalog.designs.heading import about, draw_name, draw_sides, introductions
from boothapp.catalog.designs.hero import BESIDE_TALL_HERO, BLEED, HERO_W, LOW_HERO, TALL_HERO, WINDOW, photo_width
from boothapp.catalog.designs.hero_caption import draw_hero_caption
from boothapp.catalog.designs.picture import draw_illustration_label
from boothapp.catalog.designs.plate import HERO_PLATE
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.minimap import Maps
from boothapp.catalog.ornaments import GROUND_CELL, GROUND_ROWS
from boothapp.catalog.page import Page
from boothapp.catalog.province import Province
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import BOTTOM, MARGIN, PAGE_W, REGIONS, TEXT_W
from boothapp.domain.catalog import CatalogExhibitor, CatalogProduct

BITE = 8.5  # of the plate into the photo
KICK_X, KICK_BASE, STORY_TOP = 29.0, 4.6, 9.2  # below the photo
TALL_MAP_W, LOW_MAP_W, SIDE_GAP = 22.5, 18.0, 6.0
INTRO_LINES, INTRO_EN_LINES = 4, 3
NAMES = (("h2", 3), ("h3", 4))
IN_THREES, IN_FOURS, IN_NINES = 6, 8, 9  # cards: two rows below the low photo, and three rows on a further page
FEWEST, TIGHT_SHARE = 3, 0.5  # cards of a further page; of the pictures' height where that saves a page


def put_hero_page(
    setting: Setting, maps: Maps, page: Page, exhibitor: CatalogExhibitor, province: Province, *, hero: CatalogProduct
) -> Sequence[CatalogProduct]:
    """Put the exhibitor on the page; return the products that have no room on it."""
    others = [product for product in exhibitor.products if product is not hero]
    for count, columns, hero_h, share in _plans(len(others)):
        shown = cards(setting, province.region, others[:count], columns)
        story = _story(setting, maps, exhibitor, hero, province.region, tall=hero_h == TALL_HERO)
        y = hero_h + STORY_TOP + story.height
        if shown.fits(BOTTOM - y, share):
            break
    _put_hero(setting, page, exhibitor, hero, high=hero_h, region=province.region)
    _put_kick(setting, page, exhibitor, province, hero_h)
    page.put(MARGIN, hero_h + STORY_TOP, story)
    shown.put(page, y, BOTTOM - y)
    return others[count:]


def _plans(others: int) -> Iterator[tuple[int, int, float, float]]:
    """Yield (cards, cards in a row, height of the photo, least share of the pictures' height), the best first.

    The last ones leave so many products for the next page that it is no page of one or two cards.
    """
    row = min(others, BESIDE_TALL_HERO)
    if others > BESIDE_TALL_HERO:
        lonely = 0 < (others - IN_THREES) % IN_NINES < FEWEST
        for share in (LEAST_SHARE, TIGHT_SHARE):
            yield (
                (min(others, IN_FOURS), 4, LOW_HERO, share) if lonely else (min(others, IN_THREES), 3, LOW_HERO, share)
            )
        if others > IN_FOURS:
            yield IN_THREES, 3, LOW_HERO, TIGHT_SHARE
        row = 4 if lonely else min(others - FEWEST, 3)
    yield row, row, TALL_HERO, LEAST_SHARE
    yield row, row, LOW_HERO, LEAST_SHARE


def _put_hero(
    setting: Setting, page: Page, exhibitor: CatalogExhibitor, hero: CatalogProduct, *, high: float, region: str
) -> None:
    """Put the photo at the outer edge; a tinted ground lies between it and the inner margin when it is narrower."""
    if hero.photo is None:
        raise ValueError("a hero has a photo")
    frame_w, frame_h, wide = HERO_W + BLEED, high + BLEED, photo_width(hero.photo, high)
    if wide < frame_w:
        _put_ground(setting, page, region, frame_w - wide, frame_h)
    d, left = Drawing(setting), PAGE_W + BLEED - wide if page.right_hand else -BLEED
    d.about(hero.id, f'product "{hero.name}"')
    d.photo(hero.photo.enlarged(), 0, 0, wide, frame_h, above=WINDOW)
    page.put(left, -BLEED, d.block(frame_h))
    plate_w = HERO_PLATE.w if exhibitor.booths else 0.0
    if hero.photo.illustration:
        d = Drawing(setting)
        draw_illustration_label(d, 0, 0)
        page.put(max(left, MARGIN + plate_w) if page.right_hand else MARGIN, high, d.block())
    if exhibitor.booths:
        d = about(setting, exhibitor)
        HERO_PLATE.draw(d, 0, 0, booth_label(exhibitor.booths))
        page.put(MARGIN if page.right_hand else MARGIN + TEXT_W - plate_w, high - BITE, d.block(HERO_PLATE.h))


def _put_ground(setting: Setting, page: Page, region: str, w: float, h: float) -> None:
    """Put the region's texture beside a photo, in whole cells down to the foot; its tint goes on below the photo."""
    tint, d, cell = Drawing(setting), Drawing(setting), w / max(round(w / GROUND_CELL), 1)
    tint.rect(0, 0, HERO_W + BLEED, h, REGIONS[region].tint)
    page.put(MARGIN if page.right_hand else -BLEED, -BLEED, tint.block(h))
    with d.clipped(0, 0, w, h):
        d.ornament(f"Ground{region}", 0, h - GROUND_ROWS * cell, scale=cell / GROUND_CELL)
    page.put(MARGIN if page.right_hand else MARGIN + TEXT_W - w, -BLEED, d.block(h))


def _put_kick(setting: Setting, page: Page, exhibitor: CatalogExhibitor, province: Province, high: float) -> None:
    """Put province and kind beside the plate."""
    d, wide, base = about(setting, exhibitor), 0.0, KICK_BASE
    if exhibitor.province:
        ink = REGIONS[province.region].ink
        wide = d.text(0, base, exhibitor.province.upper(), "kick", ink, tracking=0.5) + 1.6
    if kind := joined(exhibitor.hall, exhibitor.kind):
        kind = f"· {kind}" if wide else kind
        d.fitted(wide, base, kind, TEXT_W - KICK_X - wide, "row", ink="text2", field="kind")
    page.put(MARGIN + (KICK_X if page.right_hand and exhibitor.booths else 0.0), high, d.block(base))


def _story(
    setting: Setting, maps: Maps, exhibitor: CatalogExhibitor, hero: CatalogProduct, region: str, *, tall: bool
) -> Block:
    """Return name, introduction and map, the rule below them and the caption of the photo."""
    draw = partial(_drawn_story, setting, maps, exhibitor, hero, region, tall=tall)
    (block,) = setting.kept.of_exhibitor(("story", region, tall, hero.id), exhibitor, lambda: [draw()])
    return block


def _drawn_story(
    setting: Setting, maps: Maps, exhibitor: CatalogExhibitor, hero: CatalogProduct, region: str, *, tall: bool
) -> Block:
    d = about(setting, exhibitor)
    sides = draw_sides(d, 0.4, TALL_MAP_W if tall else LOW_MAP_W, exhibitor, maps, gap=SIDE_GAP)
    y = draw_name(d, 0, 0, sides.wide, exhibitor.name, styles=NAMES)
    if exhibitor.name_en:
        y = d.paragraph(
            0, y, d.lines(exhibitor.name_en, sides.wide, "en_large", 2, "English name"), "en_large", "text2"
        )
    intro, english = introductions(d, exhibitor, sides.wide, "body", INTRO_LINES)
    y = d.paragraph(0, y + 0.8, d.lines(intro, sides.wide, "body", INTRO_LINES, "introduction"), "body")
    if english:
        lines = d.lines(english, sides.wide, "en", INTRO_EN_LINES, "English introduction")
        y = d.paragraph(0, y + 0.6, lines, "en", "text2")
    y = draw_reach(d, 0, y + 1.0, sides.wide, exhibitor)
    y = max(y, sides.foot) + 2.0
    d.line(0, y, TEXT_W, y, REGIONS[region].ink, line=1.1)
    return d.block(draw_hero_caption(d, y + 1.8, hero))
