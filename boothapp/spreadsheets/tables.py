"""A table of a sheet as exhibitors and their products, row by row, and what could not be taken as it stood."""

from collections.abc import Generator, Iterator
from dataclasses import dataclass, field

from boothapp.domain.registration import ListedExhibitor, ListedProduct
from boothapp.domain.text import clean, fold
from boothapp.spreadsheets import product_cells
from boothapp.spreadsheets.headings import Header, is_header_again
from boothapp.spreadsheets.remarks import Remarks
from boothapp.spreadsheets.row_fields import Fields, RowFields
from boothapp.spreadsheets.row_kinds import kind_of_row, section_of
from boothapp.spreadsheets.sheets import Sheet
from boothapp.spreadsheets.stated_provinces import province_name

_LENGTHS_ALIKE = 8  # two spellings of a name that differ in marks and blanks only
_OF_PRODUCT = {
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
_OF_EXHIBITOR = (
    *("name", "name_en", "short_name", "fascia_name", "fascia_name_en", "kind", "province", "address"),
    *("contact", "contact_role", "contact_phone", "phone", "email", "website", "tax_id", "registration_no"),
    *("booths_requested", "booths", "wishes", "note", "intro", "intro_en", "status", "consent"),
)
_IDENTITY = ("tax_id", "phone", "address")


@dataclass
class _Exhibitor:
    row: int
    fields: Fields
    province: str  # of the section or sheet it stands in
    kind: str
    rows: list[tuple[int, Fields]] = field(default_factory=list)  # those with a product


@dataclass
class TableReader:
    """Reads the rows below one header; what stands above the table (title, sheet name) gives the default province."""

    sheet: Sheet
    header: Header
    remarks: Remarks
    province: str
    kind: str = ""
    ours: bool = False  # an export of ours: cells are taken as they stand

    def __post_init__(self) -> None:
        self._cells = RowFields(self.sheet, self.header, self.remarks, ours=self.ours)
        self._province_above = ""  # the last that stood in the column of provinces
        self._tall_names = self.sheet.tall_cells(self.header.columns("name"))

    def exhibitors(self, end: int) -> Iterator[ListedExhibitor]:
        """Return the exhibitors of the rows up to `end` (0-based, exclusive)."""
        current: _Exhibitor | None = None
        signed = False
        for number in range(self.header.last_row + 1, end):
            if is_header_again(self.sheet, number, self.header):
                continue
            kind = (
                "data" if self.ours and any(self.sheet.rows[number]) else kind_of_row(self.sheet, number, self.header)
            )
            if kind == "section" and not signed:
                self._open_section(number)
                yield from self._closed(current)
                current = None
            elif kind == "data" and signed and self._is_plainly_data(number):
                signed = False
                current = yield from self._take(number, current)
            elif kind in ("total", "signature", "note") or (signed and kind != "empty"):
                signed = signed or kind == "signature"
                self.remarks.skip(number, kind if kind in ("total", "note") else "signature", self._words(number))
            elif kind == "data":
                current = yield from self._take(number, current)
        yield from self._closed(current)

    def _is_plainly_data(self, number: int) -> bool:
        """Whether a row below the signatures is one of the list all the same: numbered, named, and more."""
        fields = self._cells.of(number)
        return fields.get("number", "").rstrip(".").isdigit() and bool(fields.get("name")) and len(fields) > 2

    def _closed(self, current: _Exhibitor | None) -> Iterator[ListedExhibitor]:
        if current is not None:
            yield self._listed(current)

    def _open_section(self, number: int) -> None:
        section = section_of(self.sheet, number, self.header)
        assert section is not None
        if section.province:
            self.province, self.kind = section.province, ""
        elif section.kind:
            self.kind = section.kind
        else:
            self.remarks.skip(number, "section", section.text)

    def _take(self, number: int, current: _Exhibitor | None) -> Generator[ListedExhibitor, None, _Exhibitor | None]:
        """Add a row to the exhibitor above, or begin a new one (and hand over the one before)."""
        fields = self._cells.of(number)
        self._report_margin(number)
        if not any(value for name, value in fields.items() if name != "number"):
            return current
        if current is not None and self._goes_on(number, fields, current):
            self._go_on(number, fields, current)
            return current
        if not fields.get("name"):
            self.remarks.skip(number, "name_missing", self._words(number))
            return current
        yield from self._closed(current)
        if not any(char.isalnum() for char in fields["name"]):
            self.remarks.warn(number, "odd_name", fields["name"], column=self._column("name"), field="name")
        current = _Exhibitor(number, fields, self.province, self.kind)
        self._province_above = fields.get("province") or self._province_above
        self._add_products(number, fields, current)
        return current

    def _add_products(self, number: int, fields: Fields, current: _Exhibitor) -> None:
        """Add a row's product, and those of further columns ("Sản phẩm 2")."""
        if fields.get("product"):
            current.rows.append((number, fields))
        elif any(fields.get(name) for name in _OF_PRODUCT if name != "product_id"):
            self.remarks.skip(number, "product_name_missing", self._words(number))
        current.rows += [(number, {"product": value}) for name, value in fields.items() if name.startswith("product ")]

    def _goes_on(self, number: int, fields: Fields, current: _Exhibitor) -> bool:
        """An empty name means "same as above", unless another phone or address shows a body of its own."""
        if self.ours:
            return fields.get("exhibitor_id") == current.fields.get("exhibitor_id") and bool(fields.get("exhibitor_id"))
        if number in self._tall_names and self._tall_names[number] == self._tall_names.get(current.row):
            return True  # one cell with the name stands beside both rows
        if self._is_elsewhere(fields, current):
            return False
        name, above = fields.get("name", ""), current.fields["name"]
        if name and name != above and (abs(len(name) - len(above)) > _LENGTHS_ALIKE or fold(name) != fold(above)):
            return False
        return all(_bare(n, fields[n]) == _bare(n, current.fields.get(n, "")) for n in _IDENTITY if fields.get(n))

    def _is_elsewhere(self, fields: Fields, current: _Exhibitor) -> bool:
        """Whether a row's own province is another than that of the exhibitor above, be it written further up."""
        above = current.fields.get("province") or self._province_above or current.province
        given = fields.get("province", "")
        return bool(given and above) and (province_name(given) or fold(given)) != (province_name(above) or fold(above))

    def _go_on(self, number: int, fields: Fields, current: _Exhibitor) -> None:
        self._add_products(number, fields, current)
        for name, value in fields.items():
            before = current.fields.get(name, "")
            if name not in _OF_EXHIBITOR or value == before or _bare(name, value) == _bare(name, before):
                continue
            if not before:
                current.fields[name] = value
            elif name in ("note", "wishes", "intro"):
                current.fields[name] = f"{before}; {value}" if fold(value) not in fold(before) else before
            elif not (name == "province" and value == self.province):
                self.remarks.warn(number, "differs_from_above", value, column=self._column(name), field=name)

    def _listed(self, exhibitor: _Exhibitor) -> ListedExhibitor:
        values = {name: exhibitor.fields.get(name, "") for name in _OF_EXHIBITOR}
        values["province"] = values["province"] or exhibitor.province
        values["kind"] = values["kind"] or exhibitor.kind
        products = tuple(product for row in exhibitor.rows for product in self._products(row, len(exhibitor.rows) == 1))
        return ListedExhibitor(
            self.sheet.name, exhibitor.row + 1, products=products, id=exhibitor.fields.get("exhibitor_id", ""), **values
        )

    def _products(self, at: tuple[int, Fields], alone: bool) -> Iterator[ListedProduct]:
        number, fields = at
        parts = [clean(fields["product"])] if self.ours else product_cells.split(fields["product"], alone=alone)
        if len(parts) > 1:
            text = clean(fields["product"])
            self.remarks.warn(
                number, "products_split", text, column=self._column("product"), field="product", parts=parts
            )
        given = [name for name in fields if name in _OF_PRODUCT]
        details = {_OF_PRODUCT[name]: self._shares(number, name, fields, len(parts)) for name in given}
        for position, part in enumerate(parts):
            more = {target: values[position] for target, values in details.items()}
            yield ListedProduct(number + 1, part, **more)

    def _shares(self, number: int, name: str, fields: Fields, count: int) -> list[str]:
        """A cell beside several products: one line each when there are as many, else it holds for all, and is said."""
        value = fields.get(name, "")
        if count == 1 or not value:
            return [value] * count
        column = self._column(name)
        raw = self.sheet.rows[number][column] if column is not None else value
        pieces = product_cells.split(raw, alone=False) if "\n" in raw or ";" in raw else [value]
        lines = [clean(line) for line in raw.strip().split("\n") if line.strip()]
        for candidate in (lines, pieces):
            if len(candidate) == count:
                return candidate
        self.remarks.warn(number, "shared_value", value, column=column, field=name)
        return [value] * count

    def _column(self, name: str) -> int | None:
        return next(iter(self.header.columns(name)), None)

    def _words(self, number: int) -> str:
        return " | ".join(clean(text) for text in self.sheet.rows[number] if text.strip())

    def _report_margin(self, number: int) -> None:
        known = self.header.fields.keys() | self.header.unknown.keys()
        for column, text in enumerate(self.sheet.rows[number]):
            if text.strip() and column not in known:
                self.remarks.warn(number, "margin_note", clean(text), column=column)


def _bare(name: str, value: str) -> str:
    """Return a value for comparison with that of another row."""
    digits = "".join(filter(str.isdigit, value)) if name in ("phone", "contact_phone", "tax_id") else ""
    return digits or fold(value)
