"""The contents by province: regions with their texture, running numbers, names, booths and pages."""

from collections.abc import Sequence
from dataclasses import dataclass

from boothapp.catalog import wording
from boothapp.catalog.booth_label import booth_span
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.ornaments import MARK_W
from boothapp.catalog.page import Link, Page
from boothapp.catalog.pages.furniture import page_title, running_head
from boothapp.catalog.pages.part import PageOf, Part
from boothapp.catalog.province import Province
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import BOTTOM, COLUMN, GUTTER, MARGIN, REGIONS, TEXT_W, TOP

ROWS_TOP, ROWS_BOTTOM = TOP + 15.5, BOTTOM - 18.0  # below: the other parts of the book
SECTION_H = 9.0
HEAD_H, ROW_H, TIGHT_ROW_H, GROUP_GAP = 10.6, 7.1, 5.8, 3.0
TIGHT_FROM = 35  # provinces


@dataclass(frozen=True)
class _Head:
    region: str


@dataclass(frozen=True)
class _Row:
    province: Province
    number: int


_Line = _Head | _Row


def contents_part(setting: Setting, provinces: Sequence[Province], sections: Sequence[Part]) -> Part:
    """Return the contents, with the other parts of the book at their foot. At least one page."""

    def draw(first: int, page_of: PageOf) -> list[Page]:
        return _drawn(setting, provinces, sections, first, page_of)

    return Part("contents", wording.CONTENTS, contents_page_count(provinces), draw)


def _drawn(
    setting: Setting, provinces: Sequence[Province], sections: Sequence[Part], first_page: int, page_of: PageOf
) -> list[Page]:
    row_h = _row_height(provinces)
    pages: list[Page] = []
    for columns in _pages(_lines(provinces), row_h):
        page = Page(first_page + len(pages))
        running_head(setting, page, setting.say(wording.CONTENTS), setting.fair)
        d = Drawing(setting)
        d.about("", "the fair")
        page_title(d, setting.say(wording.CONTENTS), setting.also(wording.CONTENTS))
        if not provinces:
            d.text(MARGIN, ROWS_TOP + 6, setting.say(wording.EMPTY), "body", "text2")
        for x, lines in zip((MARGIN, MARGIN + COLUMN + GUTTER), columns, strict=False):
            y = ROWS_TOP
            for line in lines:
                if isinstance(line, _Row):
                    page.links.append(Link(x, y, COLUMN, row_h, line.province.key))
                    _draw_row(d, x, y + 4.1, line, page_of[line.province.key])
                    y += row_h
                else:
                    y = _draw_head(d, x, y, line.region)
        page.put(0, 0, d.block())
        pages.append(page)
    _put_sections(setting, pages[-1], sections, page_of)
    return pages


def contents_page_count(provinces: Sequence[Province]) -> int:
    """Return how many pages the contents take, whatever the page numbers in them will be."""
    return len(_pages(_lines(provinces), _row_height(provinces)))


def _row_height(provinces: Sequence[Province]) -> float:
    return TIGHT_ROW_H if len(provinces) >= TIGHT_FROM else ROW_H


def _lines(provinces: Sequence[Province]) -> list[_Line]:
    """Return heads and rows, region by region in the order of their first province."""
    regions: dict[str, list[Province]] = {}
    for province in provinces:
        regions.setdefault(province.region, []).append(province)
    lines: list[_Line] = []
    number = 0
    for region, members in sorted(regions.items(), key=lambda item: not item[0]):  # those without a region last
        lines.append(_Head(region))
        for province in members:
            number += 1
            lines.append(_Row(province, number))
    return lines


def _pages(lines: Sequence[_Line], row_h: float) -> list[list[list[_Line]]]:
    """Fill columns; a head takes its first two rows with it. A single page is divided where its columns are evenest."""
    columns: list[list[_Line]] = [[]]
    y = ROWS_TOP
    for i, line in enumerate(lines):
        need = row_h if isinstance(line, _Row) else HEAD_H + row_h * min(2, _rows_after(lines, i))
        if y + need > ROWS_BOTTOM:
            columns.append([])
            y = ROWS_TOP
        columns[-1].append(line)
        y += row_h if isinstance(line, _Row) else HEAD_H + (GROUP_GAP if len(columns[-1]) > 1 else 0)
    if len(columns) <= 2:
        columns = _evened(lines, row_h) or columns
    return [columns[i : i + 2] for i in range(0, len(columns), 2)]


def _rows_after(lines: Sequence[_Line], head: int) -> int:
    return sum(1 for line in lines[head + 1 : head + 3] if isinstance(line, _Row))


def _evened(lines: Sequence[_Line], row_h: float) -> list[list[_Line]] | None:
    """Divide the lines in two columns, rather before a region than within one; None when that does not fit."""

    def unevenness(at: int) -> float:
        within = 0.0 if at == len(lines) or isinstance(lines[at], _Head) else 4 * row_h
        return abs(_height(lines[:at], row_h) - _height(lines[at:], row_h)) + within

    room = ROWS_BOTTOM - ROWS_TOP
    allowed = [
        at
        for at in range(1, len(lines) + 1)
        if isinstance(lines[at - 1], _Row) and max(_height(lines[:at], row_h), _height(lines[at:], row_h)) <= room
    ]
    best = min(allowed, key=unevenness, default=None)
    return None if best is None else [list(lines[:best]), list(lines[best:])]


def _height(lines: Sequence[_Line], row_h: float) -> float:
    return sum(row_h if isinstance(line, _Row) else HEAD_H + GROUP_GAP for line in lines)


def _draw_head(d: Drawing, x: float, y: float, key: str) -> float:
    region = REGIONS[key]
    y += GROUP_GAP if y > ROWS_TOP else 0.0
    d.rect(x, y, COLUMN, MARK_W, region.tint)
    d.ornament(f"Mark{key}", x, y)
    name = region.name if key else wording.OTHER_PROVINCES
    below = d.setting.also(name)
    d.text(x + 11.5, y + (4.2 if below else 5.6), d.setting.say(name), "row_bold", region.ink, size=8.4)
    d.text(x + 11.5, y + 7.5, below, "cap", "text2")
    return y + HEAD_H


def _draw_row(d: Drawing, x: float, base: float, row: _Row, page: int) -> None:
    province = row.province
    booths = booth_span(province.exhibitors)
    d.about("", f'province "{province.name}"')
    d.text(x, base, f"{row.number:02d}", "row_bold", REGIONS[province.region].ink, size=7)
    name = province.name or d.setting.say(wording.NO_PROVINCE)
    name_w = d.fitted(x + 5.5, base, name, 26, "name", field="name")
    booths_w = d.fitted(x + 48, base, booths, 14, "row", ink="text2", align="right", smallest=0.6, field="booths")
    d.text(x + COLUMN, base, str(page), "row_bold", align="right", size=8.6)
    d.dots(x + 5.5 + name_w + 1.5, x + 48 - booths_w - 1.5, base - 0.1)


def _put_sections(setting: Setting, page: Page, sections: Sequence[Part], page_of: PageOf) -> None:
    """Put the parts of the book that are no provinces at the foot of the last page."""
    d, y = Drawing(setting), ROWS_BOTTOM + 3
    d.line(MARGIN, y, MARGIN + TEXT_W, y, "line")
    for i, part in enumerate(sections):
        x, base = MARGIN + i % 2 * (COLUMN + GUTTER), y + 7 + i // 2 * SECTION_H
        d.text(x, base, setting.say(part.title), "name", size=8)
        d.text(x, base + 3.6, setting.also(part.title), "en", "text2")
        d.text(x + COLUMN, base, str(page_of[part.key]), "row_bold", align="right", size=8.6)
        page.links.append(Link(x, base - 4.5, COLUMN, SECTION_H, part.key))
    page.put(0, 0, d.block())
