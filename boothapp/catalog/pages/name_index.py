"""The A–Z index in dictionary style: guide words, letter bars, the legal form behind the name, booth and page."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from boothapp.catalog import wording
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.page import Link, Page
from boothapp.catalog.pages.furniture import RIGHT_EDGE, running_head
from boothapp.catalog.pages.index_row import NAME_W, TURN_OVER, draw_place, looked_up, name_and_form
from boothapp.catalog.pages.part import PageOf, Part
from boothapp.catalog.printed_items import Printed
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import BOTTOM, COLUMN, GUTTER, MARGIN, TOP
from boothapp.domain import names
from boothapp.domain.catalog import CatalogContent, CatalogExhibitor
from boothapp.domain.printed_text import NBSP

ROWS_TOP = TOP + 12.0
LINE_H, ROW_GAP, BAR_H, BAR_BLOCK_H = 3.45, 0.95, 5.0, 7.6
MOST_LINES = 4
LONGEST_FORM = 30  # letters of a legal form that stays on one line


class _Row(NamedTuple):
    exhibitor: CatalogExhibitor
    guide: str  # the name without its legal form
    label: str  # "Chè Hảo Đạt (HTX)"
    text: str  # the same as it is broken into lines: the words of the legal form stay together
    line_count: int
    letter: str  # of the bar above it; "" = none

    @property
    def height(self) -> float:
        return self.line_count * LINE_H + ROW_GAP + (BAR_BLOCK_H if self.letter else 0.0)


def name_index_part(setting: Setting, content: CatalogContent) -> Part:
    """Return the index of all exhibitors."""
    laid_out = _pages(list(_rows(setting, content.exhibitors)))
    return Part("index", wording.INDEX, len(laid_out), lambda first, page_of: _drawn(setting, laid_out, first, page_of))


def _drawn(setting: Setting, laid_out: list[list[list[_Row]]], first_page: int, page_of: PageOf) -> list[Page]:
    pages: list[Page] = []
    for columns in laid_out:
        page = Page(first_page + len(pages))
        outer = " · ".join(filter(None, (setting.say(wording.INDEX), setting.also(wording.INDEX))))
        running_head(setting, page, outer, setting.fair)
        d = Drawing(setting)
        d.about("", "the index")
        _guide_words(d, columns[0][0], columns[-1][-1])
        for x, rows in zip((MARGIN, MARGIN + COLUMN + GUTTER), columns, strict=False):
            y = ROWS_TOP
            for row in rows:
                bar = BAR_BLOCK_H if row.letter else 0.0
                page.links.append(Link(x, y + bar, COLUMN, row.height - bar, row.exhibitor.id))
                y = _draw_row(d, x, y, row, page_of[row.exhibitor.id])
                page.printed.append(_printed(row, page.number, page_of[row.exhibitor.id]))
        page.put(0, 0, d.block())
        pages.append(page)
    if any(row.exhibitor.booths for columns in laid_out for rows in columns for row in rows):
        d = Drawing(setting)
        d.text(RIGHT_EDGE, BOTTOM + 3, setting.say(wording.INDEX_KEY), "cap", "text2", align="right")
        pages[-1].put(0, 0, d.block())
    return pages


def _printed(row: _Row, page: int, entry_page: int) -> Printed:
    exhibitor = row.exhibitor
    parts = {"name": row.text, "booths": exhibitor.booths, "page": entry_page}
    return Printed("index_line", exhibitor.id, row.label, parts, page)


def _rows(setting: Setting, exhibitors: Sequence[CatalogExhibitor]) -> Iterator[_Row]:
    def order(exhibitor: CatalogExhibitor) -> tuple[str, str, str]:
        return (names.index_key(looked_up(exhibitor)), exhibitor.name, exhibitor.id)

    d, bar = Drawing(setting), None
    for exhibitor in sorted(exhibitors, key=order):
        name, form = name_and_form(exhibitor)
        letter = names.index_letter(looked_up(exhibitor))
        label = f"{name} ({form})" if form else name
        kept = f"{name} ({form.replace(' ', NBSP)})" if form and len(form) < LONGEST_FORM else label
        line_count = min(len(d.lines(kept, NAME_W, "row_medium")), MOST_LINES)
        yield _Row(exhibitor, name, label, kept, line_count, letter if letter != bar else "")
        bar = letter


def _pages(rows: Sequence[_Row]) -> list[list[list[_Row]]]:
    """Fill columns from top to bottom; a letter's bar stays with its first row."""
    columns: list[list[_Row]] = []
    room = 0.0
    for row in rows:
        if row.height > room:
            columns.append([])
            room = BOTTOM - ROWS_TOP
        columns[-1].append(row)
        room -= row.height
    return [columns[i : i + 2] for i in range(0, len(columns), 2)]


def _guide_words(d: Drawing, first: _Row, last: _Row) -> None:
    """Draw the page's first and last name at its head."""
    half = (RIGHT_EDGE - MARGIN) / 2 - 2
    for row, x, align in ((first, MARGIN, "left"), (last, RIGHT_EDGE, "right")):
        d.about(row.exhibitor.id, f'exhibitor "{row.exhibitor.name}"')
        d.fitted(x, TOP + 5.4, row.guide, half, "guide", align=align, smallest=0.7, field="guide word of the index")
    d.line(MARGIN, TOP + 9, RIGHT_EDGE, TOP + 9, "text", line=1.1)


def _draw_row(d: Drawing, x: float, y: float, row: _Row, page: int) -> float:
    if row.letter:
        d.rect(x, y + 1.2, COLUMN, BAR_H, "sand")
        d.text(x + 1.8, y + 5.2, row.letter, "h3", "deep")
        y += BAR_BLOCK_H
    d.about(row.exhibitor.id, f'exhibitor "{row.exhibitor.name}"')
    end = x
    for i, line in enumerate(d.lines(row.text, NAME_W, "row_medium", MOST_LINES, "name in the index")):
        start = x + (TURN_OVER if i else 0.0)
        end = start + _name_line(d, start, y + 3, line)
        y += LINE_H
    base = y - 0.45
    d.dots(end + 1, draw_place(d, x, base, row.exhibitor.booths, page) - 1.2, base - 0.1)
    return y + ROW_GAP


def _name_line(d: Drawing, x: float, y: float, line: str) -> float:
    """Draw the name in medium, the legal form in brackets in regular; return the width."""
    name, bracket, form = line.partition("(") if line.endswith(")") else (line, "", "")
    wide = d.text(x, y, name, "row_medium") if name.strip() else 0.0
    if bracket:
        gap = d.width(" ", "row") if name.endswith(" ") else 0.0
        wide += gap + d.text(x + wide + gap, y, bracket + form, "row", "text2")
    return wide
