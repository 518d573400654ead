"""The organiser's word: a lead, the text on as many pages as it needs, who signed it, and the emergency numbers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from boothapp.catalog import wording
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.ornaments import texture
from boothapp.catalog.page import Page
from boothapp.catalog.pages.emergency import draw_emergency, emergency_top
from boothapp.catalog.pages.furniture import running_head
from boothapp.catalog.pages.part import Part
from boothapp.catalog.pages.running_text import Paragraph, pages_of
from boothapp.catalog.province import Province
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import BOTTOM, MARGIN, REGIONS, TEXT_W, TOP
from boothapp.domain.catalog import CatalogContent

STRIP_CELL = TEXT_W / 17  # two rows of whole cells
TITLE_BASE, TEXT_TOP, NEXT_TOP, WORD_W = TOP + 31.5, TOP + 37.5, TOP + 1.0, 104.0
LEAD_LINES = 3  # the first paragraph is a lead when it takes no more
LEAD_GAP, PARAGRAPH_GAP = 3.9, 1.94
SIGNATURE_GAP, SIGNATURE_STEP, SIGNATURE_LINES, SIGNATURE_SIZE = 8.0, 4.2, 6, 8.0
SIGNATURE_FOOT, NUMBERS_GAP = 0.8, 4.0  # below its last base line; above the emergency numbers


@dataclass(frozen=True)
class _Sheet:
    """A page of the word in one language."""

    title: str
    paragraphs: Sequence[Paragraph]
    begins: bool
    ends: bool
    has_numbers: bool  # the emergency numbers at its foot


def foreword_part(setting: Setting, content: CatalogContent, provinces: Sequence[Province]) -> Part:
    """Return the pages of the word, then those of the English below it; none without a word."""
    regions = [province.region for province in provinces]
    region = max(sorted(set(regions)), key=regions.count, default="")
    sheets = list(_sheets(setting, content))

    def draw(first: int, _page_of: object) -> list[Page]:
        return [_page(setting, content, Page(first + i), sheet, region) for i, sheet in enumerate(sheets)]

    return Part("foreword", wording.FOREWORD, len(sheets), draw)


def _sheets(setting: Setting, content: CatalogContent) -> Iterator[_Sheet]:
    """Yield the pages in order; the emergency numbers stand where the text in the first language ends."""
    d = Drawing(setting)
    signature = _signature(d, content.word_signed_by)
    numbers_h = BOTTOM - emergency_top(d, content)
    texts = ((setting.say(wording.FOREWORD), content.word), (wording.FOREWORD.en, content.word_en))
    has_numbers = True
    for title, text in texts:
        if not text:
            continue
        end_room = _signature_height(signature) + (numbers_h + NUMBERS_GAP if has_numbers and numbers_h else 0.0)
        room = BOTTOM - NEXT_TOP
        parts = pages_of(_paragraphs(d, text), first_room=BOTTOM - TEXT_TOP, room=room, end_room=end_room)
        for i, part in enumerate(parts):
            ends = i + 1 == len(parts)
            yield _Sheet(title, part, i == 0, ends, has_numbers and ends)
        has_numbers = False


def _paragraphs(d: Drawing, text: str) -> list[Paragraph]:
    texts = text.splitlines()
    lead = d.lines(texts[0], WORD_W, "lead")
    if len(texts) == 1 or len(lead) > LEAD_LINES:
        lead = []
    found = [Paragraph(tuple(lead), "lead", LEAD_GAP)] if lead else []
    rest = texts[1:] if lead else texts
    return found + [Paragraph(tuple(d.lines(one, WORD_W, "body")), "body", PARAGRAPH_GAP) for one in rest]


def _page(setting: Setting, content: CatalogContent, page: Page, sheet: _Sheet, region: str) -> Page:
    d = Drawing(setting)
    running_head(setting, page, sheet.title, setting.fair)
    d.about("", f"the organiser's word ({sheet.title})")
    if sheet.begins:
        strip = Drawing(setting)
        texture(strip, TEXT_W, 2 * STRIP_CELL, region, REGIONS[region].ink, cell=STRIP_CELL)
        page.put(MARGIN, TOP + 1, strip.block())
        d.text(MARGIN, TITLE_BASE, sheet.title, "h1")
    y = TEXT_TOP if sheet.begins else NEXT_TOP
    for paragraph in sheet.paragraphs:
        foot = d.paragraph(MARGIN, y, paragraph.lines, paragraph.style)
        y = foot + paragraph.gap
    if sheet.ends:
        for i, line in enumerate(_signature(d, content.word_signed_by)):
            base = foot + SIGNATURE_GAP + i * SIGNATURE_STEP
            d.text(MARGIN + WORD_W, base, line, "name", align="right", size=SIGNATURE_SIZE)
    if sheet.has_numbers:
        draw_emergency(d, content)
    page.put(0, 0, d.block())
    return page


def _signature(d: Drawing, signed: str) -> list[str]:
    """Return the lines of who signed: one, two that end at a comma, or as many as it takes, about equally long."""
    lines = d.lines(signed, WORD_W, "name", size=SIGNATURE_SIZE)
    parts = signed.split(", ")
    for i in range(len(parts) - 1, 0, -1):
        two = [", ".join(parts[:i]) + ",", ", ".join(parts[i:])]
        if len(lines) > 1 and all(d.width(line, "name", SIGNATURE_SIZE) <= WORD_W for line in two):
            return two
    width = WORD_W
    while len(lines) > 1 and len(even := d.lines(signed, width - 1, "name", size=SIGNATURE_SIZE)) == len(lines):
        lines, width = even, width - 1
    return d.lines(signed, width, "name", SIGNATURE_LINES, "signature", size=SIGNATURE_SIZE)


def _signature_height(lines: Sequence[str]) -> float:
    return SIGNATURE_GAP + (len(lines) - 1) * SIGNATURE_STEP + SIGNATURE_FOOT if lines else 0.0
