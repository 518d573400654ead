"""The back cover: the fair once more, and a row of craft tiles."""

from boothapp.catalog import wording
from boothapp.catalog.craft_tiles import mosaic
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.page import Page
from boothapp.catalog.pages.part import PageOf, Part
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import PAGE_H, PAGE_W
from boothapp.domain.catalog import CatalogContent

LEFT, TEXT_TOP, TEXT_W, TILES_TOP = 14.0, 60.0, 100.0, 168.0


def back_cover_part(setting: Setting, content: CatalogContent) -> Part:
    def draw(first: int, _page_of: PageOf) -> list[Page]:
        page, d = Page(first), Drawing(setting)
        d.about("", "the fair")
        d.rect(-4, -4, PAGE_W + 8, PAGE_H + 8, "deep")
        mosaic(d, TILES_TOP, 1)
        lines = d.lines(" ".join(content.fair_name.splitlines()), TEXT_W, "h1", 5, "name", size=16)
        y = d.paragraph(LEFT, TEXT_TOP, lines, "h1", "paper", size=16)
        facts = ", ".join(filter(None, (content.place, content.dates)))
        d.paragraph(LEFT, y + 3, d.lines(facts, TEXT_W, "body", 3, "place and dates"), "body", "paper")
        page.put(0, 0, d.block())
        return [page]

    return Part("back cover", wording.KICKER, 1, draw, listed=False)
