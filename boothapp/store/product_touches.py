"""Which products the edits since a moment may have changed, themselves or in what lists tell of them."""

import json
from collections.abc import Iterable
from typing import Any

from sqlite_utils import Database

_MOST_CHANGES, _MOST_PRODUCTS = 500, 60  # beyond them all products are read anew in less time
_NO_MATTER = frozenset(
    (
        *("fair", "organisers", "emergency_contacts", "programme_items", "contacts", "consents", "needs"),
        *("recognitions", "certificates", "halls", "plan_items", "zones", "pavilions", "booth_facilities"),
        *("advertisements", "questions", "print_runs", "print_run_items", "draws", "draw_results"),
        "draw_booths",
    )
)  # of all other tables the lists of products tell or are ordered by something
_OWNERS = {"photos": "product_id", "assignments": "exhibitor_id"}  # column that names whose the row is
_THESE = "IN (SELECT value FROM json_each(?))"


def last_change(db: Database) -> int:
    """Return the number of the last change of a shared table."""
    return int(db.execute("SELECT coalesce(max(id), 0) FROM changes").fetchone()[0])


def touched(db: Database, since: int) -> frozenset[str] | None:
    """Return the ids of all products that changes after the one of this number may have touched; None = too many.

    An id may be of a product that is in the bin or gone. Whose a row was at any time in between counts.
    """
    query = f"SELECT table_name, row_id, old, new FROM changes WHERE id > ? LIMIT {_MOST_CHANGES + 1}"
    found = [change for change in db.execute(query, [since]) if change[0] not in _NO_MATTER]
    if len(found) > _MOST_CHANGES:
        return None
    rows: dict[str, set[str]] = {table: set() for table in ("products", "exhibitors", "booths", *_OWNERS)}
    owners: dict[str, set[str]] = {table: set() for table in _OWNERS}
    for table, row_id, old, new in found:
        if table not in rows:
            return None
        rows[table].add(row_id)
        if column := _OWNERS.get(table):
            owners[table].update(values[column] for values in (json.loads(old), json.loads(new)) if values.get(column))
    for table, column in _OWNERS.items():
        owners[table] |= _column(db, f"SELECT {column} FROM {table} WHERE id {_THESE}", rows[table])
    exhibitors = rows["exhibitors"] | owners["assignments"]
    exhibitors |= _column(db, f"SELECT exhibitor_id FROM assignments WHERE booth_id {_THESE}", rows["booths"])
    of_these = f"SELECT id FROM products WHERE deleted_at IS NULL AND exhibitor_id {_THESE}"
    products = rows["products"] | owners["photos"] | _column(db, of_these, exhibitors)
    return frozenset(products) if len(products) <= _MOST_PRODUCTS else None


def _column(db: Database, query: str, ids: Iterable[str]) -> set[Any]:
    """What a query of one column finds for these ids."""
    asked = sorted(ids)
    return {value for (value,) in db.execute(query, [json.dumps(asked)]) if value} if asked else set()
