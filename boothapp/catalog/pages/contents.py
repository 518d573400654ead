"""The contents by province or by zone: regions with their texture, running numbers, names, booths and pages."""

from collections.abc import Sequence
from dataclasses import dataclass

from boothapp.catalog import wording
from boothapp.catalog.booth_label import booth_span
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.folded import draw_fitted_or_folded
from boothapp.catalog.ornaments import MARK_W
from boothapp.catalog.page import Link, Page
from boothapp.catalog.pages.furniture import page_title, running_head
from boothapp.catalog.pages.part import PageOf, Part
from boothapp.catalog.province import Province
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import BOTTOM, COLUMN, GUTTER, MARGIN, OTHER_REGION, REGIONS, TEXT_W, TOP

ROWS_TOP = TOP + 15.5
HEAD_H, ROW_H, TIGHT_ROW_H, GROUP_GAP = 10.6, 7.1, 5.8, 3.0
TIGHT_FROM = 35  # provinces
FOLDED_NAME = (6.2, 2.8)
NAME_X, BOOTHS_X, BOOTHS_W, GAP = 5.5, 48.0, 14.0, 1.5
# The other parts of the book stand below the rows of the last page: two columns under a rule
PARTS_GAP, PARTS_TOP, PART_H, PART_ENGLISH_H = 3.0, 7.0, 6.2, 2.8


@dataclass(frozen=True)
class _Head:
    region: str
    name: wording.Words


@dataclass(frozen=True)
class _Row:
    province: Province
    number: int


_Line = _Head | _Row


@dataclass(frozen=True)
class _Plan:
    """Where everything stands: known before any page has its number."""

    row_h: float
    bottom: float  # of the rows
    pages: list[list[list[_Line]]]


def contents_part(setting: Setting, provinces: Sequence[Province], parts: Sequence[Part]) -> Part:
    """Return the contents, with the other parts of the book at their foot. At least one page."""
    by_zone = any(province.is_zone for province in provinces)
    title = wording.CONTENTS_BY_ZONE if by_zone else wording.CONTENTS
    part_h = PART_H + (PART_ENGLISH_H if setting.language == "vi-en" else 0.0)
    bottom = BOTTOM - PARTS_GAP - PARTS_TOP - part_h * ((len(parts) + 1) // 2 - 0.5) if parts else BOTTOM
    plan = _plan(_lines(provinces), bottom)

    def draw(first: int, page_of: PageOf) -> list[Page]:
        pages = []
        for i, columns in enumerate(plan.pages):
            page, d = Page(first + i), Drawing(setting)
            running_head(setting, page, setting.say(title), setting.fair)
            d.about("", "the fair")
            page_title(d, setting.say(title), setting.also(title))
            if not provinces:
                d.text(MARGIN, ROWS_TOP + 6, setting.say(wording.EMPTY), "body", "text2")
            _draw_columns(d, page, columns, plan.row_h, page_of)
            if i + 1 == len(plan.pages):
                _draw_parts(d, page, parts, (plan.bottom + PARTS_GAP, part_h), page_of)
            page.put(0, 0, d.block())
            pages.append(page)
        return pages

    return Part("contents", title, len(plan.pages), draw)


def _draw_columns(d: Drawing, page: Page, columns: Sequence[Sequence[_Line]], row_h: float, page_of: PageOf) -> None:
    for x, lines in zip((MARGIN, MARGIN + COLUMN + GUTTER), columns, strict=False):
        y = ROWS_TOP
        for line in lines:
            if isinstance(line, _Row):
                page.links.append(Link(x, y, COLUMN, row_h, line.province.key))
                _draw_row(d, x, y + 4.1, line, page_of[line.province.key])
                y += row_h
            else:
                y = _draw_head(d, x, y, line)


def _plan(lines: Sequence[_Line], bottom: float) -> _Plan:
    """Set rows tight when there are many, or when that saves a page."""
    count = sum(isinstance(line, _Row) for line in lines)
    wide, tight = _pages(lines, ROW_H, bottom), _pages(lines, TIGHT_ROW_H, bottom)
    if count >= TIGHT_FROM or len(tight) < len(wide):
        return _Plan(TIGHT_ROW_H, bottom, tight)
    return _Plan(ROW_H, bottom, wide)


def _lines(provinces: Sequence[Province]) -> list[_Line]:
    """Return heads and rows, region by region in the order of their first province."""
    regions: dict[str, list[Province]] = {}
    for province in provinces:
        regions.setdefault(province.region, []).append(province)
    lines: list[_Line] = []
    number = 0
    for region, members in sorted(regions.items(), key=lambda item: item[0] in ("", OTHER_REGION)):  # they stand last
        other = wording.ZONES if members[0].is_zone else wording.OTHER_PROVINCES
        lines.append(_Head(region, REGIONS[region].name if region else other))
        for province in members:
            number += 1
            lines.append(_Row(province, number))
    return lines


def _pages(lines: Sequence[_Line], row_h: float, bottom: float) -> list[list[list[_Line]]]:
    """Fill columns; a head takes its first two rows with it. A single page is divided where its columns are evenest."""
    columns: list[list[_Line]] = [[]]
    y = ROWS_TOP
    for i, line in enumerate(lines):
        need = row_h if isinstance(line, _Row) else HEAD_H + row_h * min(2, _rows_after(lines, i))
        if y + need > bottom:
            columns.append([])
            y = ROWS_TOP
        columns[-1].append(line)
        y += row_h if isinstance(line, _Row) else HEAD_H + (GROUP_GAP if len(columns[-1]) > 1 else 0)
    if len(columns) <= 2:
        columns = _evened(lines, row_h, bottom - ROWS_TOP) or columns
    return [columns[i : i + 2] for i in range(0, len(columns), 2)]


def _rows_after(lines: Sequence[_Line], head: int) -> int:
    return sum(1 for line in lines[head + 1 : head + 3] if isinstance(line, _Row))


def _evened(lines: Sequence[_Line], row_h: float, room: float) -> list[list[_Line]] | None:
    """Divide the lines in two columns, rather before a region than within one; None when that does not fit."""

    def unevenness(at: int) -> float:
        within = 0.0 if at == len(lines) or isinstance(lines[at], _Head) else 4 * row_h
        return abs(_height(lines[:at], row_h) - _height(lines[at:], row_h)) + within

    allowed = [
        at
        for at in range(1, len(lines) + 1)
        if isinstance(lines[at - 1], _Row) and max(_height(lines[:at], row_h), _height(lines[at:], row_h)) <= room
    ]
    best = min(allowed, key=unevenness, default=None)
    return None if best is None else [list(lines[:best]), list(lines[best:])]


def _height(lines: Sequence[_Line], row_h: float) -> float:
    return sum(row_h if isinstance(line, _Row) else HEAD_H + GROUP_GAP for line in lines)


def _draw_head(d: Drawing, x: float, y: float, head: _Head) -> float:
    region = REGIONS[head.region]
    y += GROUP_GAP if y > ROWS_TOP else 0.0
    d.rect(x, y, COLUMN, MARK_W, region.tint)
    d.ornament(f"Mark{head.region}", x, y)
    below = d.setting.also(head.name)
    d.text(x + 11.5, y + (4.2 if below else 5.6), d.setting.say(head.name), "row_bold", region.ink, size=8.4)
    d.text(x + 11.5, y + 7.5, below, "cap", "text2")
    return y + HEAD_H


def _draw_row(d: Drawing, x: float, base: float, row: _Row, page: int) -> None:
    province = row.province
    booths = booth_span(province.exhibitors)
    d.about("", f'province "{province.name}"')
    d.text(x, base, f"{row.number:02d}", "row_bold", REGIONS[province.region].ink, size=7)
    x_booths = x + BOOTHS_X
    wide = d.fitted(x_booths, base, booths, BOOTHS_W, "row", ink="text2", align="right", smallest=0.6, field="booths")
    room = BOOTHS_X - NAME_X - (wide + GAP if wide else 0.0)
    name_w = draw_fitted_or_folded(
        d, x + NAME_X, base, province.title(d.setting), room, style="name", folded=FOLDED_NAME
    )
    d.text(x + COLUMN, base, str(page), "row_bold", align="right", size=8.6)
    d.dots(x + NAME_X + name_w + GAP, x_booths - wide - GAP, base - 0.1)


def _draw_parts(d: Drawing, page: Page, parts: Sequence[Part], frame: tuple[float, float], page_of: PageOf) -> None:
    """Draw the parts of the book that are no provinces; `frame` is the y of the rule above and the height of a row."""
    y, row_h = frame
    if parts:
        d.line(MARGIN, y, MARGIN + TEXT_W, y, "line")
    for i, part in enumerate(parts):
        x, base = MARGIN + i % 2 * (COLUMN + GUTTER), y + PARTS_TOP + i // 2 * row_h
        d.fitted(x, base, d.setting.say(part.title), COLUMN - 8, "name", field="title")
        d.text(x, base + 3.6, d.setting.also(part.title), "en", "text2")
        d.text(x + COLUMN, base, str(page_of[part.key]), "row_bold", align="right", size=8.6)
        page.links.append(Link(x, base - 3.6, COLUMN, row_h, part.key))
