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
from boothapp.store import product_facets, product_orders, records
from boothapp.store.kept import kept
from boothapp.store.product_filter import (
    BOOTHS,
    EVERY,
    PHOTOS,
    ProductFilter,
    conditions,
    finding,
    flags,
    lacking,
    named,
)

ORDERS = product_orders.ORDERS
_FEW, _MANY = 40, 2_500  # found ones: sorted by themselves, by their places; of more, all others are left out


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
    missing: tuple[str, ...]  # of OF_PRODUCT, in its order


@dataclass(frozen=True)
class ProductCounts:
    """How many the filter leaves; and how many each choice of a chip would leave beside the other chips."""

    total: int
    missing: Counter[str]
    groups: Counter[str]  # by id, "" = in none


def ids(db: Database, chosen: ProductFilter = EVERY, order: str = "name", *, descending: bool = False) -> list[str]:
    """Return the ids of the products that meet a filter, in an order of ORDERS; those of equal rank by name."""
    if order == "name" and descending:
        return ids(db, chosen, order)[::-1]
    wanted = _wanted(db, chosen)
    if wanted is not None and len(wanted) <= _FEW:
        return product_orders.sorted_by(db, wanted, product_orders.by(order, descending=descending))
    listed = product_orders.ordered(db, order, descending=descending)
    if wanted is None:
        return list(listed.ids)
    if len(wanted) > _MANY:  # to go through all is faster than to sort many
        return list(filter(wanted.__contains__, listed.ids))
    return sorted(filter(listed.places.__contains__, wanted), key=listed.places.__getitem__)


def _wanted(db: Database, chosen: ProductFilter) -> set[str] | None:
    """The ids that a filter leaves, those in the bin too; None = all."""
    sets = []
    if chosen.text.strip():
        sets.append(_finding(db, chosen.text))
    if chosen.missing:
        sets.append(lacking(db, chosen.missing))
    if chosen.groups or chosen.exhibitor_id is not None or chosen.among is not None:
        where, parameters = conditions(chosen)
        sets.append({id_ for (id_,) in db.execute(f"SELECT p.id FROM products AS p WHERE {where}", parameters)})
    return set.intersection(*sets) if sets else None


def _finding(db: Database, text: str) -> set[str]:
    """What a text finds; the list and its counts ask for the same one after the other."""
    return kept(db, f"products like {text}", lambda: finding(db, text))


def rows(db: Database, wanted: Sequence[str]) -> list[ProductRow]:
    """Return what the list shows of these products, in the order given; ids that are none are left out."""
    these = json.dumps(list(wanted))
    query = f"""
        SELECT p.id, p.name, p.specification, p.exhibitor_id, exhibitors.name, group_id, group_text, price_dong,
          price_text, unit, (SELECT json_group_array(code || slot) {BOOTHS} AND exhibitor_id = p.exhibitor_id),
          (SELECT count(*) {PHOTOS}), {flags(few=True)}
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
    facets = product_facets.facets(db)
    wanted = _wanted(db, replace(chosen, groups=frozenset(), missing=frozenset()))
    total, missing, groups = 0, Counter[str](), Counter[str]()
    counted = facets.of.values() if wanted is None else map(facets.of.get, wanted)
    for number, count in Counter(counted).items():
        if number is None:  # in the bin
            continue
        lacks, group = facets.known[number]
        of_groups = not chosen.groups or group in chosen.groups
        lacking = not chosen.missing or not chosen.missing.isdisjoint(lacks)
        total += count if of_groups and lacking else 0
        for what in lacks if of_groups else ():
            missing[what] += count
        if lacking:
            groups[group] += count
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
