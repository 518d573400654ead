"""A table of a sheet as exhibitors and their products, row by row, and what could not be taken as it stood."""

from collections.abc import Generator, Iterator
from dataclasses import dataclass, field

from boothapp.domain.legal_forms import split_legal_form
from boothapp.domain.registration import ListedExhibitor
from boothapp.domain.text import clean, fold
from boothapp.spreadsheets import note_cells, province_initials
from boothapp.spreadsheets.headings import Header, is_header_again
from boothapp.spreadsheets.name_cells import GOES_ON, UNNAMED
from boothapp.spreadsheets.remarks import Remarks
from boothapp.spreadsheets.row_fields import Fields, RowFields
from boothapp.spreadsheets.row_kinds import kind_of_row, section_of
from boothapp.spreadsheets.row_products import OF_PRODUCT, RowProducts
from boothapp.spreadsheets.sheets import Sheet
from boothapp.spreadsheets.stated_provinces import province_name

_LENGTHS_ALIKE = 8  # two spellings of a name that differ in marks and blanks only
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
        self._products = RowProducts(self.sheet, self.header, self.remarks, ours=self.ours)
        self._province_above = ""  # the last that stood in the column of provinces
        self._section: tuple[int, str] | None = None  # a heading below which no exhibitor stands yet
        self._nameless = False  # the last row was of an exhibitor without a name: those below it may be, too
        self._tall_names = self.sheet.tall_cells(self.header.columns("name"))
        self._tall_booths = self.sheet.tall_cells(self.header.columns("booths_requested"))

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
        if self._section:
            self.remarks.warn(self._section[0], "section_empty", self._section[1])

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
        if section.province or section.kind:
            self._section = number, section.text
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
        if current is not None:
            self._continue_texts(number, fields, current)
        if current is not None and self._goes_on(number, fields, current):
            self._go_on(number, fields, current)
            return current
        if not fields.get("name"):
            self.remarks.skip(number, "name_missing", self._words(number))
            self._nameless = True
            return current
        if not self.ours and note_cells.is_remark(fields["name"]):
            self.remarks.skip(number, "name_is_remark", self._words(number))
            self._nameless = True
            return current
        yield from self._closed(current)
        self._nameless, self._section = False, None
        if not any(char.isalnum() for char in fields["name"]):
            self.remarks.warn(number, "odd_name", fields["name"], column=self._column("name"), field="name")
        self._report_shared_booths(number, fields)
        current = _Exhibitor(number, fields, self.province, self.kind)
        self._province_above = fields.get("province") or self._province_above
        self._add_products(number, fields, current)
        return current

    def _report_shared_booths(self, number: int, fields: Fields) -> None:
        """A figure of booths that is merged over several exhibitors is the first one's; the others are told."""
        begins = self._tall_booths.get(number, number)
        if self.header.last_row < begins < number and (booths := fields.pop("booths_requested", "")):
            column = self._column("booths_requested")
            self.remarks.warn(number, "booths_shared", booths, column=column, field="booths_requested")

    def _add_products(self, number: int, fields: Fields, current: _Exhibitor) -> None:
        """Add a row's product, and those of further columns ("Sản phẩm 2")."""
        if fields.get("product"):
            current.rows.append((number, fields))
        elif any(fields.get(name) for name in OF_PRODUCT if name != "product_id"):
            self.remarks.skip(number, "product_name_missing", self._words(number))
        current.rows += [(number, {"product": value}) for name, value in fields.items() if name.startswith("product ")]

    def _goes_on(self, number: int, fields: Fields, current: _Exhibitor) -> bool:
        """An empty name means "same as above", unless another phone or address shows a body of its own."""
        if self.ours:
            return fields.get("exhibitor_id") == current.fields.get("exhibitor_id") and bool(fields.get("exhibitor_id"))
        beside = number in self._tall_names and self._tall_names[number] == self._tall_names.get(current.row)
        if beside or (GOES_ON in fields and not self._nameless):
            return True  # one cell with the name stands beside both rows, or it has more of the exhibitor above
        name, above = fields.get("name", ""), current.fields["name"]
        if (
            UNNAMED in fields
            or self._is_elsewhere(fields, current)
            or (not name and self._is_counted(number, fields, current))
        ):
            return False
        if name and name != above and (abs(len(name) - len(above)) > _LENGTHS_ALIKE or fold(name) != fold(above)):
            return False
        given = [field for field in _IDENTITY if fields.get(field)]
        if self._nameless and not (name or given):
            return False
        return all(_bare(field, fields[field]) == _bare(field, current.fields.get(field, "")) for field in given)

    def _continue_texts(self, number: int, fields: Fields, current: _Exhibitor) -> None:
        """Join a name that breaks off behind its legal form with the row below, as lists from a text program have it.

        The address and a product that goes on in small letters are joined likewise.
        """
        name, above = fields.get("name", ""), current.fields["name"]
        if not name or fields.get("number") or split_legal_form(above).distinctive or split_legal_form(name).form:
            return
        self._continue(number, "name", fields, current.fields)
        self._continue(number, "address", fields, current.fields)
        if current.rows and fields.get("product", "")[:1].islower():
            self._continue(number, "product", fields, current.rows[-1][1])
        fields[GOES_ON] = "yes"

    def _continue(self, number: int, field: str, fields: Fields, above: Fields) -> None:
        text, before = fields.pop(field, ""), above.get(field, "")
        above[field] = f"{before} {text}".strip()
        if text and before:
            self.remarks.warn(number, "text_continued", text, column=self._column(field), field=field, above=before)

    def _is_counted(self, number: int, fields: Fields, current: _Exhibitor) -> bool:
        """Whether a row has a running number and booths of its own, beside an exhibitor that has both, too."""
        own, above = fields.get("number", "").rstrip("."), current.fields.get("number", "").rstrip(".")
        numbered = own.isdigit() and above.isdigit() and own != above
        booths = fields.get("booths_requested") and current.fields.get("booths_requested")
        return bool(numbered and booths) and number not in self._tall_booths

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
        values["province"] = values["province"] or self._province_in_letters(exhibitor)
        values["kind"] = values["kind"] or exhibitor.kind
        alone = len(exhibitor.rows) == 1
        products = tuple(product for row in exhibitor.rows for product in self._products.of(*row, alone=alone))
        return ListedExhibitor(
            self.sheet.name, exhibitor.row + 1, products=products, id=exhibitor.fields.get("exhibitor_id", ""), **values
        )

    def _province_in_letters(self, exhibitor: _Exhibitor) -> str:
        """The province whose first letters end the address; letters of several are told, for they say nothing."""
        letters, names = province_initials.at_end(exhibitor.fields.get("address", ""))
        if names:
            code = "province_abbreviated" if len(names) == 1 else "province_unclear"
            column = self._column("address")
            self.remarks.warn(exhibitor.row, code, letters, column=column, field="province", names=" or ".join(names))
        return names[0] if len(names) == 1 else ""

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
