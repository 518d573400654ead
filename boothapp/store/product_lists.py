"""The list of products: which ones, in which order, and what a screenful of it shows."""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlite_utils import Database

from boothapp.domain import booth_codes
from boothapp.domain.photo import Photo
from boothapp.domain.product import Recognition
from boothapp.store import records
from boothapp.store.product_filter import (
    BOOTHS,
    EVERY,
    LACKS,
    PHOTOS,
    STAYS,
    ProductFilter,
    conditions,
    finding,
    flags,
    lacking,
    named,
)

_EXHIBITOR = "(SELECT sort_key FROM exhibitors WHERE id = p.exhibitor_id)"
# Order -> what it goes by, the deciding one first
_ORDERS = {
    "name": ("p.sort_key",),
    "exhibitor": (_EXHIBITOR, "p.position"),
    "group": ("(SELECT position FROM product_groups WHERE id = p.group_id)", "nullif(p.group_text, '')"),
    "price": ("p.price_dong",),
    "booth": (f"(SELECT min(booths.sort_key || slot) {BOOTHS} AND exhibitor_id = p.exhibitor_id)", "p.position"),
    "photos": (f"(SELECT count(*) {PHOTOS})",),
    "missing": (f"CASE WHEN {STAYS} THEN " + " + ".join(f"({lacks})" for lacks in LACKS.values()) + " ELSE 0 END",),
    "changed": ("(SELECT max(id) FROM changes WHERE row_id = p.id)",),
}
_FEW = 10_000
ORDERS = tuple(_ORDERS)
"""By what the list can be ordered; what has none of it stands last in both directions."""


@dataclass(frozen=True)
class ProductRow:
    """What the list shows of a product."""

    id: str
    name: str
    specification: str
    exhibitor_id: str
    exhibitor: str
    group_id: str | None
    group: str  # as the list wrote it
    price_dong: int | None
    price_text: str  # what was written when that is not one figure
    unit: str
    booths: tuple[str, ...]  # of its exhibitor, as printed
    photo: Photo | None  # the main one
    photos: int
    recognitions: tuple[Recognition, ...]
    missing: tuple[str, ...]  # of MISSING, in its order


@dataclass(frozen=True)
class ProductCounts:
    """How many the filter leaves; and how many each choice of a chip would leave beside the other chips."""

    total: int
    missing: Counter[str]
    groups: Counter[str]  # by id, "" = in none


def ids(db: Database, chosen: ProductFilter = EVERY, order: str = "name", *, descending: bool = False) -> list[str]:
    """Return the ids of the products that meet a filter, in an order of ORDERS; those of equal rank by name."""
    where, parameters = conditions(chosen)
    narrowed = _narrowed(db, chosen)
    few = narrowed is not None and len(narrowed) <= _FEW
    if few:
        where += " AND p.id IN (SELECT value FROM json_each(?))"
        parameters.append(json.dumps(list(narrowed or ())))
    query = f"SELECT p.id FROM products AS p WHERE {where} ORDER BY {_by(order, descending)}"
    found = (id_ for (id_,) in db.execute(query, parameters))
    return list(found) if few or narrowed is None else [id_ for id_ in found if id_ in narrowed]


def _narrowed(db: Database, chosen: ProductFilter) -> set[str] | None:
    """The ids that text and missing leave; None = all. To go through all in order is faster than to sort many."""
    sets = []
    if chosen.text.strip():
        sets.append(finding(db, chosen.text))
    if chosen.missing:
        sets.append(lacking(db, chosen.missing))
    return set.intersection(*sets) if sets else None


def _by(order: str, descending: bool) -> str:
    direction = "DESC" if descending else "ASC"
    if order == "name":
        return f"p.sort_key {direction}, p.id {direction}"
    first, *rest = _ORDERS[order]
    return ", ".join(
        [f"{first} {direction} NULLS LAST", *(f"{other} NULLS LAST" for other in rest), "p.sort_key", "p.id"]
    )


def rows(db: Database, wanted: Sequence[str]) -> list[ProductRow]:
    """Return what the list shows of these products, in the order given; ids that are none are left out."""
    these = json.dumps(list(wanted))
    query = f"""
        SELECT p.id, p.name, p.specification, p.exhibitor_id, exhibitors.name, group_id, group_text, price_dong,
          price_text, unit, (SELECT json_group_array(code || slot) {BOOTHS} AND exhibitor_id = p.exhibitor_id),
          (SELECT count(*) {PHOTOS}), {flags()}
        FROM products AS p JOIN exhibitors ON exhibitors.id = p.exhibitor_id
        WHERE p.id IN (SELECT value FROM json_each(?))"""
    main = f"""
        id IN (SELECT (SELECT id {PHOTOS} ORDER BY position, id LIMIT 1) FROM products AS p
               WHERE id IN (SELECT value FROM json_each(?)))"""
    photos = {photo.product_id: photo for photo in records.where(db, Photo, main, [these])}
    of_these = "product_id IN (SELECT value FROM json_each(?))"
    held = records.grouped(records.where(db, Recognition, of_these, [these], order="position, id"), "product_id")
    found = {row[0]: _row(row, photos.get(row[0]), tuple(held.get(row[0], ()))) for row in db.execute(query, [these])}
    return [found[id_] for id_ in wanted if id_ in found]


def counts(db: Database, chosen: ProductFilter = EVERY) -> ProductCounts:
    """Return how many products meet a filter, and for its chips how many would with each choice."""
    where, parameters = conditions(replace(chosen, groups=frozenset()))
    found = finding(db, chosen.text) if chosen.text.strip() else None
    if found is not None:
        where += " AND p.id IN (SELECT value FROM json_each(?))"
        parameters.append(json.dumps(list(found)))
    query = f"SELECT {flags()}, coalesce(group_id, '') FROM products AS p WHERE {where}"
    total, missing, groups = 0, Counter[str](), Counter[str]()
    for (bits, group), count in Counter(db.execute(query, parameters)).items():
        lacks = named(bits)
        of_groups = not chosen.groups or group in chosen.groups
        lacking = not chosen.missing or not chosen.missing.isdisjoint(lacks)
        total += count if of_groups and lacking else 0
        missing.update(dict.fromkeys(lacks, count) if of_groups else {})
        groups.update({group: count} if lacking else {})
    return ProductCounts(total, missing, groups)


def _row(row: Sequence[Any], photo: Photo | None, recognitions: tuple[Recognition, ...]) -> ProductRow:
    id_, name, size, exhibitor_id, exhibitor, group_id, group, price_dong, price_text, unit, booths, photos, bits = row
    return ProductRow(
        id_,
        name,
        size,
        exhibitor_id,
        exhibitor,
        group_id,
        group,
        price_dong,
        price_text,
        unit,
        tuple(sorted(json.loads(booths), key=booth_codes.sort_key)),
        photo,
        photos,
        recognitions,
        named(bits),
    )
