"""The intake slip: what the fields of an exhibitor and its products hold while they are being typed.

Every field is the text as it stands there. `prefilled` is what the fair said when the slip was filled from it: a field
is touched when it says something else now, and only touched fields are ever written. Ids are made once, so that
saving a slip twice makes nothing twice.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import date, datetime
from typing import Any, cast

from boothapp.domain import places, typed_fields
from boothapp.domain.completeness import OF_PRODUCT, has_price
from boothapp.domain.crops import Crop
from boothapp.domain.ids import new_id
from boothapp.domain.problems import Problem

EXHIBITOR_FIELDS = (
    *("name", "tax_id", "phone", "place", "group", "booths_requested", "note"),
    *("kind", "address", "contact", "email", "website"),
)
PRODUCT_FIELDS = ("name", "specification", "unit", "price", "marks")
_HASH = re.compile(r"[0-9a-f]{64}")
_EXTENSION = re.compile(r"[a-z0-9]{2,5}")
_READINGS = {
    "tax_id": typed_fields.tax_code,
    "phone": typed_fields.phone,
    "email": typed_fields.email,
    "website": typed_fields.website,
}


@dataclass(frozen=True)
class SlipPhoto:
    """A picture of a product row: taken into the fair folder already, or a file still to be taken in."""

    name: str = ""  # of the file as it was dropped
    path: str = ""  # of a file that is still to be taken in
    sha256: str = ""
    extension: str = ""
    width_px: int = 0
    height_px: int = 0
    bytes: int = 0
    id: str = ""  # of its row, when the fair has it
    rotation_deg: int = 0  # by staff, as its renditions are shown
    crop: Crop | None = None
    ended_early: bool = False  # the file ends before the picture does; what is lost is grey


@dataclass(frozen=True)
class SlipProduct:
    name: str = ""
    specification: str = ""
    unit: str = ""
    price: str = ""
    marks: str = ""  # recognitions and certificates: "OCOP 4 sao, VietGAP"
    photos: tuple[SlipPhoto, ...] = ()
    id: str = field(default_factory=new_id)
    prefilled: Mapping[str, str] = field(default_factory=dict, hash=False)
    prefilled_photos: tuple[str, ...] = ()  # ids
    awaited: int = 0  # pictures on their way to it; a draft that is read again waits for none

    @property
    def is_blank(self) -> bool:
        return not self.photos and not self.awaited and not any(getattr(self, name).strip() for name in PRODUCT_FIELDS)

    def touched(self, name: str) -> bool:
        """Tell whether a field says something else than the fair did."""
        return bool(getattr(self, name).strip() != self.prefilled.get(name, ""))

    @property
    def photos_touched(self) -> bool:
        """Whether its photos are others than the fair has."""
        return tuple(photo.id for photo in self.photos) != self.prefilled_photos

    @property
    def is_touched(self) -> bool:
        """Whether anything of it is not in the fair."""
        return self.photos_touched or any(map(self.touched, PRODUCT_FIELDS))

    def missing(self) -> tuple[str, ...]:
        """Return what of completeness.OF_PRODUCT it lacks of what a slip has."""
        read = typed_fields.price(self.price, self.unit)
        has = {"photo": self.photos, "price": has_price(read.dong, read.text)}
        return tuple(what for what in OF_PRODUCT if not has.get(what, True))

    def problems(self) -> Iterator[Problem]:
        """Yield what is wrong with the row; the fields are called "<id of the row>.name" and so on."""
        if not self.name.strip() and not self.is_blank:
            yield Problem(f"{self.id}.name", "product_name_missing", "Enter the name of the product.")
        if doubt := typed_fields.price(self.price, self.unit).problem:
            yield replace(doubt, field=f"{self.id}.price")


@dataclass(frozen=True)
class Slip:
    name: str = ""
    tax_id: str = ""  # or the number of the business registration
    phone: str = ""
    place: str = ""  # commune and province: "Krông Năng, Đắk Lắk"
    group: str = ""  # of its products
    booths_requested: str = ""
    note: str = ""
    kind: str = ""  # a code of exhibitor.KINDS
    address: str = ""  # what stands before the commune
    contact: str = ""
    email: str = ""
    website: str = ""
    consent: bool = False  # to have its contact details printed
    consent_how: str = ""
    consent_at: str = ""  # UTC, ISO: when it was ticked
    without_phone: bool = False  # somebody said to save it without telephone and tax code
    different_from: tuple[str, ...] = ()  # ids of exhibitors of which somebody said that this is not one of them
    products: tuple[SlipProduct, ...] = ()
    known: bool = False  # the fair has this exhibitor: the slip updates it
    typed_name: str = ""  # by which a known exhibitor was found
    exhibitor_id: str = field(default_factory=new_id)
    contact_id: str = field(default_factory=new_id)
    consent_id: str = field(default_factory=new_id)
    prefilled: Mapping[str, str] = field(default_factory=dict, hash=False)  # "consent": "yes" when it was ticked
    prefilled_products: tuple[str, ...] = ()  # ids; one that is not among `products` any more was removed by hand

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to lose."""
        return not any(getattr(self, name).strip() for name in EXHIBITOR_FIELDS) and not self.rows

    @property
    def rows(self) -> tuple[SlipProduct, ...]:
        """The product rows that hold something."""
        return tuple(row for row in self.products if not row.is_blank)

    def touched(self, name: str) -> bool:
        """Tell whether a field says something else than the fair did."""
        return bool(getattr(self, name).strip() != self.prefilled.get(name, ""))

    @property
    def consent_touched(self) -> bool:
        """Whether the tick says something else than the fair did."""
        return self.consent != (self.prefilled.get("consent") == "yes")

    @property
    def removed_products(self) -> frozenset[str]:
        """Products of the fair that somebody took off the slip."""
        return frozenset(self.prefilled_products) - {row.id for row in self.products}

    @property
    def is_touched(self) -> bool:
        """Whether anything on it is not in the fair, and would be lost with it."""
        rows = self.removed_products or any(row.is_touched for row in self.rows)
        return bool(rows) or self.consent_touched or any(map(self.touched, EXHIBITOR_FIELDS))

    def of_another(self) -> "Slip":
        """Return the slip as one of an exhibitor that the fair does not have yet: with what was typed, also as name."""
        typed: dict[str, Any] = {name: getattr(self, name) for name in EXHIBITOR_FIELDS if self.touched(name)}
        if self.consent_touched:
            typed |= {"consent": self.consent, "consent_how": self.consent_how, "consent_at": self.consent_at}
        new = tuple(row for row in self.rows if row.id not in self.prefilled_products)
        apart = (*self.different_from, self.exhibitor_id)
        return Slip(**{"name": self.typed_name.strip() or self.name} | typed, products=new, different_from=apart)

    def problems(self, on: date | None = None) -> list[Problem]:
        """Return what is wrong: only missing names stop the slip, a missing telephone and tax code is asked about.

        `on` is the fair's opening day, whose list of provinces counts.
        """
        found = []
        if not self.name.strip():
            found.append(Problem("name", "exhibitor_name_missing", "Enter the name of the exhibitor."))
        if not (self.phone.strip() or self.tax_id.strip() or self.without_phone):
            message = "There is neither a telephone number nor a tax code; save all the same?"
            found.append(Problem("phone", "no_phone_or_tax_code", message, "confirm"))
        doubts = [read(getattr(self, name)).problem for name, read in _READINGS.items()]
        doubts += [typed_fields.booths(self.booths_requested).problem, places.read(self.place, on).problem]
        found += [doubt for doubt in doubts if doubt]
        if self.group.strip() and not self.rows:
            message = "The group belongs to products; without any it is kept among the wishes."
            found.append(Problem("group", "group_without_product", message, "warning"))
        return found + [problem for row in self.rows for problem in row.problems()]

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_text(cls, text: str) -> "Slip | None":
        """Return the slip of a JSON text; None when it is none, such as one of another version."""
        try:
            data = json.loads(text)
        except (ValueError, RecursionError):
            return None
        return cls.from_json(data) if isinstance(data, dict) else None

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Slip":
        """Return the slip that `to_json` wrote; what does not belong there is passed over."""
        rows = tuple(map(_row, _listed(data, "products")))
        lists: dict[str, Any] = {name: _ids(data, name) for name in ("prefilled_products", "different_from")}
        plain = _plain(cls, data)
        if not _is_moment(plain.get("consent_at", "")):
            del plain["consent_at"]
        return cls(**plain, **lists, products=rows)


def _row(data: Mapping[str, Any]) -> SlipProduct:
    photos = (SlipPhoto(**_plain(SlipPhoto, one), crop=_crop(one.get("crop"))) for one in _listed(data, "photos"))
    whole = tuple(one for one in photos if one.path or (_HASH.fullmatch(one.sha256) and _is_named(one)))
    ids = _ids(data, "prefilled_photos")
    return SlipProduct(**_plain(SlipProduct, data), photos=whole, prefilled_photos=ids)


def _is_moment(text: str) -> bool:
    try:
        return not text or bool(datetime.fromisoformat(text).astimezone())  # as it is shown
    except (ValueError, OverflowError, OSError):
        return False


def _crop(found: object) -> Crop | None:
    sound = isinstance(found, list | tuple) and len(found) == 4 and all(type(one) is float for one in found)
    return cast(Crop, tuple(cast(tuple[float, ...], found))) if sound else None


def _is_named(photo: SlipPhoto) -> bool:
    return bool(_EXTENSION.fullmatch(photo.extension)) and min(photo.width_px, photo.height_px, photo.bytes) > 0


def _plain(cls: type[Any], data: Mapping[str, Any]) -> dict[str, Any]:
    """The texts, numbers and ticks of a class that are what they should be, and what was prefilled."""
    kinds = {"str": str, "int": int, "bool": bool, str: str, int: int, bool: bool}
    found: dict[str, Any] = {}
    for one in fields(cls):
        value = data.get(one.name)
        if one.name == "prefilled" and isinstance(value, Mapping):
            found[one.name] = {str(name): text for name, text in value.items() if isinstance(text, str)}
        elif one.type in kinds and type(value) is kinds[one.type]:
            found[one.name] = value
    found.pop("awaited", None)
    return found


def _listed(data: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    found = data.get(name)
    return [one for one in found if isinstance(one, Mapping)] if isinstance(found, list | tuple) else []


def _ids(data: Mapping[str, Any], name: str) -> tuple[str, ...]:
    found = data.get(name)
    return tuple(one for one in found if isinstance(one, str)) if isinstance(found, list | tuple) else ()
