"""What a row of a registration list says of a product, as records of the fair."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from boothapp.domain import barcodes, money, recognition, units
from boothapp.domain.fair import ProductGroup
from boothapp.domain.product import Certificate, Product, Recognition
from boothapp.domain.registration import ListedProduct
from boothapp.domain.same_values import says
from boothapp.domain.text import fold
from boothapp.resource_files import rows
from boothapp.tasks.import_remarks import Remarks, quoted

_AS_LISTED = ("name", "name_en", "specification", "description", "ingredients", "origin")

GroupOf = Callable[[str], ProductGroup | None]
"""The product group of the fair that a text names."""


@dataclass(frozen=True)
class StatedProduct:
    """A product of a row, judged; its records stand as if it were new."""

    product: Product
    recognitions: tuple[Recognition, ...]
    certificates: tuple[Certificate, ...]
    worked_out: frozenset[str]  # "unit" when only the price says it
    row: int
    listed_id: str  # the id a list of our own carries


def product_statement(
    remarks: Remarks, group_of: GroupOf | None, sheet: str, listed: ListedProduct, owner: tuple[str, int]
) -> StatedProduct | None:
    """Return what the row says of the product; None for a product without a name, which is left out and noted.

    `owner` is the id of its exhibitor and its position among that one's products.
    """
    if not listed.name.strip():
        texts = [value for value in vars(listed).values() if isinstance(value, str) and value]
        message = f"A product without a name was left out: {', '.join(map(quoted, texts))}."
        remarks.skip(sheet, listed.row, "name", "product_name_missing", message, text=" | ".join(texts))
        return None

    price, unit = _price(remarks, sheet, listed)
    gtin = barcodes.parse_gtin(listed.barcode)
    if listed.barcode and gtin is None:
        message = f"{quoted(listed.barcode)} is no valid barcode (GTIN); kept as typed."
        remarks.warn(sheet, listed.row, "barcode", "barcode_invalid", message, text=listed.barcode)
    group = _group(remarks, group_of, sheet, listed)
    remarks.warn_long(sheet, listed.row, listed)
    fields: dict[str, Any] = {field: getattr(listed, field) for field in _AS_LISTED}
    exhibitor_id, position = owner
    product = Product(
        exhibitor_id,
        **fields,
        group_id=group.id if group else None,
        group_text=listed.group,
        price_dong=price.dong,
        price_text=price.text,
        unit=unit or price.unit,
        barcode=gtin.value if gtin else listed.barcode,
        source=remarks.source(sheet, listed.row),
        position=position,
    )
    recognitions, certificates = awarded(listed.recognition, product)
    worked_out = frozenset({"unit"} if price.unit and not unit else ())
    return StatedProduct(product, recognitions, certificates, worked_out, listed.row, listed.id)


def _group(remarks: Remarks, group_of: GroupOf | None, sheet: str, listed: ListedProduct) -> ProductGroup | None:
    if not listed.group or group_of is None:
        return None
    group = group_of(listed.group)
    if group is None:
        message = f"{quoted(listed.group)} is none of the fair's product groups; kept as typed."
        remarks.warn_once(sheet, listed.row, "group", "group_unknown", message, text=listed.group)
    return group


def _price(remarks: Remarks, sheet: str, listed: ListedProduct) -> tuple[money.Price, str]:
    """Return the price and the unit that stands beside it."""
    price, unit = money.parse_price(listed.price), units.unit(listed.unit)
    name = quoted(listed.name)
    if listed.price and price.doubtful:
        message = f"The price {quoted(listed.price)} of {name} is doubtful; please check it."
        remarks.warn(sheet, listed.row, "price", "price_doubtful", message, text=listed.price, name=listed.name)
    if unit and price.unit and not says("unit", unit, price.unit):
        message = f'{name} is priced {quoted(listed.price)}, but its unit is "{unit}"; the latter counts.'
        remarks.warn(sheet, listed.row, "unit", "unit_differs", message, text=listed.price, name=listed.name, unit=unit)
    return price, unit


def awarded(text: str, product: Product) -> tuple[tuple[Recognition, ...], tuple[Certificate, ...]]:
    """Return the recognitions in a cell, and the certificates among them (VietGAP, HACCP, ISO ...)."""
    recognitions: list[Recognition] = []
    certificates: list[Certificate] = []
    for found in recognition.parse_recognitions(text) if text else ():
        if found.scheme == "other" and _is_certificate(found.text):
            certificates.append(
                Certificate(product.exhibitor_id, found.text, product.id, valid_until=found.expires_on or None)
            )
            continue
        expires_on = found.expires_on or None
        if found.scheme == "ocop" and found.decision_date and not expires_on:
            expires_on = recognition.ocop_expiry(date.fromisoformat(found.decision_date)).isoformat()
        recognitions.append(
            Recognition(
                product.id,
                found.scheme,
                level=found.level,
                stars=found.stars,
                year=found.year,
                decision_no=found.decision_no,
                decision_date=found.decision_date or None,
                expires_on=expires_on,
                text=found.text,
                position=len(recognitions),
            )
        )
    return tuple(recognitions), tuple(certificates)


def _is_certificate(text: str) -> bool:
    certificates, awards = _names_of_certificates()
    folded = fold(text)
    return certificates.search(folded) is not None and awards.search(folded) is None


@cache
def _names_of_certificates() -> tuple[re.Pattern[str], re.Pattern[str]]:
    awards = {fold(row["name"]) for row in rows("awards.csv")}
    certificates = {fold(row["name"]) for row in rows("certificates.csv")} - awards
    one, other = ("|".join(re.escape(name) for name in sorted(found)) for found in (certificates, awards))
    return re.compile(rf"\b(?:{one})\b"), re.compile(rf"\b(?:{other})\b")
