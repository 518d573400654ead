"""Fields of exhibitors and products as tables and forms show them: their texts, and reading them back."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from boothapp.domain import barcodes, product_groups, provinces, tax_codes, typed_fields
from boothapp.domain.coded_words import kind_in, status_in
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import ProductGroup
from boothapp.domain.personal_numbers import masked
from boothapp.domain.printed_words import KIND_NAMES, STATUS_NAMES
from boothapp.domain.problems import Problem
from boothapp.domain.product import Product
from boothapp.domain.text import clean, fold

_YES = frozenset(("x", "co", "1", "yes", "dung", "true"))
_MOST_M2 = 20_000.0
_COVER = re.compile(rf"{tax_codes.MASK} [0-9]{{4}}\b")


@dataclass(frozen=True)
class Entered:
    """What a field says: the columns to set, and what is wrong or doubtful. An error sets nothing."""

    values: Mapping[str, Any]
    problem: Problem | None = None


@dataclass(frozen=True)
class Rules:
    """What fields are judged with."""

    opening_day: date | None = None
    groups: Sequence[ProductGroup] = ()


def enter(record: Exhibitor | Product, field: str, text: str, rules: Rules) -> Entered:
    """Read what was typed or pasted into a field of a record. Raises KeyError for a field that there is not."""
    typed = clean(text, lines=True)
    if tax_codes.MASK in typed and (covered := _covered(record, field, typed)):
        return covered
    if isinstance(record, Exhibitor):
        return _EXHIBITOR[field](field, typed, rules)
    if field == "price":
        return _price(record, typed)
    return _PRODUCT[field](field, typed, rules)


def _covered(record: Exhibitor | Product, field: str, typed: str) -> Entered | None:
    """Cells are copied with their personal numbers covered: pasted back where they were they change nothing."""
    if typed == clean(masked(shown(record, field)), lines=True):
        return Entered({})
    if not _COVER.search(typed):
        return None
    message = f"“{typed}” covers a personal number; type the number itself."
    return Entered({}, Problem(field, "number_covered", message, data={"text": typed}))


def shown(record: Exhibitor | Product, field: str) -> str:
    """Return the text of a field; `enter` reads it as what the record has."""
    if show := _SHOWN.get(field):
        return show(record)
    value = getattr(record, field)
    return "" if value is None else f"{value:g}".replace(".", ",") if isinstance(value, float) else str(value)


def numbers(text: str) -> dict[str, str]:
    """Return tax code and registration number for the one field of both: what is typed over the one replaces both."""
    typed = clean(text)
    if typed_fields.is_registration_no(typed):
        return {"tax_id": "", "registration_no": typed}
    return {"tax_id": typed_fields.tax_code(typed).value} | ({} if typed else {"registration_no": ""})


def _province_name(exhibitor: Exhibitor) -> str:
    unit = provinces.get(exhibitor.province_code, exhibitor.province_from)
    return provinces.spelled(exhibitor.province, unit) or (unit.name if unit else "")


Read = Callable[[str, str, Rules], Entered]


def _text(field: str, typed: str, _: Rules) -> Entered:
    return Entered({field: typed})


def _name(field: str, typed: str, _: Rules) -> Entered:
    if typed:
        return Entered({field: typed})
    return Entered({}, Problem("name", "name_missing", "A name cannot be left empty."))


def _read_with(read: Callable[[str], typed_fields.TypedText]) -> Read:
    def enter(field: str, typed: str, _: Rules) -> Entered:
        found = read(typed)
        return Entered({field: found.value}, found.problem)

    return enter


def _tax_id(_: str, typed: str, __: Rules) -> Entered:
    return Entered(numbers(typed), typed_fields.tax_code(typed).problem)


def _booths(field: str, typed: str, _: Rules) -> Entered:
    found = typed_fields.booths(typed)
    if found.problem and found.problem.code == "booths_not_whole":
        return Entered({}, replace(found.problem, field=field, level="error"))
    if found.problem or found.rest or found.raw_space_m2 is not None:
        message = f"“{typed}” is no number of booths from 0 to {typed_fields.MOST_BOOTHS}."
        data = {"most": typed_fields.MOST_BOOTHS}
        return Entered({}, Problem(field, "booths_out_of_range", message, data=data))
    return Entered({field: found.booths})


def _area(field: str, typed: str, _: Rules) -> Entered:
    number = fold(typed).removesuffix("m2").removesuffix("m²").strip().replace(",", ".")
    try:
        area = float(number) if number else None
    except ValueError:
        area = -1.0
    if area is not None and not 0 <= area <= _MOST_M2:
        return Entered({}, Problem(field, "area_not_understood", f"“{typed}” is no area in m².", data={"text": typed}))
    return Entered({field: area})


def _province(_: str, typed: str, rules: Rules) -> Entered:
    unit = provinces.find(typed, rules.opening_day) if typed else None
    values = {
        "province": provinces.spelled(typed, unit),
        "province_code": unit.code if unit else "",
        "province_from": unit.valid_from if unit else "",
    }
    if unit or not typed:
        return Entered(values)
    message = f"“{typed}” is no province of the list in force; kept as typed."
    return Entered(values, Problem("province", "province_unknown", message, "warning", {"text": typed}))


def _kind(field: str, typed: str, _: Rules) -> Entered:
    code = kind_in(typed)
    if code or not typed:
        return Entered({field: code})
    return Entered({}, Problem(field, "kind_unknown", f"“{typed}” is no kind of exhibitor.", data={"text": typed}))


def _status(field: str, typed: str, _: Rules) -> Entered:
    code = status_in(typed) or ("" if typed else "registered")
    if code:
        return Entered({field: code})
    return Entered(
        {}, Problem(field, "status_unknown", f"“{typed}” is no state of an exhibitor.", data={"text": typed})
    )


def _group(_: str, typed: str, rules: Rules) -> Entered:
    group = product_groups.find(typed, rules.groups) if typed else None
    values = {"group_id": group.id if group else None, "group_text": typed}
    return Entered(values, product_groups.doubt(typed, rules.groups))


def _price(product: Product, typed: str) -> Entered:
    found = typed_fields.price(typed, product.unit)
    values: dict[str, Any] = {"price_dong": found.dong, "price_text": found.text}
    if found.unit and not product.unit:
        values["unit"] = found.unit
    return Entered(values, found.problem)


def _barcode(field: str, typed: str, _: Rules) -> Entered:
    gtin = barcodes.parse_gtin(typed)
    if gtin or not typed:
        return Entered({field: gtin.value if gtin else ""})
    message = f"“{typed}” is no valid barcode (GTIN); kept as typed."
    return Entered({field: typed}, Problem(field, "barcode_invalid", message, "warning", {"text": typed}))


def _tick(field: str, typed: str, _: Rules) -> Entered:
    return Entered({field: fold(typed) in _YES})


_EXHIBITOR: dict[str, Read] = {
    "name": _name,
    **dict.fromkeys(("name_en", "short_name", "fascia_name", "fascia_name_en", "intro", "intro_en"), _text),
    **dict.fromkeys(("address", "wishes", "note", "registration_no"), _text),
    "kind": _kind,
    "status": _status,
    "tax_id": _tax_id,
    "phone": _read_with(typed_fields.phone),
    "email": _read_with(typed_fields.email),
    "website": _read_with(typed_fields.website),
    "province": _province,
    "booths_requested": _booths,
    "raw_space_m2": _area,
}
_PRODUCT: dict[str, Read] = {
    "name": _name,
    **dict.fromkeys(("name_en", "specification", "description", "description_en"), _text),
    **dict.fromkeys(("ingredients", "origin", "note"), _text),
    "unit": _read_with(typed_fields.unit),
    "group": _group,
    "barcode": _barcode,
    "display_only": _tick,
}
_SHOWN: dict[str, Callable[[Any], str]] = {
    "price": lambda product: (
        typed_fields.price(product.price_text if product.price_dong is None else str(product.price_dong)).shown
    ),
    "group": lambda product: product.group_text,
    "display_only": lambda product: "x" if product.display_only else "",
    "tax_id": lambda exhibitor: typed_fields.tax_code(exhibitor.tax_id or exhibitor.registration_no).shown,
    "phone": lambda exhibitor: typed_fields.phone(exhibitor.phone).shown,
    "province": _province_name,
    "kind": lambda exhibitor: KIND_NAMES[exhibitor.kind][0] if exhibitor.kind else "",
    "status": lambda exhibitor: STATUS_NAMES[exhibitor.status][0],
}
EXHIBITOR_FIELDS = tuple(_EXHIBITOR)
PRODUCT_FIELDS = (*_PRODUCT, "price")
