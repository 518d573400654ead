"""Products in a block of cells that was copied from a spreadsheet: what its columns hold, and its rows.

A block comes as people mark it: with or without headings, with a column of running numbers, columns in any order.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from boothapp.domain import typed_fields
from boothapp.domain.pasted_cells import Cells
from boothapp.domain.personal_numbers import quoted
from boothapp.domain.problems import Problem
from boothapp.domain.slip import PRODUCT_FIELDS, SlipProduct
from boothapp.domain.text import clean, fold
from boothapp.spreadsheets import copied_columns, heading_words
from boothapp.spreadsheets.heading_fields import field_of, folded
from boothapp.spreadsheets.headings import is_wholesale
from boothapp.spreadsheets.product_cells import list_words

LEFT_OUT = ""
_OF_HEADINGS = {
    "product": "name",
    "price": "price",
    "unit": "unit",
    "specification": "specification",
    "recognition": "marks",
}
_SHORT_HEADINGS = {"ten": "name", "name": "name", "pack": "specification"}  # that say too little in other lists
_SEARCHED_ROWS = 5  # a title may have been marked along
_MOST_COLUMNS = 100  # that are looked at: no list of products has more, a marked row of a sheet has thousands
_ONCE = ("name", "unit", "price")
_STOPS = ("price_not_understood",)  # a doubt in a form, where one sees it; in a block it would pass unseen


@dataclass(frozen=True)
class Columns:
    """How a block is understood: the field of each column, and where its products begin."""

    fields: tuple[str, ...]  # of PRODUCT_FIELDS, or LEFT_OUT
    headings: tuple[str, ...] = ()  # () = there are none
    first_row: int = 0
    numbering: int | None = None  # the column of running numbers, if there is one

    @property
    def left_out(self) -> tuple[int, ...]:
        """The columns that go nowhere, but for the running numbers."""
        return tuple(
            number for number, field in enumerate(self.fields) if field == LEFT_OUT and number != self.numbering
        )


@dataclass(frozen=True)
class CopiedProduct:
    number: int  # of its row in the block, from 1
    product: SlipProduct
    problem: Problem | None = None  # what keeps it from being taken as it is


def understood(cells: Cells) -> Columns:
    """Return what the columns of a block hold, by their headings, or by what stands in them when there are none."""
    cells = [row[:_MOST_COLUMNS] for row in cells]
    width = max(map(len, cells), default=0)
    for number, row in enumerate(cells[:_SEARCHED_ROWS]):
        fields_named = _headed(row)
        if fields_named and not _names_go_on(fields_named, cells[number + 1 :]):
            headings = tuple(clean(text) for text in _filled_up(row, width))
            named = tuple(fields_named.get(column, LEFT_OUT) for column in range(width))
            numbering = next((column for column, text in enumerate(row) if field_of(text) == "number"), None)
            return Columns(named, headings, number + 1, numbering)
    found = copied_columns.fields_of([_filled_up(row, width) for row in cells])
    fields = tuple(LEFT_OUT if field == copied_columns.NUMBERING else field for field in found)
    return Columns(fields, numbering=found.index(copied_columns.NUMBERING) if fields != found else None)


def products(cells: Cells, columns: Columns, on_slip: Sequence[SlipProduct] = ()) -> list[CopiedProduct]:
    """Return the products of a block, row by row; blank rows and totals are none.

    One that stands on the slip already is told: the block may have been pasted before.
    """
    known = {_likeness(product) for product in on_slip if product.name.strip()}
    found = []
    for number, row in enumerate(cells[columns.first_row :], columns.first_row + 1):
        texts = [clean(text, lines=True) for text in row]
        if any(texts) and not _is_total(texts):
            found.append(_product(number, _values(texts, columns), known))
    return found


def _likeness(product: SlipProduct) -> tuple[str, str]:
    return fold(product.name), fold(product.specification)


def _filled_up(row: Sequence[str], width: int) -> list[str]:
    return [*row, *[""] * (width - len(row))]


def _headed(row: Sequence[str]) -> dict[int, str]:
    """The fields that a row of headings names; {} for any other row."""
    given = {column: text for column, text in enumerate(row) if text.strip()}
    fields = {column: field for column, text in given.items() if (field := _field_of(text))}
    named = [column for column, field in fields.items() if field == "name"]
    if not named or any(map(copied_columns.is_amount, given.values())):
        return {}
    units = [column for column, text in given.items() if folded(text) == "don vi" and column > named[0]]
    if units and "unit" not in fields.values():  # behind the name of the product "Đơn vị" is what it is sold by
        fields[units[0]] = "unit"
    kept: dict[int, str] = {}
    for column, field in sorted(fields.items(), key=lambda one: one[1] == "price" and is_wholesale(row[one[0]])):
        if field not in _ONCE or field not in kept.values():
            kept[column] = field
    return kept


def _names_go_on(fields: dict[int, str], below: Cells) -> bool:
    """Whether a cell below reads like the heading of the names too: "Sản phẩm A" over "Sản phẩm B" are products."""
    column = next(column for column, field in fields.items() if field == "name")
    return any(_field_of(row[column]) == "name" for row in below if column < len(row))


def _field_of(heading: str) -> str:
    return _OF_HEADINGS.get(field_of(heading)) or _SHORT_HEADINGS.get(folded(heading), "")


def _is_total(texts: Sequence[str]) -> bool:
    first = next(filter(None, texts))
    return fold(first).strip(" :.") in list_words("total")


def _values(texts: Sequence[str], columns: Columns) -> dict[str, str]:
    """The texts of the fields as a clerk types them who read the headings."""
    values: dict[str, str] = {}
    for column, (field, text) in enumerate(zip(columns.fields, texts, strict=False)):
        if not field or not text:
            continue
        kind = "recognition" if field == "marks" else field
        full = heading_words.completed(kind, columns.headings[column], text) if columns.headings else text
        part = "; " if field == "marks" else " · "
        values[field] = f"{values[field]}{part}{full}" if field in values else full
    return {field: clean(text) for field, text in values.items()}


def _product(number: int, values: dict[str, str], known: Collection[tuple[str, str]]) -> CopiedProduct:
    price = typed_fields.price(values.get("price", ""), values.get("unit", ""))
    unit = typed_fields.unit(values.get("unit", "")).shown
    texts: dict[str, Any] = {name: values.get(name, "") for name in PRODUCT_FIELDS} | {
        "price": price.shown,
        "unit": unit,
    }
    product = SlipProduct(**texts)
    if not any(map(str.isalpha, product.name)):
        missing = Problem("name", "product_name_missing", "Enter the name of the product.")
        return CopiedProduct(number, product, missing)
    if _likeness(product) in known:
        message = f"{quoted(product.name)} is on the slip already."
        return CopiedProduct(number, product, Problem("name", "product_on_slip", message, data={"name": product.name}))
    stops = price.problem if price.problem and price.problem.code in _STOPS else None
    return CopiedProduct(number, product, stops)
