"""The index by product group: products in the alphabet of each group, with stars and levels, booth and page."""

from collections.abc import Sequence

from boothapp.catalog import wording
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.marks import draw_index_marks
from boothapp.catalog.page import Link, Page
from boothapp.catalog.pages.furniture import RIGHT_EDGE, page_title, running_head
from boothapp.catalog.pages.group_columns import (
    COLUMNS,
    GROUP_GAP,
    HEAD_SIZE,
    HEAD_TOP,
    LINE_H,
    MARKS_GAP,
    MOST_LINES,
    SELLER_H,
    Head,
    Piece,
    Row,
    columns_of,
    groups_of,
    is_beside,
)
from boothapp.catalog.pages.index_row import BOOTH_X, TURN_OVER, draw_place
from boothapp.catalog.pages.part import PageOf, Part
from boothapp.catalog.printed_items import Printed, flat
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import BOTTOM, COLUMN, GUTTER, MARGIN, TOP
from boothapp.domain.catalog import CatalogContent


def group_index_part(setting: Setting, content: CatalogContent) -> Part:
    """Return the index of all products, in the order of the fair's groups; without groups it is one alphabet."""
    groups = list(groups_of(setting, content))
    columns = columns_of(groups)
    pages = [columns[i : i + COLUMNS] for i in range(0, len(columns), COLUMNS)]
    grouped = any(group.head for group in groups)
    title = wording.GROUP_INDEX if grouped else wording.PRODUCT_INDEX
    heading = wording.GROUP_TITLE if grouped else wording.PRODUCT_INDEX

    def draw(first: int, page_of: PageOf) -> list[Page]:
        return [_drawn(setting, Page(first + i), (title, heading), page, page_of) for i, page in enumerate(pages)]

    return Part("group index", title, len(pages), draw)


def _drawn(
    setting: Setting,
    page: Page,
    titles: tuple[wording.Words, wording.Words],
    columns: Sequence[Sequence[Piece]],
    page_of: PageOf,
) -> Page:
    title, heading = titles
    running_head(setting, page, " · ".join(filter(None, (setting.say(title), setting.also(title)))), setting.fair)
    d = Drawing(setting)
    d.about("", "the index by product group")
    top = TOP
    if page.number == page_of["group index"]:
        top = page_title(d, setting.say(heading), setting.also(heading))
    for x, pieces in zip((MARGIN, MARGIN + COLUMN + GUTTER), columns, strict=False):
        y = top
        for piece in pieces:
            if isinstance(piece, Head):
                y = _draw_head(d, x, y if y == top else y + GROUP_GAP, piece)
            else:
                target = piece.exhibitor.id
                page.links.append(Link(x, y, COLUMN, piece.height, target))
                page.printed.append(_printed(piece, page.number, page_of[target]))
                _draw_row(d, x, y, piece, page_of[target])
                y += piece.height
    has_booths = any(isinstance(piece, Row) and piece.exhibitor.booths for pieces in columns for piece in pieces)
    shown = (wording.LEVEL_KEY, wording.INDEX_KEY) if has_booths else (wording.LEVEL_KEY,)
    keys = " — ".join(map(setting.say, shown))
    d.text(RIGHT_EDGE, BOTTOM + 3, keys, "cap", "text2", align="right")
    page.put(0, 0, d.block())
    return page


def _draw_head(d: Drawing, x: float, y: float, head: Head) -> float:
    d.about(head.record, f'product group "{head.name}"')
    if head.goes_on:
        lines = d.lines(head.name, COLUMN, "row_bold", MOST_LINES, "name")
        d.paragraph(x, y, lines, "row_bold", "text2")
        return y + head.height
    d.line(x, y, x + COLUMN, y, "text", line=1.0)
    lines = d.lines(head.name, COLUMN, "h3", MOST_LINES, "name", size=HEAD_SIZE)
    below = d.paragraph(x, y + HEAD_TOP, lines, "h3", size=HEAD_SIZE)
    if is_beside(d, lines, head.english):
        d.text(x + COLUMN, y + 4.8, head.english, "en", "text2", align="right")
    else:
        d.paragraph(x, below, d.lines(head.english, COLUMN, "en", MOST_LINES, "English name"), "en", "text2")
    return y + head.height


def _draw_row(d: Drawing, x: float, y: float, row: Row, page: int) -> None:
    d.about(row.product.id, f'product "{row.product.name}"')
    end = x
    for i, line in enumerate(d.lines(row.name, row.name_w, "row", MOST_LINES, "name in the index")):
        start = x + (TURN_OVER if i else 0.0)
        end = start + d.text(start, y + 2.9, line, "row")
        y += LINE_H
    base = y - LINE_H + 2.9
    draw_index_marks(d, end + MARKS_GAP, base, row.product.marks)
    draw_place(d, x, base, row.exhibitor.booths, page)
    if row.seller:
        d.about(row.exhibitor.id, f'exhibitor "{row.exhibitor.name}"')
        seller, room = x + TURN_OVER, BOOTH_X - TURN_OVER
        d.fitted(seller, base + SELLER_H, row.seller, room, "cap", ink="text2", field="name in the index")


def _printed(row: Row, page: int, entry_page: int) -> Printed:
    product, exhibitor = row.product, row.exhibitor
    parts = {
        "name": product.name,
        "group": (product.group, product.group_en),
        "booths": exhibitor.booths,
        "marks": [flat(mark) for mark in product.marks],
        "page": entry_page,
        **({"exhibitor": row.seller} if row.seller else {}),
    }
    return Printed("group_line", product.id, product.name, parts, page)
