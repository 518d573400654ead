"""The floor plan of a hall on one sheet, A4 to A0: the plan, its legend, who is in which booth, "you are here".

Everything is drawn as on A4 and enlarged with the paper: all ISO papers have the same shape.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import IO

from boothapp.catalog import wording
from boothapp.catalog.cleaning import cleaned, one_line
from boothapp.catalog.greys import in_greys
from boothapp.catalog.language import in_language
from boothapp.catalog.minimap import Maps
from boothapp.catalog.page import Bookmark, Page
from boothapp.catalog.pdf.document import Document, Sheet
from boothapp.catalog.pdf.pdf_file import PdfFile
from boothapp.catalog.plan_builders import BuilderPages
from boothapp.catalog.plan_sheet_edges import LONG, SHORT
from boothapp.catalog.plan_sheet_pages import PlanPages
from boothapp.catalog.printed_items import plan_sheet
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import MM
from boothapp.catalog.typefaces import Typefaces
from boothapp.domain.catalog import CatalogContent, CatalogHall, PrintedItem
from boothapp.domain.plan_sheets import SHEETS_MM, PlanOptions
from boothapp.domain.progress import Progress, silent


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
    sheet = BuilderPages if options.for_builders else PlanPages
    pages = sheet(setting, content, options, w, h, SHEETS_MM[options.paper][0] / SHORT).pages(halls)
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
