"""The rows and heads of the index by product group, in columns.

A group's head stays with its first two rows, and no single last row stands at the head of a column. A group that goes
on in a further column says so there.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from boothapp.catalog import wording
from boothapp.catalog.booth_label import booth_label
from boothapp.catalog.drawing import Drawing
from boothapp.catalog.marks import index_marks_width
from boothapp.catalog.pages.index_row import BOOTH_W, BOOTH_X, NAME_W, TURN_OVER, name_and_form
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import BOTTOM, COLUMN, MM, STYLES, TOP
from boothapp.domain.catalog import CatalogContent, CatalogExhibitor, CatalogProduct
from boothapp.domain.text import fold, sort_key

COLUMNS = 2
FIRST_TOP = TOP + 15.5  # below the title
LINE_H, SELLER_H, ROW_GAP, GROUP_GAP = 3.45, 2.9, 0.5, 3.5
MOST_LINES = 4
MARKS_GAP, BOOTH_GAP = 1.5, 1.5
HEAD_TOP, HEAD_FOOT, HEAD_SIZE = 1.0, 1.1, 10.0


class Row(NamedTuple):
    product: CatalogProduct
    exhibitor: CatalogExhibitor
    name: str  # of the product, as printed
    name_w: float  # in which it is broken into lines
    height: float
    seller: str = ""  # named below where no booth tells whose product it is


@dataclass(frozen=True)
class Head:
    name: str
    english: str
    height: float
    goes_on: bool = False
    record: str = ""  # id of the group in the fair's list


Piece = Head | Row


@dataclass(frozen=True)
class Group:
    """A group's head and rows, and its head in a further column. Products without any group at all have no head."""

    head: Head | None
    further_head: Head | None
    rows: tuple[Row, ...]


def groups_of(setting: Setting, content: CatalogContent) -> Iterator[Group]:
    """Yield the groups in the fair's order, those it does not list by name, then products without a group."""
    found: dict[str, dict[tuple[str, str], Row]] = {}
    english = {group.name: group.name_en for group in content.groups}
    records = {group.name: group.id for group in content.groups}
    d, other = Drawing(setting), setting.say(wording.OTHER_PRODUCTS)
    for exhibitor in content.exhibitors:
        for product in exhibitor.products:
            same = (exhibitor.id, fold(product.name))
            name = "" if product.group == other else product.group
            found.setdefault(name, {}).setdefault(same, _row(d, product, exhibitor))
            english.setdefault(name, product.group_en)
    order = {group.name: i for i, group in enumerate(content.groups)}
    for name in sorted(found, key=lambda name: (not name, order.get(name, len(order)), sort_key(name), name)):
        rows = tuple(sorted(_told_apart(found[name]), key=_order))
        if not name and len(found) == 1:
            yield Group(None, None, rows)
        else:
            shown, below = (name, english[name]) if name else (other, setting.also(wording.OTHER_PRODUCTS))
            record = records.get(name, "")
            heads = replace(_head(d, shown, below), record=record), replace(_further_head(d, shown), record=record)
            yield Group(*heads, rows)


def _row(d: Drawing, product: CatalogProduct, exhibitor: CatalogExhibitor) -> Row:
    """Return the row; the last line of the product's name leaves room for the marks and the booth."""
    name, marks_w = product.name or "–", index_marks_width(product.marks)
    room = BOOTH_X - min(d.width(booth_label(exhibitor.booths), "row_bold"), BOOTH_W) - BOOTH_GAP
    room -= MARKS_GAP + marks_w if marks_w else 0.0
    name_w, lines = NAME_W, d.lines(name, NAME_W, "row", MOST_LINES)
    if (TURN_OVER if len(lines) > 1 else 0.0) + d.width(lines[-1], "row") > room:
        name_w = room - TURN_OVER
        lines = d.lines(name, name_w, "row", MOST_LINES)
    return Row(product, exhibitor, name, name_w, len(lines) * LINE_H + ROW_GAP)


def _told_apart(found: Mapping[tuple[str, str], Row]) -> Iterator[Row]:
    """Yield the rows; those without a booth, and those that would read alike, with the name of their exhibitor."""
    read = [(name, booth_label(row.exhibitor.booths)) for (_, name), row in found.items()]
    alike = Counter(read)
    for row, words in zip(found.values(), read, strict=True):
        if row.exhibitor.booths and alike[words] == 1:
            yield row
        else:
            yield row._replace(height=row.height + SELLER_H, seller=name_and_form(row.exhibitor)[0])


def _order(row: Row) -> tuple[str, str, str, str]:
    return (sort_key(row.product.name), row.product.name, booth_label(row.exhibitor.booths), row.product.id)


def columns_of(groups: Sequence[Group]) -> list[list[Piece]]:
    """Fill columns from top to bottom."""
    columns: list[list[Piece]] = []
    room = 0.0
    for group in groups:
        for i, row in enumerate(group.rows):
            head = None if i else group.head
            need = (GROUP_GAP + head.height if head else 0.0) + sum(kept.height for kept in _kept(group.rows, i))
            gap = GROUP_GAP
            if need > room:
                room, gap = BOTTOM - (FIRST_TOP if len(columns) < COLUMNS else TOP), 0.0
                columns.append([])
                head = group.further_head if i else group.head
            if head:
                columns[-1].append(head)
                room -= gap + head.height
            columns[-1].append(row)
            room -= row.height
    return columns


def _kept(rows: Sequence[Row], at: int) -> Sequence[Row]:
    """Return the row at `at` with those that must stand in its column: two below a head, and never all but the last."""
    end = at + 1 if at else 2
    return rows[at : len(rows) if end == len(rows) - 1 else end]


def _head(d: Drawing, name: str, english: str) -> Head:
    lines = d.lines(name, COLUMN, "h3", MOST_LINES, size=HEAD_SIZE)
    below = 0 if is_beside(d, lines, english) else len(d.lines(english, COLUMN, "en", MOST_LINES))
    height = len(lines) * STYLES["h3"].leading / MM + below * STYLES["en"].leading / MM
    return Head(name, english, HEAD_TOP + height + HEAD_FOOT)


def _further_head(d: Drawing, name: str) -> Head:
    text = f"{name} ({d.setting.say(wording.CONTINUED_SHORT)})"
    height = len(d.lines(text, COLUMN, "row_bold", MOST_LINES)) * STYLES["row_bold"].leading / MM
    return Head(text, "", height + 1.5, goes_on=True)


def is_beside(d: Drawing, lines: Sequence[str], english: str) -> bool:
    """Whether the English stands on the line of the name."""
    return len(lines) == 1 and d.width(lines[0], "h3", HEAD_SIZE) + 3 + d.width(english, "en") <= COLUMN
