"""Completing a record of the fair from what a list says: empty fields are filled, differing values are noted."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from boothapp.domain import money, names, provinces
from boothapp.domain.exhibitor import Contact, Exhibitor
from boothapp.domain.matching import Earlier, name_key, same_unit
from boothapp.domain.personal_numbers import masked
from boothapp.domain.product import Product
from boothapp.domain.same_values import parts, respelled, says, words

_EXHIBITOR_TEXTS = (
    "name_en",
    "short_name",
    "tax_id",
    "registration_no",
    "fascia_name",
    "fascia_name_en",
    "intro",
    "intro_en",
    "address",
    "email",
    "website",
    "wishes",
    "note",
)
_PRODUCT_TEXTS = ("name_en", "specification", "description", "ingredients", "origin", "barcode")

_MASKED = "••••"  # stands in a list of our own for a personal number

Record = TypeVar("Record", Exhibitor, Product, Contact)


@dataclass(frozen=True)
class Difference:
    """A field in which the fair and the list say different things; the fair's value stays."""

    field: str
    fair_value: str
    list_value: str
    row: int = 0
    product: Product | None = None


IsNews = Callable[[Difference], bool]
"""Whether nobody was asked about a difference before."""


class Filling(Generic[Record]):
    """One record being completed.

    What people decided stays: a value that somebody changed or cleared since (`earlier`), and one that somebody was
    asked about, is neither filled in nor a difference.
    """

    def __init__(self, record: Record, earlier: Earlier, is_news: IsNews) -> None:
        self.present: Record = record
        self.differences: list[Difference] = []
        self._earlier = earlier
        self._is_news = is_news
        self._fills: dict[str, Any] = {}

    @property
    def record(self) -> Record:
        """The record with what was filled; the very same one when nothing was."""
        if not self._fills:
            return self.present
        filled: Record = replace(self.present, **self._fills)
        return filled

    def had(self, field: str, value: str) -> bool:
        """Tell whether the field said `value` before somebody changed it."""
        return any(says(field, str(old), value) for old in self._earlier.get(field, ()))

    def name(self, value: str, same: Callable[[str, str], bool]) -> None:
        """Note a name that is not one of those the record has or had."""
        present = self.present.name
        if not any(same(known, value) for known in (present, *self._earlier.get("name", ()))):
            self.tell("name", present, value)

    def text(self, field: str, value: str, also: Iterable[str] = (), told_as: str = "") -> None:
        """Fill a field of text; `also` are other texts of the fair that may say `value` already."""
        present = str(getattr(self.present, field))
        if not value or present == value:
            return
        shown = masked(present) if _MASKED in value else present
        said: list[str] = [one for one in (shown, *self._earlier.get(field, ())) if one]
        known: frozenset[str] = frozenset().union(*(parts(field, one) for one in (*said, *also)))
        alike = [one for one in said if words(one) == words(value)]
        if said and parts(field, value) <= known and not (alike and all(respelled(one, value) for one in alike)):
            return
        self.tell(told_as or field, present, value, **{field: value})

    def number(self, field: str, value: float | None) -> None:
        """Fill a field that holds a number or None."""
        present = getattr(self.present, field)
        if value is None or present == value or self.had(field, str(value)):
            return
        self.tell(field, "" if present is None else f"{present:g}", f"{value:g}", **{field: value})

    def tell(self, field: str, fair_value: str, list_value: str, **fills: Any) -> None:
        """Fill the columns of a field that says nothing yet, else note the difference."""
        product = self.present if isinstance(self.present, Product) else None
        difference = Difference(field, fair_value, list_value, product=product)
        if not self._is_news(difference):
            return
        if fair_value:
            self.differences.append(difference)
        else:
            self._fills |= fills


def fill_exhibitor(
    filling: Filling[Exhibitor],
    stated: Exhibitor,
    worked_out: frozenset[str],
    contact_phones: Iterable[str],
    *,
    ours: bool,
) -> None:
    """Complete an exhibitor; what was only worked out contradicts nothing.

    What was worked out from the name fills nothing either, since the fair knew the name. `ours` is a row of an export
    of ours: nothing in it is worked out.
    """
    filling.name(stated.name, _same_exhibitor_name)
    for field in _EXHIBITOR_TEXTS:
        filling.text(field, getattr(stated, field))
    filling.text("phone", stated.phone, also=contact_phones)
    filling.number("booths_requested", stated.booths_requested)
    filling.number("raw_space_m2", stated.raw_space_m2)
    for field in ("kind", "status"):
        if field not in worked_out:
            filling.text(field, getattr(stated, field))
    if not (ours and "province" in worked_out):
        _fill_province(filling, stated, "province" in worked_out)


def _same_exhibitor_name(one: str, other: str) -> bool:
    distinctive = (names.split_legal_form(name).distinctive or name for name in (one, other))
    return name_key(one) == name_key(other) and not respelled(*distinctive)


def _fill_province(filling: Filling[Exhibitor], stated: Exhibitor, from_address: bool) -> None:
    known = filling.present
    if not stated.province:
        return
    if (known.province and says("province", known.province, stated.province)) or _had_province(filling, stated):
        return
    unit = provinces.get(known.province_code, known.province_from)
    key = stated.province_code, stated.province_from
    present = known.province or (unit.name if unit else "")
    if not (present and from_address) and not (unit and same_unit(unit.key, key)):
        filling.tell(
            "province", present, stated.province, province=stated.province, province_code=key[0], province_from=key[1]
        )


def _had_province(filling: Filling[Exhibitor], stated: Exhibitor) -> bool:
    by_code = stated.province_code != "" and filling.had("province_code", stated.province_code)
    return by_code or filling.had("province", stated.province)


def fill_product(filling: Filling[Product], stated: Product, worked_out: frozenset[str], *, ours: bool) -> None:
    """Complete a product of an exhibitor; `ours` is a row of an export of ours: nothing in it is worked out."""
    filling.name(stated.name, lambda one, other: words(one) == words(other) and not respelled(one, other))
    for field in _PRODUCT_TEXTS:
        filling.text(field, getattr(stated, field))
    _fill_group(filling, stated)
    _fill_price(filling, stated)
    if not (ours and "unit" in worked_out):
        filling.text("unit", stated.unit)


def _fill_group(filling: Filling[Product], stated: Product) -> None:
    known = filling.present
    same_group = known.group_id is not None and known.group_id == stated.group_id
    same_text = known.group_text != "" and says("group_text", known.group_text, stated.group_text)
    had_group = stated.group_id is not None and filling.had("group_id", stated.group_id)
    if not stated.group_text or same_group or same_text or had_group or filling.had("group_text", stated.group_text):
        return
    present = known.group_text or ("another group" if known.group_id else "")
    filling.tell("group", present, stated.group_text, group_id=stated.group_id, group_text=stated.group_text)


def _fill_price(filling: Filling[Product], stated: Product) -> None:
    known = filling.present
    value = price_words(stated)
    if not value or says("price", price_words(known), value):
        return
    if stated.price_dong is not None and money.parse_price(known.price_text).dong == stated.price_dong:
        return  # somebody typed the figure as text
    if any(filling.had(field, value) for field in ("price_dong", "price_text")):
        return
    price = {"price_dong": stated.price_dong, "price_text": stated.price_text}
    filling.tell("price", price_words(known), value, **price)


def price_words(product: Product) -> str:
    """Return the price as one text: the figure, else what was written."""
    return str(product.price_dong) if product.price_dong is not None else product.price_text


def fill_contact(filling: Filling[Contact], stated: Contact, also: Iterable[str]) -> None:
    """Complete a contact; `also` are the other telephone numbers the fair knows of the exhibitor."""
    filling.text("name", stated.name, told_as="contact")
    filling.text("role", stated.role, told_as="contact_role")
    filling.text("phone", stated.phone, also=also, told_as="contact_phone")
