"""What a registration list says: plain data between the spreadsheet reader and the import task.

Texts are cleaned (`text.clean`) and decoded, but not judged: prices, phones and tax codes stand as typed
(a lost leading zero put back), so that the import can keep what was written.
"""

import dataclasses
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class ListedProduct:
    row: int  # 1-based row of the sheet
    name: str
    name_en: str = ""
    group: str = ""
    specification: str = ""
    unit: str = ""
    price: str = ""
    description: str = ""
    recognition: str = ""
    barcode: str = ""
    ingredients: str = ""
    origin: str = ""
    id: str = ""  # of the product in the fair, when the list is an export of ours


@dataclass(frozen=True)
class ListedExhibitor:
    sheet: str
    row: int
    name: str
    name_en: str = ""
    short_name: str = ""
    fascia_name: str = ""
    fascia_name_en: str = ""
    kind: str = ""
    province: str = ""
    address: str = ""
    contact: str = ""
    contact_role: str = ""
    contact_phone: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    tax_id: str = ""
    registration_no: str = ""
    booths_requested: str = ""
    booths: str = ""  # of an export of ours: the booths the exhibitor had in that fair
    wishes: str = ""
    note: str = ""
    intro: str = ""
    intro_en: str = ""
    status: str = ""
    consent: str = ""  # to have its contact details printed: "x", "Có", "Không"
    products: tuple[ListedProduct, ...] = ()
    id: str = ""  # of the exhibitor in the fair, when the list is an export of ours


@dataclass(frozen=True)
class Remark:
    """Something a list said that was not taken as it stood: a warning, or a row left out."""

    file: str
    sheet: str
    row: int  # 1-based; 0 = the whole sheet or file
    column: str  # letter such as "C"; "" = the whole row
    field: str  # field name of ListedExhibitor/ListedProduct, or ""
    code: str
    message: str  # one English sentence with the text as it was
    data: Mapping[str, str | int] = dataclasses.field(default_factory=dict, compare=False)  # what `message` says

    def to_json(self) -> dict[str, Any]:
        return {name: value for name, value in asdict(self).items() if name != "data"}


@dataclass(frozen=True)
class RecognisedColumn:
    letter: str  # "A"
    heading: str  # "" = without one: told by what stands in it
    field: str  # field name of ListedExhibitor/ListedProduct or the reader's own, such as "number"; "" = left out


@dataclass(frozen=True)
class RecognisedTable:
    """A table of a list, or a form, as it was understood."""

    sheet: str  # "" in a text file
    columns: tuple[RecognisedColumn, ...]  # () of a form
    exhibitors: int
    products: int
    provinces: tuple[str, ...]  # of its exhibitors, each once, as the list has them

    @property
    def is_form(self) -> bool:
        return not self.columns


@dataclass(frozen=True)
class RegistrationList:
    file: str
    exhibitors: tuple[ListedExhibitor, ...]
    warnings: tuple[Remark, ...] = ()
    skipped: tuple[Remark, ...] = ()
    recognised: tuple[RecognisedTable, ...] = ()
