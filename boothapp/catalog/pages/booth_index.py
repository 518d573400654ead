"""The index by booth: zone by zone, every booth with its exhibitor and the page of the entry; two tight columns."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from boothapp.catalog import wording
from boothapp.catalog.booth_label import zones_by_booth
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.page import Link, Page
from boothapp.catalog.pages.furniture import RIGHT_EDGE, running_head
from boothapp.catalog.pages.index_row import TURN_OVER
from boothapp.catalog.pages.part import PageOf, Part
from boothapp.catalog.pages.zone_heads import ZoneHead, draw_zone_head, zone_head, zone_name
from boothapp.catalog.printed_items import Printed
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import BOTTOM, COLUMN, GUTTER, MARGIN, TOP
from boothapp.domain import booth_codes, names
from boothapp.domain.catalog import CatalogContent, CatalogExhibitor, CatalogZone

FIRST_TOP, FOOT = TOP + 8.5, BOTTOM + 3.0
ROW_H, BASE = 2.72, 2.3  # 6.8 pt on 7.7: 1.13 em, the least for the narrow face
CODE_W, PAGE_W = 6.2, 5.5
NAME_W = COLUMN - CODE_W - PAGE_W - TURN_OVER
MOST_LINES = 4
COLUMNS = (MARGIN, MARGIN + COLUMN + GUTTER)


class _Row(NamedTuple):
    booth: str
    exhibitor: CatalogExhibitor
    name: str
    line_count: int
    subject: str  # the booth; a booth that two exhibitors have by mistake has a row of each
    zone: tuple[str, str, str]  # that it stands under: code and names

    @property
    def height(self) -> float:
        return self.line_count * ROW_H


_Piece = ZoneHead | _Row


def booth_index_part(setting: Setting, content: CatalogContent) -> Part:
    """Return the index of all booths that somebody has."""
    columns = _columns(list(_zones(setting, content)))
    pages = [columns[i : i + len(COLUMNS)] for i in range(0, len(columns), len(COLUMNS))]

    def draw(first: int, page_of: PageOf) -> list[Page]:
        return [_drawn(setting, Page(first + i), page, page_of) for i, page in enumerate(pages)]

    return Part("booth index", wording.BOOTH_INDEX, len(pages), draw)


def _zones(setting: Setting, content: CatalogContent) -> Iterator[tuple[ZoneHead | None, list[_Row]]]:
    """Yield zones in the fair's order with their booths; None when the fair's booths are only numbered.

    Where halls have the same numbers, each hall has its own zones.
    """
    known = {place.code: place for place in content.zones}
    order = {code: i for i, code in enumerate(known)}
    zone_of, hall_of = zones_by_booth(content), _halls_by_booth(content)
    found: dict[tuple[str, str], list[_Row]] = {}
    d, taken = Drawing(setting), set[str]()
    for exhibitor in content.exhibitors:
        name = names.index_parts(exhibitor.name)[0] or "–"
        line_count = len(d.lines(name, NAME_W, "spec", MOST_LINES))
        for key, booth in zip(exhibitor.places, exhibitor.booths, strict=False):
            hall = hall_of.get(key, "")
            subject = f"{booth} {hall}" if hall else booth
            subject = f"{subject} {exhibitor.id}" if subject in taken else subject
            taken.add(subject)
            code = zone_of(key, booth)
            zone = (code, known[code].name, known[code].name_en) if code in known else (code, "", "")
            row = _Row(booth, exhibitor, name, line_count, subject, zone)
            found.setdefault((hall, code), []).append(row)
    halls = [*dict.fromkeys(hall_of.values()), ""]

    def place_of(group: tuple[str, str]) -> tuple[object, ...]:
        hall, code = group
        return halls.index(hall), not code, order.get(code, len(order)), booth_codes.sort_key(code)

    for hall, code in sorted(found, key=place_of):
        rows = sorted(found[hall, code], key=lambda row: (booth_codes.sort_key(row.booth), row.booth, row.name))
        head = known.get(code, CatalogZone(code))
        if hall:
            head = replace(head, name=" · ".join(filter(None, (hall, zone_name(d, head) if code else ""))), name_en="")
        yield None if not code and len(found) == 1 else zone_head(d, head), rows


def _halls_by_booth(content: CatalogContent) -> dict[str, str]:
    """Return the hall of every booth when halls have the same numbers, else nothing."""
    if not any(exhibitor.hall for exhibitor in content.exhibitors):
        return {}
    return {booth.key: hall.name for hall in content.halls for booth in hall.booths}


def _columns(zones: Sequence[tuple[ZoneHead | None, list[_Row]]]) -> list[list[_Piece]]:
    """Fill columns from top to bottom; a zone's head stays with its first two booths."""
    columns: list[list[_Piece]] = []
    room = 0.0
    for zone, rows in zones:
        for i, row in enumerate(rows):
            head = zone if i == 0 else None
            need = row.height + (head.height if head else 0.0)
            if need + (rows[1].height if head and len(rows) > 1 else 0.0) > room:
                columns.append([])
                room = FOOT - (FIRST_TOP if len(columns) <= len(COLUMNS) else TOP)
            columns[-1] += [head, row] if head else [row]
            room -= need
    return columns


def _drawn(setting: Setting, page: Page, columns: Sequence[Sequence[_Piece]], page_of: PageOf) -> Page:
    outer = " · ".join(filter(None, (setting.say(wording.BOOTH_INDEX), setting.also(wording.BOOTH_INDEX))))
    running_head(setting, page, outer, setting.fair)
    d = Drawing(setting)
    d.about("", "the index by booth")
    top = TOP
    if page.number == page_of["booth index"]:
        top = FIRST_TOP
        d.text(MARGIN, TOP + 6, setting.say(wording.BOOTH_TITLE), "h2")
        d.text(RIGHT_EDGE, TOP + 5.6, setting.also(wording.BOOTH_TITLE), "en", "text2", align="right")
    for x, pieces in zip(COLUMNS, columns, strict=False):
        y = top
        for piece in pieces:
            if isinstance(piece, ZoneHead):
                draw_zone_head(d, x, y, piece)
                y += piece.height
                continue
            target = piece.exhibitor.id
            page.links.append(Link(x, y, COLUMN, piece.height, target))
            page.printed.append(_printed(piece, page.number, page_of[target]))
            _draw_row(d, x, y, piece, page_of[target])
            y += piece.height
    page.put(0, 0, d.block())
    return page


def _draw_row(d: Drawing, x: float, y: float, row: _Row, page: int) -> None:
    d.about(row.exhibitor.id, f'exhibitor "{row.exhibitor.name}"')
    d.fitted(x, y + BASE, row.booth, CODE_W - 0.6, "code", smallest=0.6, field="booth number")
    for i, line in enumerate(d.lines(row.name, NAME_W, "spec", MOST_LINES, "name in the index by booth")):
        d.text(x + CODE_W + (TURN_OVER if i else 0.0), y + BASE + i * ROW_H, line, "spec")
    d.text(x + COLUMN, y + BASE, str(page), "spec", "text2", align="right")


def _printed(row: _Row, page: int, entry_page: int) -> Printed:
    parts = {"name": row.name, "booths": row.booth, "zone": row.zone, "page": entry_page}
    return Printed("booth_line", row.subject, row.booth, parts, page)
