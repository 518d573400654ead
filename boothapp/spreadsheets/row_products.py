"""The products of one row, with what stands beside them and in their own cell."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from boothapp.domain.registration import ListedProduct
from boothapp.domain.text import clean, fold
from boothapp.spreadsheets import product_cells, product_extras
from boothapp.spreadsheets.headings import Header
from boothapp.spreadsheets.remarks import Remarks
from boothapp.spreadsheets.row_fields import Fields
from boothapp.spreadsheets.sheets import Sheet

OF_PRODUCT = {
    "product_en": "name_en",
    "group": "group",
    "specification": "specification",
    "unit": "unit",
    "price": "price",
    "description": "description",
    "recognition": "recognition",
    "barcode": "barcode",
    "ingredients": "ingredients",
    "origin": "origin",
    "product_id": "id",
}


def without_nameless(sheet: Sheet, header: Header, end: int, remarks: Remarks) -> Header:
    """Return the header without columns that tell of products when none names them, and tell so once a column."""
    columns = [column for column, name in header.fields.items() if name in OF_PRODUCT]
    if "product" in header.fields.values() or header.first_row < 0:
        return header
    for column in columns:
        filled = [
            texts for texts in sheet.rows[header.last_row + 1 : end] if "".join(texts[column : column + 1]).strip()
        ]
        if filled:
            heading = header.heading(sheet, column)
            remarks.warn(header.last_row, "column_of_products", heading, column=column, count=len(filled))
    fields = {column: name for column, name in header.fields.items() if column not in columns}
    unknown = header.unknown | {column: header.heading(sheet, column) for column in columns}
    return replace(header, fields=fields, unknown=dict(sorted(unknown.items())))


@dataclass
class RowProducts:
    """Reads the products of the rows of one table."""

    sheet: Sheet
    header: Header
    remarks: Remarks
    ours: bool

    def of(self, number: int, fields: Fields, *, alone: bool) -> Iterator[ListedProduct]:
        """Return the products of a row (0-based); `alone` says that its exhibitor has this row only."""
        parts = [clean(fields["product"])]
        if not self.ours:
            cell, others = product_cells.without_others(fields["product"])
            if others:
                self._warn_of_product(number, "other_products", others)
            parts = product_extras.rejoined(product_cells.split(cell, alone=alone))
        if len(parts) > 1:
            text = clean(fields["product"])
            self.remarks.warn(
                number, "products_split", text, column=self._column("product"), field="product", parts=parts
            )
        given = [name for name in fields if name in OF_PRODUCT]
        details = {OF_PRODUCT[name]: self._shares(number, name, fields, len(parts)) for name in given}
        for position, part in enumerate(parts):
            more = {target: values[position] for target, values in details.items()}
            name = part if self.ours else self._bare_product(number, part, more)
            yield ListedProduct(number + 1, name, **more)

    def _bare_product(self, number: int, text: str, details: Fields) -> str:
        """Return a product's name without the price and recognition in it, which go to the details; both are told."""
        parted = product_extras.part(text)
        found = {"price": parted.price, "recognition": parted.recognition}
        left = {"price": parted.price_left, "recognition": parted.recognition_left}
        if any(value and fold(value) not in fold(details.get(name) or value) for name, value in found.items()):
            left |= {name: left[name] or bool(value) for name, value in found.items()}
            parted, found = product_extras.Parted(text), {}  # the column says something else
        for name, value in found.items():
            if value:
                details[name] = details.get(name) or value
                self._warn_of_product(number, f"{name}_parted", text, **{name: value})
        for name, is_left in left.items():
            if is_left:
                self._warn_of_product(number, f"{name}_in_name", text)
        return parted.name

    def _warn_of_product(self, number: int, code: str, text: str, **words: str) -> None:
        self.remarks.warn(number, code, text, column=self._column("product"), field="product", **words)

    def _shares(self, number: int, name: str, fields: Fields, count: int) -> list[str]:
        """A cell beside several products: one line each when there are as many, else it holds for all, and is said."""
        value = fields.get(name, "")
        if count == 1 or not value:
            return [value] * count
        column = self._column(name)
        filled = [c for c in self.header.columns(name) if "".join(self.sheet.rows[number][c : c + 1]).strip()]
        raw = self.sheet.rows[number][filled[0]] if len(filled) == 1 else value  # of several columns: all they say
        pieces = product_cells.split(raw, alone=False) if len(filled) < 2 and ("\n" in raw or ";" in raw) else [value]
        lines = [clean(line) for line in raw.strip().split("\n") if line.strip()]
        apart = [clean(piece) for piece in value.split(";") if piece.strip()] if len(filled) < 2 else []
        for candidate in (lines, pieces, apart, _prices(value) if name == "price" else []):
            if len(candidate) == count:
                return candidate
        self.remarks.warn(number, "shared_value", value, column=column, field=name)
        return [value] * count

    def _column(self, name: str) -> int | None:
        return next(iter(self.header.columns(name)), None)


def _prices(value: str) -> list[str]:
    """The prices that stand behind each other in a cell: "20k, 18k"; none when that is not sure."""
    pieces = value.split(", ")
    return pieces if all(map(product_extras.is_price, pieces)) else []
