"""What each product lacks and its group: what the chips of the list count."""

import json
from collections.abc import Iterator

from sqlite_utils import Database

from boothapp.store.kept_products import kept_products, state
from boothapp.store.product_filter import flags, named

_NAME = "facets"
_THERE = "products AS p WHERE p.deleted_at IS NULL"
_PIECE = 5_000  # products, read in some 20 ms
_FEW = "products AS p JOIN exhibitors ON exhibitors.id = p.exhibitor_id WHERE p.deleted_at IS NULL"


class ProductFacets:
    """What products lack together with their group: the few there are, and by product the number of its own."""

    def __init__(self) -> None:
        """Nothing yet: `reading` reads all."""
        self.known: list[tuple[tuple[str, ...], str]] = []
        self.of: dict[str, int] = {}
        self._numbers: dict[tuple[int, str], int] = {}

    def reading(self, db: Database) -> Iterator[None]:
        """Read all products, in pieces."""
        query = f"SELECT p.id, {flags()}, coalesce(group_id, '') FROM {_THERE} AND p.rowid BETWEEN ? AND ?"
        most = db.execute("SELECT coalesce(max(rowid), 0) FROM products").fetchone()[0]
        for first in range(1, most + 1, _PIECE):
            self._read(db, query, (first, first + _PIECE - 1))
            yield

    def _read(self, db: Database, query: str, parameters: tuple[object, ...]) -> None:
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
    return kept_products(db, _NAME, lambda: _all(db))


def read_ahead(db: Database) -> Iterator[None]:
    """Read those of all products in pieces, so that `facets` has them at once; a change meanwhile leaves it to that."""
    since, made = state(db), ProductFacets()
    yield from made.reading(db)
    if state(db) == since:
        kept_products(db, _NAME, lambda: made)


def _all(db: Database) -> ProductFacets:
    made = ProductFacets()
    for _ in made.reading(db):
        pass
    return made
