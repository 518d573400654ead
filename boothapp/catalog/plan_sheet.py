"""The floor plan of a hall on one sheet, A4 to A0: the plan, its legend, who is in which booth, "you are here".

Everything is drawn as on A4 and enlarged with the paper: all ISO papers have the same shape.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import IO

from boothapp.catalog import wording
from boothapp.catalog.cleaning import cleaned, one_line
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.greys import in_greys
from boothapp.catalog.language import in_language
from boothapp.catalog.minimap import Maps
from boothapp.catalog.page import Bookmark, Page
from boothapp.catalog.pages.plan_provinces import exhibitor_regions
from boothapp.catalog.pdf.document import Document, Sheet
from boothapp.catalog.pdf.pdf_file import PdfFile
from boothapp.catalog.plan_drawing import draw_plan
from boothapp.catalog.plan_frames import Frame, View
from boothapp.catalog.plan_legend import Item, Strip, draw_legend, legend_height, legend_items
from boothapp.catalog.plan_list import Line, draw_list, list_lines
from boothapp.catalog.plan_pavilions import Sign, of_hall, pavilion_items, signs
from boothapp.catalog.plan_points import point_items
from boothapp.catalog.plan_sheet_edges import GAP, LONG, SHORT, Area, draw_title
from boothapp.catalog.plan_sheet_layout import Arranged, Arranging
from boothapp.catalog.printed_items import plan_sheet
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import MM
from boothapp.catalog.typefaces import Typefaces
from boothapp.domain.catalog import CatalogContent, CatalogHall, PrintedItem
from boothapp.domain.plan_sheets import SHEETS_MM, PlanOptions
from boothapp.domain.progress import Progress, silent

HERE_R = 2.2  # radius of the mark "you are here"


@dataclass(frozen=True)
class Sheets:
    """All pages laid out; nothing is written yet."""

    setting: Setting
    content: CatalogContent  # as printed
    halls: tuple[CatalogHall, ...]
    pages: tuple[Page, ...]
    sheet: Sheet

    @property
    def printed(self) -> tuple[PrintedItem, ...]:
        """What a later change can make wrong: the plan of every hall, with all that its sheets say."""
        first = {key: page.number for page in self.pages for key in page.anchors}
        return tuple(plan_sheet(self.content, hall, first[hall.id]).item for hall in self.halls)


def lay_out(content: CatalogContent, options: PlanOptions) -> Sheets:
    """Lay out the plans of the halls asked for that have booths, a page each and another one where a list is long."""
    setting = Setting(Typefaces(), content.short_name or one_line(content.fair_name), options.language)
    content = in_language(cleaned(content), options.language)
    asked = [hall for hall in content.halls if not options.halls or hall.id in options.halls]
    halls = tuple(hall for hall in asked if hall.booths)
    wide = _lies(halls)
    w, h = (LONG, SHORT) if wide else (SHORT, LONG)
    pages = _Plans(setting, content, options, w, h, SHEETS_MM[options.paper][0] / SHORT).pages(halls)
    if options.black_and_white:
        pages = [in_greys(page) for page in pages]
    return Sheets(setting, content, halls, tuple(pages), sheet_of(options.paper, wide=wide))


def write(made: Sheets, file: IO[bytes], progress: Progress = silent) -> None:
    """Write the sheets to an open file as a PDF."""
    document = Document(PdfFile(file), made.setting, Maps(made.content.halls), made.pages, made.sheet)
    language = "en" if made.setting.language == "en" else "vi"
    bookmarks = [Bookmark(hall.name or "–", hall.id) for hall in made.halls]
    properties = {"Title": title(made), "Creator": "boothapp", "Producer": "boothapp"}
    document.write(bookmarks, properties, language, progress)


def title(made: Sheets) -> str:
    """Return what the file is called inside."""
    return f"{made.setting.say(wording.PLAN)} – {one_line(made.content.fair_name)}"


def sheet_of(paper: str, *, wide: bool) -> Sheet:
    """Return the paper on which the page is drawn, lying or upright."""
    short_mm, long_mm = SHEETS_MM[paper]
    w_mm, h_mm = (long_mm, short_mm) if wide else (short_mm, long_mm)
    page_w, page_h = (LONG, SHORT) if wide else (SHORT, LONG)
    return Sheet(w_mm * MM, h_mm * MM, h_mm / page_h, page_w, page_h)


def _lies(halls: Sequence[CatalogHall]) -> bool:
    """Tell whether the paper lies: for halls that are mostly wider than deep."""
    return sum(hall.width_m - hall.depth_m for hall in halls) >= 0


@dataclass(frozen=True)
class _Plans:
    """The pages of all halls; `enlarged` is how many times larger than the page the paper is."""

    setting: Setting
    content: CatalogContent
    options: PlanOptions
    w: float
    h: float
    enlarged: float

    def pages(self, halls: Sequence[CatalogHall]) -> list[Page]:
        found: list[Page] = []
        for hall in halls:
            found += self._of_hall(hall, len(found) + 1)
        return found

    def _of_hall(self, hall: CatalogHall, number: int) -> Iterator[Page]:
        """Yield the plan's page, then those of what had no room on it."""
        d, area = self._titled(hall, wording.PLAN)
        lines = list_lines(self.content, hall)
        arranging = Arranging(
            d, hall, lambda frame, plan: self._explained(d, hall, self._view(frame, plan)), lines, area, self.enlarged
        )
        found = arranging.best()
        self._draw(d, hall, found, lines)
        page = Page(number)
        page.anchors[hall.id] = 0.0
        page.put(0, 0, d.block())
        yield page
        if found.legend_apart:
            d, area = self._titled(hall, wording.PLAN)
            legend = self._explained(d, hall, self._view(found.frame, found.plan))
            draw_legend(d, area.y, legend, found.frame.scale, Strip(area.x, area.w))
            yield _page(d, number := number + 1)
        if lines and not found.listed:
            columns, sheets = arranging.own_sheets()
            for sheet in sheets:
                d, area = self._titled(hall, wording.BY_BOOTH)
                draw_list(d, lines, sheet, columns, (area.x, area.y))
                yield _page(d, number := number + 1)

    def _draw(
        self,
        d: Drawing,
        hall: CatalogHall,
        found: Arranged,
        lines: Sequence[Line],
    ) -> None:
        view = self._view(found.frame, found.plan)
        legend = () if found.legend_apart else self._explained(d, hall, view)
        zones, regions = [zone.code for zone in self.content.zones], exhibitor_regions(self.content)
        draw_plan(d, view, hall, zones, regions, signs=self._signs(d, hall, view))
        if self.options.here:
            _draw_here(d, view, self.options.here)
        foot = view.y + view.frame.area.h * view.frame.scale
        draw_legend(d, foot, legend, view.frame.scale, found.strip)
        below = foot + legend_height(d, legend, found.strip) + GAP
        top = below if found.list_y is None else found.list_y
        draw_list(d, lines, found.listed, found.columns, (found.list_x, top))

    def _explained(self, d: Drawing, hall: CatalogHall, view: View) -> list[Item]:
        """Return what the legend of a hall drawn so tells."""
        zones, regions = self.content.zones, exhibitor_regions(self.content)
        items = legend_items(self.setting, hall, zones, regions, every_zone=True)
        items += point_items(self.setting, hall)
        return [*items, *pavilion_items(self.setting, self._signs(d, hall, view))]

    def _signs(self, d: Drawing, hall: CatalogHall, view: View) -> list[Sign]:
        return signs(d, view, hall, of_hall(self.content.pavilions, hall))

    def _view(self, frame: Frame, plan: Area) -> View:
        """Put a hall into the middle of its place."""
        return View(frame, plan.x + (plan.w - frame.area.w * frame.scale) / 2, plan.y)

    def _titled(self, hall: CatalogHall, words: wording.Words) -> tuple[Drawing, Area]:
        d = Drawing(self.setting)
        title = ": ".join(filter(None, (self.setting.say(words), hall.name)))
        return d, draw_title(d, self.content, hall, title, (self.w, self.h))


def _page(d: Drawing, number: int) -> Page:
    page = Page(number)
    page.put(0, 0, d.block())
    return page


def _draw_here(d: Drawing, view: View, here: tuple[float, float]) -> None:
    """Mark where the sheet hangs: a ring that is seen in black and white, with its words."""
    x, y = view.at(*here)
    words = d.setting.say(wording.YOU_ARE_HERE)
    wide = d.width(words, "row_bold") + 2.4
    left = min(max(x - wide / 2, view.place.x), view.place.x + view.place.w - wide)
    d.circle(x, y, HERE_R + 0.8, "paper", stroke="brick", line=1.2)
    d.circle(x, y, HERE_R, "brick")
    d.circle(x, y, HERE_R * 0.4, "paper")
    top = y - HERE_R - 6.2
    if top < view.place.y:  # it would reach over the title
        top = y + HERE_R + 1.6
    d.rect(left, top, wide, 4.6, "brick")
    d.text(left + wide / 2, top + 3.3, words, "row_bold", "paper", align="center")
