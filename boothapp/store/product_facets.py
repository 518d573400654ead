"""What each product lacks and its group: what the chips of the list count."""

import json

from sqlite_utils import Database

from boothapp.store.kept_products import kept_products
from boothapp.store.product_filter import flags, named

_THERE = "products AS p WHERE p.deleted_at IS NULL"
_FEW = "products AS p JOIN exhibitors ON exhibitors.id = p.exhibitor_id WHERE p.deleted_at IS NULL"


class ProductFacets:
    """What products lack together with their group: the few there are, and by product the number of its own."""

    def __init__(self, db: Database) -> None:
        self.known: list[tuple[tuple[str, ...], str]] = []
        self.of: dict[str, int] = {}
        self._numbers: dict[tuple[int, str], int] = {}
        self._read(db, f"SELECT p.id, {flags()}, coalesce(group_id, '') FROM {_THERE}")

    def _read(self, db: Database, query: str, parameters: tuple[str, ...] = ()) -> None:
        numbers = self._numbers
        found = db.execute(query, parameters)
        self.of |= {id_: numbers.setdefault((bits, group), len(numbers)) for id_, bits, group in found}
        self.known += [(named(bits), group) for bits, group in list(numbers)[len(self.known) :]]

    def mend(self, db: Database, ids: frozenset[str]) -> None:
        """Read these products anew."""
        for id_ in ids:
            self.of.pop(id_, None)
        query = f"SELECT p.id, {flags(few=True)}, coalesce(group_id, '') FROM {_FEW}"
        self._read(db, f"{query} AND p.id IN (SELECT value FROM json_each(?))", (json.dumps(sorted(ids)),))


def facets(db: Database) -> ProductFacets:
    """Return those of all products as they are now."""
    return kept_products(db, "facets", lambda: ProductFacets(db))
