"""The cells of one row under the fields that the header gives them, as a clerk would type them."""

import re
from dataclasses import dataclass
from functools import lru_cache, partial

from boothapp.domain import phones
from boothapp.domain.text import clean, fold
from boothapp.spreadsheets import (
    contact_cells,
    ditto_cells,
    heading_words,
    joint_cells,
    name_cells,
    note_cells,
    personal_cells,
    place_columns,
    room,
)
from boothapp.spreadsheets.cell_text import as_phone, as_tax_id
from boothapp.spreadsheets.heading_fields import folded
from boothapp.spreadsheets.headings import Header
from boothapp.spreadsheets.product_cells import list_words
from boothapp.spreadsheets.remarks import Remarks
from boothapp.spreadsheets.sheets import Sheet

Fields = dict[str, str]

# what offices write into a cell that says nothing, and into one of a number or address that there is not
_NOTHING = {"-", "–", "—", ".", "..", "...", "…", "_", "/"}
_LONGEST_NONE = 22
_MAY_BE_NONE = (
    *("tax_id", "phone", "contact_phone", "email", "website", "email_website", "registration_no", "barcode"),
    *("recognition", "address", "hamlet", "commune", "district", "contact", "contact_role", "name_en", "short_name"),
)
_MAY_BE_UNKNOWN = (*_MAY_BE_NONE, "price", "product", "unit", "specification")
_ERRORS = {"#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#GETTING_DATA", "#SPILL!", "#CALC!"}
_NO_DATES = ("specification", "unit", "booths_requested", "address", "product", "name", "recognition")
_DATE, _DATE_LENGTH = re.compile(r"\d\d/\d\d/\d{4}"), 10
_PLACES = ("province", "district")
_LONG = ("intro", "intro_en", "description", "note")
_IN_LINES = (
    "name",
    "contact",
    "phone",
    "contact_phone",
    "email",
    "address",
    "name_address",
    "address_phone",
    "contact_with_phone",
)
_NUMBERS = ("phone", "contact_phone", "tax_id", "barcode", "registration_no")
_MANY_DIGITS = re.compile(r"(?:[0-9][ .()-]*){8}")
_BETWEEN = {"recognition": "; ", "wishes": "; ", "phone": " / ", "contact_phone": " / ", "email": "; ", "contact": "; "}
_JOINED = ("phone", "address", "note", "wishes", "recognition", "specification", "email")
_WITH_EMAIL = ("phone", "contact_phone", "contact", "address")


@dataclass
class RowFields:
    """Reads the rows of one table cell by cell; what had to be changed is told to the remarks."""

    sheet: Sheet
    header: Header
    remarks: Remarks
    ours: bool

    def __post_init__(self) -> None:
        notes = self.header.notes
        self._headings = {
            column: f"{self.header.heading(self.sheet, column)} {notes.get(column, '')}".strip()
            for column in self.header.fields
        }
        self._owner = contact_cells.owner_of_phone(self._headings, self.header.fields)
        self._columns = sorted(self.header.fields.items(), key=lambda one: one[0] != self._owner)
        self._of_others = contact_cells.of_others(self.header.fields) if self._owner is None else {}
        addresses = [column for column in self.header.columns("address") if self._is_whole_address(column)]
        self._second_addresses = [c for c in addresses[1:] if self._headings[c] != self._headings[addresses[0]]]
        self._booth_headings = " ".join(self._headings[c] for c in self.header.columns("booths_requested"))

    def _is_whole_address(self, column: int) -> bool:
        return folded(self._headings[column]) in list_words("whole_address")

    def of(self, number: int) -> Fields:
        """Return the fields of a row (0-based) that say something; "product 5" is a further product, of column 5."""
        texts = self.sheet.rows[number]
        if not self.ours:
            ditto_cells.fill(self.sheet, self.header, number, self.remarks)
        fields: Fields = {}
        for column, name in self._columns:
            if column >= len(texts) or not texts[column]:
                continue
            value = self._value(name, column, texts[column])
            if name in _PLACES and not self.ours and heading_words.is_tick(texts[column].strip()):
                self.remarks.warn(number, "tick_for_place", texts[column].strip(), column=column, field=name)
            elif value in _ERRORS:
                self.remarks.warn(number, "formula_error", value, column=column, field=name)
            elif value:
                if len(value) == _DATE_LENGTH and name in _NO_DATES and _DATE.fullmatch(value):
                    self.remarks.warn(number, "date_in_cell", value, column=column, field=name)
                self._add(fields, number, column, name, value)
        if self.ours:
            return fields
        if "m" in fields.get("booths_requested", ""):
            self._settle_area(fields, number)
        if self._owner is not None and not "".join(texts[self._owner : self._owner + 1]).strip():
            self._report_phone_of_another(fields, number)
        return self._parted(fields, number)

    def _settle_area(self, fields: Fields, number: int) -> None:
        """An area that stands alone is one booth, a number of booths or raw space; what is not sure is told."""
        texts, value = self.sheet.rows[number], fields["booths_requested"]
        filled = [c for c in self.header.columns("booths_requested") if "".join(texts[c : c + 1]).strip()]
        if len(filled) != 1:
            return
        cell, heading = texts[filled[0]].strip(), self._headings[filled[0]]
        fields["booths_requested"], code = room.settled(value, cell, heading)
        if code:
            self.remarks.warn(number, code, cell, column=filled[0], field="booths_requested", heading=heading)

    def _report_phone_of_another(self, fields: Fields, number: int) -> None:
        if self._owner is not None and fields.get("contact") and (phone := fields.get("contact_phone")):
            heading = self._headings[self._owner]
            self._warn(number, "phone_of_another", fields["contact"], "contact_phone", phone=phone, heading=heading)

    def _add(self, fields: Fields, number: int, column: int, name: str, value: str) -> None:
        if (self._of_others and self._is_of_another(fields, number, column)) or (
            name in fields and column in self._second_addresses
        ):
            if fold(value) not in fold(fields.get(name, "")):
                self.remarks.warn(number, "second_value", value, column=column, field=name)
        elif name not in fields:
            fields[name] = value
        elif name == "product":
            fields[f"product {column}"] = value
        elif name in _JOINED:
            if fold(fields[name]) in fold(value):  # "OCOP" beside "OCOP 4 sao"
                fields[name] = value
            else:
                _give(fields, name, value)
        elif name == "booths_requested" and (both := room.together(fields[name], value, self._booth_headings)):
            fields[name] = both
        else:
            self.remarks.warn(number, "second_value", value, column=column, field=name)

    def _is_of_another(self, fields: Fields, number: int, column: int) -> bool:
        """Whether a telephone stands behind a person who was left out, for the row has another one."""
        person = clean(self.sheet.rows[number][self._of_others[column]]) if column in self._of_others else ""
        return bool(person) and person != clean(fields.get("contact", ""))

    def _value(self, name: str, column: int, raw: str) -> str:
        """Return what a clerk types for a cell."""
        value = raw.strip() if name == "product" else clean(raw, lines=name in _LONG or name in _IN_LINES)
        if self.ours or not value:
            return value if name in _LONG or name == "product" else clean(value)
        if value in _NOTHING and name != "name":
            return ""
        if name in _MAY_BE_UNKNOWN and len(value) <= _LONGEST_NONE and _is_none(name, value):
            return ""
        if name in _NUMBERS:
            value = value.lstrip("'‘’`")  # with which people keep the 0 of a number
        match name:
            case "phone" | "contact_phone":
                value = " / ".join(as_phone(line) for line in value.split("\n"))
            case "email":
                value = value.replace("\n", "; ")
            case "address":
                value = re.sub(r"[,;]?\n", ", ", value)
            case "tax_id":
                value = as_tax_id(value)
            case "hamlet" | "commune" | "district":
                value = place_columns.named(name, self._headings[column], value)
            case _ if name in heading_words.FIELDS:
                value = heading_words.completed(name, self._headings[column], value)
        return value

    # --- cells that hold two things ----------------------------------------------------------------------------------

    def _parted(self, fields: Fields, number: int) -> Fields:
        place_columns.join(fields)
        warn = partial(self._warn, number)
        personal_cells.part(fields, warn)
        name_cells.part(fields, warn)
        contact_cells.part(fields, warn)
        note_cells.read(fields, warn)
        if joint := fields.pop("email_website", ""):
            _part_website(fields, joint)
        if joint := fields.pop("address_phone", ""):
            self._part_phone(fields, "address", joint)
        if joint := fields.pop("contact_with_phone", ""):
            self._part_phone(fields, "contact", joint)
        elif _has_phone(fields.get("contact", "")):
            self._part_phone(fields, "contact", fields.pop("contact"))
        for name in _WITH_EMAIL:
            if "@" in fields.get(name, ""):
                self._part_email(fields, name)
        for name in ("name", "address"):
            if _has_phone(fields.get(name, "")):
                self._report_parted(fields, name, number)
        return {name: value for name, value in fields.items() if value}

    def _part_phone(self, fields: Fields, before: str, joint: str) -> None:
        """Give the words before a telephone to one field and the telephone to the first that has none yet."""
        rest, email = joint_cells.part_email(joint)
        words, phone = joint_cells.part_phone(rest)
        _give(fields, before, words)
        _give(fields, "contact_phone" if "phone" in fields and before == "contact" else "phone", phone)
        _give(fields, "email", email)

    def _part_email(self, fields: Fields, name: str) -> None:
        rest, email = joint_cells.part_email(fields[name])
        if email and fields.get("email", email) == email:
            fields[name], fields["email"] = rest, email

    def _warn(self, number: int, code: str, text: str, field: str, **words: str) -> None:
        column = next(iter(self.header.columns(field) or self.header.columns("name")), None)
        self.remarks.warn(number, code, text, column=column, field=field, **words)

    def _report_parted(self, fields: Fields, name: str, number: int) -> None:
        """A telephone behind a name or an address that no heading announced is taken from there, and that is said."""
        words, phone = joint_cells.part_phone(fields[name])
        if words and phone and "phone" not in fields:
            column = next(iter(self.header.columns(name)), None)
            self.remarks.warn(number, "phone_parted", fields[name], column=column, field=name, phone=phone)
            fields[name], fields["phone"] = words, phone


@lru_cache(maxsize=8192)
def _is_none(name: str, value: str) -> bool:
    """Whether a cell says that there is none, or none known; "x" below a recognition is a tick."""
    if (name == "recognition" and value in "xX") or (len(value) > 1 and value[-1].isdigit()):
        return False
    words = fold(value).strip(" .…()")
    return words in list_words("unknown") or (name in _MAY_BE_NONE and words in list_words("none"))


def _give(fields: Fields, name: str, value: str) -> None:
    """Add a value to a field that may have one already."""
    if not fields.get(name):
        fields[name] = value
    elif value and fold(value) not in fold(fields[name]):
        fields[name] += _BETWEEN.get(name, ", ") + value


def _part_website(fields: Fields, joint: str) -> None:
    """Give the e-mail addresses of a cell to their field, and the rest to that of websites."""
    rest, email = joint_cells.part_email(joint)
    if not email and "@" in rest:  # one that is mistyped
        rest, email = "", rest
    _give(fields, "email", email)
    _give(fields, "website", rest)


def _has_phone(text: str) -> bool:
    return _MANY_DIGITS.search(text) is not None and bool(phones.parse(text))
