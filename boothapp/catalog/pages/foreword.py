"""The organiser's word: a lead, the text, who signed it, and the emergency numbers at the foot."""

from collections.abc import Sequence

from boothapp.catalog import wording
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.ornaments import texture
from boothapp.catalog.page import Page
from boothapp.catalog.pages.emergency import draw_emergency, emergency_top
from boothapp.catalog.pages.furniture import running_head
from boothapp.catalog.pages.part import Part
from boothapp.catalog.province import Province
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import BOTTOM, MARGIN, MM, REGIONS, STYLES, TEXT_W, TOP
from boothapp.domain.catalog import CatalogContent

STRIP_H, STRIP_CELL = 14.0, 7.0
TITLE_BASE, TEXT_TOP, WORD_W = TOP + 31.5, TOP + 37.5, 104.0
LEAD_LINES = 3  # the first paragraph is a lead when it takes no more
LEAD_GAP, PARAGRAPH_GAP = 3.9, 1.94
SIGNATURE_H, SIGNATURE_LINES = 13.0, 2


def foreword_part(setting: Setting, content: CatalogContent, provinces: Sequence[Province]) -> Part:
    """Return a page for the word, and one for the English below it; none without a word."""
    regions = [province.region for province in provinces]
    region = max(sorted(set(regions)), key=regions.count, default="")
    texts = [text for text in (content.word, content.word_en) if text]

    def draw(first: int, _page_of: object) -> list[Page]:
        titles = (setting.say(wording.FOREWORD), wording.FOREWORD.en)
        return [
            _page(setting, content, Page(first + i), (title, text), (region, i == 0))
            for i, (title, text) in enumerate(zip(titles, texts, strict=False))
        ]

    return Part("foreword", wording.FOREWORD, len(texts), draw)


def _page(
    setting: Setting, content: CatalogContent, page: Page, word: tuple[str, str], strip_and_foot: tuple[str, bool]
) -> Page:
    """Fill a page with a title and a text; `strip_and_foot` is the region of its texture and whether it has numbers."""
    d, strip = Drawing(setting), Drawing(setting)
    region, has_foot = strip_and_foot
    running_head(setting, page, word[0], setting.fair)
    texture(strip, TEXT_W, STRIP_H, region, REGIONS[region].ink, cell=STRIP_CELL)
    page.put(MARGIN, TOP + 1, strip.block())
    title, text = word
    d.about("", f"the organiser's word ({title})")
    d.text(MARGIN, TITLE_BASE, title, "h1")
    foot = emergency_top(d, content) - 4 if has_foot else BOTTOM
    signed = content.word_signed_by
    y = _draw_text(d, text.splitlines(), foot - (SIGNATURE_H if signed else 0.0))
    if signed:
        lines = d.lines(signed, WORD_W / 2, "name", SIGNATURE_LINES, "signature", size=8)
        for i, line in enumerate(lines):
            d.text(MARGIN + WORD_W, y + 8 + i * 4.2, line, "name", align="right", size=8)
    if has_foot:
        draw_emergency(d, content)
    page.put(0, 0, d.block())
    return page


def _draw_text(d: Drawing, paragraphs: Sequence[str], foot: float) -> float:
    """Draw paragraphs down to `foot` at most; what does not fit is cut and noted. Return the y below."""
    y = TEXT_TOP
    for number, paragraph in enumerate(paragraphs):
        is_lead = number == 0 and len(paragraphs) > 1 and len(d.lines(paragraph, WORD_W, "lead")) <= LEAD_LINES
        style, gap = ("lead", LEAD_GAP) if is_lead else ("body", PARAGRAPH_GAP)
        leading, lines = STYLES[style].leading / MM, d.lines(paragraph, WORD_W, style)
        below = y + len(lines) * leading + gap
        is_last = number + 1 == len(paragraphs)
        if below - gap > foot or (not is_last and below + STYLES["body"].leading / MM > foot):
            rest = " ".join(paragraphs[number:])  # so that the ellipsis says that more was written
            most = max(int((foot - y) / leading), 1)
            return d.paragraph(MARGIN, y, d.lines(rest, WORD_W, style, most, "text"), style)
        y = d.paragraph(MARGIN, y, lines, style) + gap
    return y - PARAGRAPH_GAP
