"""Pages for notes: they fill the book up to whole sheets."""

from boothapp.catalog import wording
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.page import Page
from boothapp.catalog.pages.furniture import RIGHT_EDGE, running_head
from boothapp.catalog.pages.part import PageOf, Part
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import BOTTOM, MARGIN, TOP

LINE_STEP = 7.76
LEAST_NOTES_H = 20.0


def notes_part(setting: Setting, count: int) -> Part:
    def draw(first: int, _page_of: PageOf) -> list[Page]:
        return [_page(setting, first + i) for i in range(count)]

    return Part("notes", wording.NOTES, count, draw, listed=False)


def _page(setting: Setting, number: int) -> Page:
    page, d = Page(number), Drawing(setting)
    running_head(setting, page, setting.say(wording.NOTES), setting.fair)
    note_lines(d, TOP + 8, BOTTOM)
    page.put(0, 0, d.block())
    return page


def put_notes(setting: Setting, page: Page, top: float, foot: float) -> None:
    """Put room for notes on the page between two heights; nothing when it is too little for two lines."""
    if foot - top < LEAST_NOTES_H:
        return
    d = Drawing(setting)
    d.text(MARGIN, top + 3, setting.say(wording.NOTES).upper(), "kick", "text2", tracking=0.5)
    note_lines(d, top + 11, foot)
    page.put(0, 0, d.block())


def note_lines(d: Drawing, top: float, foot: float) -> None:
    """Draw dotted lines to write on between two heights."""
    y = top
    while y < foot:
        d.dots(MARGIN, RIGHT_EDGE, y)
        y += LINE_STEP
