"""The orders in which products are listed."""

import json
from bisect import bisect_left
from collections.abc import Iterable
from functools import cached_property, cmp_to_key
from itertools import filterfalse
from typing import Any

from sqlite_utils import Database

from boothapp.store.kept_products import kept_products
from boothapp.store.product_filter import BOOTHS, PHOTOS, gravity

_EXHIBITOR = "(SELECT sort_key FROM exhibitors WHERE id = p.exhibitor_id)"
# Order -> what it goes by, the deciding one first; what tells of other tables than product_touches knows cannot be kept
_ORDERS = {
    "name": ("p.sort_key",),
    "exhibitor": (_EXHIBITOR, "p.position"),
    "group": ("(SELECT position FROM product_groups WHERE id = p.group_id)", "nullif(p.group_text, '')"),
    "price": ("p.price_dong",),
    "booth": (f"(SELECT min(booths.sort_key || slot) {BOOTHS} AND exhibitor_id = p.exhibitor_id)", "p.position"),
    "photos": (f"(SELECT count(*) {PHOTOS})",),
    "missing": (gravity(),),
    "changed": ("(SELECT max(id) FROM changes WHERE row_id = p.id)",),
}
ORDERS = tuple(_ORDERS)
"""By what the list can be ordered; what has none of it stands last in both directions."""
_THERE = "FROM products AS p WHERE p.deleted_at IS NULL"


class ProductOrder:
    """The ids of all products in an order of ORDERS, those of equal rank by name. By name it only ascends."""

    def __init__(self, db: Database, order: str, *, descending: bool) -> None:
        self._columns, self._descending = (*_ORDERS[order], "p.sort_key", "p.id"), descending
        self._by = by(order, descending=descending)
        self.ids = [id_ for (id_,) in db.execute(f"SELECT p.id {_THERE} ORDER BY {self._by}")]

    @cached_property
    def places(self) -> dict[str, int]:
        """Every product's place."""
        return {id_: place for place, id_ in enumerate(self.ids)}

    def mend(self, db: Database, ids: frozenset[str]) -> None:
        """Put these products to their places of now."""
        read: dict[str, Any] = {}

        def key(id_: str) -> Any:
            if id_ not in read:
                query = f"SELECT {', '.join(self._columns)} FROM products AS p WHERE p.id = ?"
                read[id_] = cmp_to_key(self._compare)(db.execute(query, [id_]).fetchone())
            return read[id_]

        self.ids = list(filterfalse(ids.__contains__, self.ids))
        for id_ in sorted_by(db, ids, self._by):
            self.ids.insert(bisect_left(self.ids, key(id_), key=key), id_)
        self.__dict__.pop("places", None)

    def _compare(self, one: tuple[Any, ...], other: tuple[Any, ...]) -> int:
        """As SQLite does with the columns of two products: nothing comes last, only the first column descends."""
        for place, (mine, its) in enumerate(zip(one, other, strict=True)):
            if mine != its:
                if mine is None or its is None:
                    return 1 if mine is None else -1
                return -1 if (mine < its) != (self._descending and place == 0) else 1
        return 0


def ordered(db: Database, order: str, *, descending: bool = False) -> ProductOrder:
    """Return all products in an order as it is now."""
    name = f"{order} {'down' if descending else 'up'}"
    return kept_products(db, name, lambda: ProductOrder(db, order, descending=descending))


def sorted_by(db: Database, ids: Iterable[str], by_: str) -> list[str]:
    """Return those of some ids that are listed, in the order of such a condition; no order of all is read."""
    query = f"SELECT p.id {_THERE} AND p.id IN (SELECT value FROM json_each(?)) ORDER BY {by_}"
    return [id_ for (id_,) in db.execute(query, [json.dumps(sorted(ids))])]


def by(order: str, *, descending: bool = False) -> str:
    """Return what SQL orders by."""
    direction = "DESC" if descending else "ASC"
    if order == "name":  # as its index does
        return f"p.sort_key {direction}, p.id {direction}"
    first, *rest = _ORDERS[order]
    return ", ".join(
        [f"{first} {direction} NULLS LAST", *(f"{other} NULLS LAST" for other in rest), "p.sort_key", "p.id"]
    )
