"""The floor plan of a hall on one sheet, A4 to A0: the plan, its legend, who is in which booth, "you are here".

Everything is drawn as on A4 and enlarged with the paper: all ISO papers have the same shape.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from boothapp.catalog import wording
from boothapp.catalog.block import Block
from boothapp.catalog.booth_label import booth_label
from boothapp.catalog.cleaning import cleaned, one_line
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.greys import in_greys
from boothapp.catalog.hall_shapes import box
from boothapp.catalog.language import in_language
from boothapp.catalog.minimap import Maps
from boothapp.catalog.page import Bookmark, Page
from boothapp.catalog.pages.plan_provinces import exhibitor_regions
from boothapp.catalog.pdf.document import Document, Sheet
from boothapp.catalog.pdf.pdf_file import PdfFile
from boothapp.catalog.pdf.publish import published
from boothapp.catalog.plan_drawing import draw_plan
from boothapp.catalog.plan_frames import Frame, View, whole
from boothapp.catalog.plan_legend import Item, draw_legend, legend_height, legend_items
from boothapp.catalog.printed_items import plan_sheet
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import MARGIN, MM
from boothapp.catalog.typefaces import Typefaces
from boothapp.domain import booth_codes
from boothapp.domain.catalog import CatalogContent, CatalogHall, PrintedItem
from boothapp.domain.plan_sheets import SHEETS_MM, PlanOptions
from boothapp.domain.progress import Progress, silent

SHORT, LONG = 210.0, 297.0  # millimetres, the page that is drawn
EDGE, GAP, TITLE_H = 10.0, 6.0, 16.0
COLUMN_W = {0: 62.0, 1: 68.0, 2: 52.0, 3: 44.0}  # of the list of exhibitors, by how many there are
COLUMN_GAP, MOST_COLUMNS = 4.0, 3
ROW_H, LEAST_ROW_H, CODE_W, LIST_SIZE = 3.4, 2.3, 12.0, 7.6
LEAST_CELL = 4.2  # millimetres of a booth that has room for its number on the page as it is drawn
LARGEST_CELL = 24.0
HERE_R = 2.2  # radius of the mark "you are here"


@dataclass(frozen=True)
class _Line:
    """A line of the list beside the plan."""

    booths: str
    name: str


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
    layout = _Layout(LONG, SHORT) if wide else _Layout(SHORT, LONG)
    pages = _Plans(setting, content, options, layout).pages(halls)
    if options.black_and_white:
        pages = [in_greys(page) for page in pages]
    return Sheets(setting, content, halls, tuple(pages), sheet_of(options.paper, wide=wide))


def write(made: Sheets, target: Path, progress: Progress = silent) -> None:
    """Write the sheets to a PDF. The file appears whole or not at all. Raises FairError when it cannot be written."""
    with published(target) as file:
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
class _Layout:
    """Where things stand on the page, in millimetres."""

    w: float
    h: float
    columns: int = 0  # of the list beside the plan
    row_h: float = ROW_H

    @property
    def top(self) -> float:
        return EDGE + TITLE_H

    @property
    def rows(self) -> int:
        """How many lines stand in a column."""
        return int((self.h - EDGE - self.top) / self.row_h)

    @property
    def plan_w(self) -> float:
        return self.w - 2 * EDGE - (self.list_w + GAP if self.columns else 0.0)

    @property
    def column_w(self) -> float:
        return COLUMN_W[self.columns]

    @property
    def list_w(self) -> float:
        return self.columns * (self.column_w + COLUMN_GAP) - COLUMN_GAP if self.columns else 0.0


@dataclass(frozen=True)
class _Plans:
    """The pages of all halls."""

    setting: Setting
    content: CatalogContent
    options: PlanOptions
    layout: _Layout

    def pages(self, halls: Sequence[CatalogHall]) -> list[Page]:
        found: list[Page] = []
        for hall in halls:
            lines = list(_lines(self.content, hall))
            layout = self._beside(len(lines))
            listed = layout.rows * layout.columns
            found.append(self._plan(hall, layout, lines[:listed], len(found) + 1))
            found += self._lists(hall, lines[listed:], len(found) + 1)
        return found

    def _beside(self, count: int) -> _Layout:
        """Return the page with as many columns as the list takes; none on an upright page, where it stands behind."""
        if self.layout.w < self.layout.h:
            return self.layout
        for row_h in (ROW_H, LEAST_ROW_H):
            layout = replace(self.layout, columns=MOST_COLUMNS, row_h=row_h)
            if (columns := math.ceil(count / layout.rows)) <= MOST_COLUMNS:
                return replace(layout, columns=columns)
        return layout

    def _plan(self, hall: CatalogHall, layout: _Layout, lines: Sequence[_Line], number: int) -> Page:
        page, d = Page(number), self._titled(hall)
        page.anchors[hall.id] = 0.0
        region_of = exhibitor_regions(self.content)
        legend = tuple(legend_items(self.setting, hall, self.content.zones, region_of))
        high = layout.h - EDGE - layout.top - legend_height(d, legend)
        view = _view(hall, layout, high)
        draw_plan(d, view, hall, [zone.code for zone in self.content.zones], region_of)
        if self.options.here:
            _draw_here(d, view, self.options.here)
        _draw_list(d, lines, layout, layout.w - EDGE - layout.list_w)
        page.put(0, 0, d.block())
        foot = view.y + view.frame.area.h * view.frame.scale
        page.put(EDGE - MARGIN, 0, _legend(self.setting, legend, foot, view.frame.scale))
        return page

    def _lists(self, hall: CatalogHall, lines: Sequence[_Line], number: int) -> Iterator[Page]:
        """Yield the pages of what has no room beside the plan."""
        across = int((self.layout.w - 2 * EDGE + COLUMN_GAP) / (self.layout.column_w + COLUMN_GAP))
        most = across * self.layout.rows
        for start in range(0, len(lines), most):
            page, d = Page(number + start // most), self._titled(hall)
            _draw_list(d, lines[start : start + most], self.layout, EDGE)
            page.put(0, 0, d.block())
            yield page

    def _titled(self, hall: CatalogHall) -> Drawing:
        """Return the drawing of a page with the hall, the fair, its days and its place at the head."""
        d, content, w = Drawing(self.setting), self.content, self.layout.w
        d.about(hall.id, f'the plan of hall "{hall.name}"')
        told = " · ".join(filter(None, (content.dates, content.venue or content.place)))
        noted = d.text(w - EDGE, EDGE + 6, told, "row", "text2", align="right")
        name = f"{self.setting.say(wording.PLAN)}: {hall.name}"
        d.fitted(EDGE, EDGE + 6.4, name, w - 2 * EDGE - noted - GAP, "h2", smallest=0.6, field="name of the hall")
        fair = one_line(content.fair_name)
        d.fitted(EDGE, EDGE + 11, fair, w - 2 * EDGE, "row", ink="text2", field="name of the fair")
        d.line(EDGE, EDGE + 13, w - EDGE, EDGE + 13, "deep", line=0.8)
        return d


def _legend(setting: Setting, items: Sequence[Item], y: float, scale: float) -> Block:
    d = Drawing(setting)
    draw_legend(d, y, items, scale)
    return d.block()


def _view(hall: CatalogHall, layout: _Layout, high: float) -> View:
    """Return the hall as large as the room allows."""
    area = whole(hall)
    sides = sorted(min(b.w, b.h) for b in map(box, hall.booths))
    cell = max(sides[len(sides) // 2], 0.01)
    scale = min(layout.plan_w / max(area.w, 0.01), high / max(area.h, 0.01), LARGEST_CELL / cell)
    frame = Frame(area, scale, numbered=scale * cell >= LEAST_CELL)
    return View(frame, EDGE + (layout.plan_w - area.w * scale) / 2, layout.top)


def _lines(content: CatalogContent, hall: CatalogHall) -> Iterator[_Line]:
    """Yield who is in the hall, in the order of the booths."""
    here = {booth.key: booth.code for booth in hall.booths}
    found: list[tuple[str, _Line]] = []
    for exhibitor in content.exhibitors:
        booths = [code for key, code in zip(exhibitor.places, exhibitor.booths, strict=True) if key in here]
        if booths:
            found.append((booth_codes.sort_key(booths[0]), _Line(booth_label(booths), one_line(exhibitor.name))))
    yield from (line for _, line in sorted(found, key=lambda one: one[0]))


def _draw_list(d: Drawing, lines: Sequence[_Line], layout: _Layout, x: float) -> None:
    size = LIST_SIZE * min(1.0, layout.row_h / ROW_H)
    for number, line in enumerate(lines):
        column, row = divmod(number, layout.rows)
        left, base = x + column * (layout.column_w + COLUMN_GAP), layout.top + (row + 0.75) * layout.row_h
        booths = d.one_line(line.booths, CODE_W, "row_bold", "booths", size=size)
        d.text(left, base, booths, "row_bold", "deep", size=size)
        name = d.one_line(line.name, layout.column_w - CODE_W, "row", "name", size=size)
        d.text(left + CODE_W, base, name, "row", size=size)


def _draw_here(d: Drawing, view: View, here: tuple[float, float]) -> None:
    """Mark where the sheet hangs: a ring that is seen in black and white, with its words."""
    x, y = view.at(*here)
    words = d.setting.say(wording.YOU_ARE_HERE)
    wide = d.width(words, "row_bold") + 2.4
    left = min(max(x - wide / 2, view.place.x), view.place.x + view.place.w - wide)
    d.circle(x, y, HERE_R + 0.8, "paper", stroke="brick", line=1.2)
    d.circle(x, y, HERE_R, "brick")
    d.circle(x, y, HERE_R * 0.4, "paper")
    d.rect(left, y - HERE_R - 6.2, wide, 4.6, "brick")
    d.text(left + wide / 2, y - HERE_R - 2.9, words, "row_bold", "paper", align="center")
