"""Page 2: the fair's facts, what the marks of recognition mean, and the regions with their colours and textures."""

from collections.abc import Iterator, Sequence

from boothapp.catalog import wording
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.marks import draw_marks
from boothapp.catalog.ornaments import SWATCH_W
from boothapp.catalog.page import Page
from boothapp.catalog.pages.furniture import page_title, running_head
from boothapp.catalog.pages.part import Part
from boothapp.catalog.province import Province
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import MARGIN, REGIONS, TEXT_W
from boothapp.domain.catalog import CatalogContent, CatalogMark

LABEL_W, ROW_GAP = 30.0, 2.0
LEGEND = (
    (CatalogMark("ocop", stars=5), wording.OCOP_LEGEND),
    (CatalogMark("cnnt", "quoc_gia"), wording.NATIONAL_LEGEND),
    (CatalogMark("cnnt", "khu_vuc"), wording.REGIONAL_LEGEND),
    (CatalogMark("cnnt", "tinh"), wording.PROVINCIAL_LEGEND),
    (CatalogMark("other", text="VietGAP"), wording.OTHER_LEGEND),
)


def facts_part(setting: Setting, content: CatalogContent, provinces: Sequence[Province]) -> Part:
    """Return page 2; facts that are not given leave no gap."""
    return Part("facts", wording.FACTS, 1, lambda _first, _page_of: [_page(setting, content, provinces)])


def _page(setting: Setting, content: CatalogContent, provinces: Sequence[Province]) -> Page:
    page, d = Page(2), Drawing(setting)
    running_head(setting, page, setting.say(wording.FACTS), setting.fair)
    d.about("", "the fair")
    y = page_title(d, setting.say(wording.FACTS), setting.also(wording.FACTS))
    for words, text, most in _facts(content):
        d.text(MARGIN, y + 2.95, setting.say(words), "row_bold", "text2")
        lines = d.lines(text, TEXT_W - LABEL_W, "body", most, words.en.lower())
        y = d.paragraph(MARGIN + LABEL_W, y, lines, "body") + ROW_GAP
    y = _legend(d, y + 4)
    _regions(d, y + 3, [key for key in REGIONS if key and any(p.region == key for p in provinces)])
    page.put(0, 0, d.block())
    return page


def _facts(content: CatalogContent) -> Iterator[tuple[wording.Words, str, int]]:
    """Yield label, text and the lines it may take."""
    venue = content.venue if content.place in content.venue else ", ".join(filter(None, (content.venue, content.place)))
    for words, text, most in (
        (wording.EDITION, content.edition, 2),
        (wording.THEME, content.theme, 3),
        (wording.DATES, content.dates, 1),
        (wording.HOURS, content.hours, 2),
        (wording.VENUE, venue, 3),
        (wording.HOST, content.host, 2),
        (wording.ORGANISERS, "; ".join(organiser.name for organiser in content.organisers), 4),
        (wording.HOTLINE, content.hotline, 1),
    ):
        if text:
            yield words, text, most


def _legend(d: Drawing, y: float) -> float:
    d.line(MARGIN, y, MARGIN + TEXT_W, y, "line")
    d.text(MARGIN, y + 7, d.setting.say(wording.MARKS), "h3")
    y += 11
    for mark, words in LEGEND:
        draw_marks(d, MARGIN, y, [mark], LABEL_W)
        d.text(MARGIN + LABEL_W, y + 2.5, d.setting.say(words), "small")
        y += 6.2
    return y


def _regions(d: Drawing, y: float, regions: Sequence[str]) -> None:
    if not regions:
        return
    d.text(MARGIN, y + 4, d.setting.say(wording.REGIONS), "h3")
    for i, key in enumerate(regions):
        x, region = MARGIN + i * (SWATCH_W + 4), REGIONS[key]
        d.ornament(f"Swatch{key}", x, y + 8)
        d.text(x, y + 26, d.setting.say(region.name), "row_bold", region.ink)
        d.text(x, y + 29.4, d.setting.also(region.name), "cap", "text2")
