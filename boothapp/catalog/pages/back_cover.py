"""The back cover: the fair once more, how to reach it, and a row of craft tiles."""

from boothapp.catalog import wording
from boothapp.catalog.cleaning import one_line
from boothapp.catalog.craft_tiles import TILE, mosaic
from boothapp.catalog.drawing import BASE_LINE, Drawing
from boothapp.catalog.page import Page
from boothapp.catalog.pages.part import PageOf, Part
from boothapp.catalog.qr import draw_qr, qr_side, web_address
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import MM, PAGE_H, PAGE_W
from boothapp.domain.catalog import CatalogContent

LEFT, TEXT_TOP, TEXT_W, TILES_TOP = 14.0, 60.0, 100.0, 168.0
NAME_SIZES, NAME_LEADING = (16.0, 14.0, 12.0), 1.5  # points; of the size
FEW_LINES, MOST_LINES = 4, 8  # of the name: as large as it takes few of them; all it ever takes
EDGE = 4.0  # beyond the page, for cuts that are off
QR_GAP, QR_MODULE = 9.0, 0.6  # millimetres
LABEL_W, CONTACT_STEP = 26.0, 5.4


def back_cover_part(setting: Setting, content: CatalogContent) -> Part:
    def draw(first: int, _page_of: PageOf) -> list[Page]:
        page, d = Page(first), Drawing(setting)
        d.about("", "the fair")
        d.rect(-EDGE, -EDGE, PAGE_W + 2 * EDGE, PAGE_H + 2 * EDGE, "deep")
        with d.clipped(-EDGE, TILES_TOP, PAGE_W + 2 * EDGE, TILE):
            mosaic(d, TILES_TOP, 1, 1, bleeds=False)
        _draw_contacts(d, content, _draw_name(d, content))
        page.put(0, 0, d.block())
        return [page]

    return Part("back cover", wording.KICKER, 1, draw, listed=False)


def _draw_name(d: Drawing, content: CatalogContent) -> float:
    """Draw the name of the fair, where and when it is held; return the y below."""
    name = one_line(content.fair_name)
    sizes = (size for size in NAME_SIZES if len(d.lines(name, TEXT_W, "h1", size=size)) <= FEW_LINES)
    size = next(sizes, NAME_SIZES[-1])
    step, y = size * NAME_LEADING / MM, TEXT_TOP
    for line in d.lines(name, TEXT_W, "h1", MOST_LINES, "name", size=size):
        d.text(LEFT, y + step * BASE_LINE, line, "h1", "paper", size=size)
        y += step
    if content.fair_name_en:
        lines = d.lines(content.fair_name_en, TEXT_W, "en", 3, "English name", size=8)
        y = d.paragraph(LEFT, y + 1, lines, "en", "cream", size=8)
    hours = f"{d.setting.say(wording.OPEN)} {content.hours}" if content.hours else ""
    when = " · ".join(filter(None, (content.dates, hours)))
    address = "" if content.place in content.venue else content.place
    y += 3
    for text, field in ((content.venue, "venue"), (address, "address"), (when, "dates")):
        y = d.paragraph(LEFT, y, d.lines(text, TEXT_W, "body", 2, field), "body", "paper")
    return y


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
