"""The back cover: the fair once more, how to reach it, and a row of craft tiles."""

from boothapp.catalog import wording
from boothapp.catalog.cleaning import one_line
from boothapp.catalog.craft_tiles import TILE, mosaic
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.page import Page
from boothapp.catalog.pages.part import PageOf, Part
from boothapp.catalog.qr import draw_qr, qr_side, web_address
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import PAGE_H, PAGE_W
from boothapp.domain.catalog import CatalogContent

LEFT, TEXT_TOP, TEXT_W, TILES_TOP = 14.0, 60.0, 100.0, 168.0
EDGE = 4.0  # beyond the page, for cuts that are off
QR_GAP, QR_MODULE = 9.0, 0.6  # millimetres
LABEL_W, CONTACT_STEP = 26.0, 5.4


def back_cover_part(setting: Setting, content: CatalogContent) -> Part:
    def draw(first: int, _page_of: PageOf) -> list[Page]:
        page, d = Page(first), Drawing(setting)
        d.about("", "the fair")
        d.rect(-EDGE, -EDGE, PAGE_W + 2 * EDGE, PAGE_H + 2 * EDGE, "deep")
        with d.clipped(-EDGE, TILES_TOP, PAGE_W + 2 * EDGE, TILE):
            mosaic(d, TILES_TOP, 1, 1)
        _draw_contacts(d, content, _draw_name(d, content))
        page.put(0, 0, d.block())
        return [page]

    return Part("back cover", wording.KICKER, 1, draw, listed=False)


def _draw_name(d: Drawing, content: CatalogContent) -> float:
    """Draw the name of the fair, where and when it is held; return the y below."""
    lines = d.lines(one_line(content.fair_name), TEXT_W, "h1", 5, "name", size=16)
    y = d.paragraph(LEFT, TEXT_TOP, lines, "h1", "paper", size=16)
    if content.fair_name_en:
        lines = d.lines(content.fair_name_en, TEXT_W, "en", 2, "English name", size=8)
        y = d.paragraph(LEFT, y + 1, lines, "en", "cream", size=8)
    when = ", ".join(filter(None, (content.place, content.dates)))
    hours = f"{d.setting.say(wording.OPEN)} {content.hours}" if content.hours else ""
    facts = " · ".join(filter(None, (when, hours)))
    return d.paragraph(LEFT, y + 3, d.lines(facts, TEXT_W, "body", 3, "place and dates"), "body", "paper")


def _draw_contacts(d: Drawing, content: CatalogContent, y: float) -> None:
    """Draw hotline and website, and the code that leads to the website where there is room for it."""
    y += 5.0
    for words, text in ((wording.HOTLINE, content.hotline), (wording.WEBSITE, content.website)):
        if text:
            d.text(LEFT, y + 3, d.setting.say(words), "row", "cream")
            d.text(LEFT, y + 5.4, d.setting.also(words), "cap", "cream", size=5.6)
            d.fitted(LEFT + LABEL_W, y + 3, text, TEXT_W - LABEL_W, "h4", ink="paper", field=words.en.lower())
            y += CONTACT_STEP + (2.0 if d.setting.also(words) else 0.0)
    address = web_address(content.website)
    if not address:
        return
    side = qr_side(address, QR_MODULE)
    top = max(y + 4, TILES_TOP - QR_GAP * 2 - side)
    if top + side > TILES_TOP - 4:
        return
    draw_qr(d, LEFT, top, address, module=QR_MODULE)
    x, wide = LEFT + side + 4, TEXT_W - side - 4
    below = d.paragraph(x, top + 2, d.lines(d.setting.say(wording.SCAN), wide, "small"), "small", "paper")
    d.paragraph(x, below, d.lines(d.setting.also(wording.SCAN), wide, "en"), "en", "cream")
