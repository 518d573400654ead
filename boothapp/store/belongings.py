"""What belongs to a record and goes with it: into the bin, and back."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlite_utils import Database

PARTS: dict[str, tuple[tuple[str, str], ...]] = {
    "exhibitors": (
        ("contacts", "exhibitor_id"),
        ("consents", "exhibitor_id"),
        ("needs", "exhibitor_id"),
        ("products", "exhibitor_id"),
        ("certificates", "exhibitor_id"),
        ("photos", "exhibitor_id"),
        ("assignments", "exhibitor_id"),
        ("advertisements", "exhibitor_id"),
        ("questions", "exhibitor_id"),
        ("questions", "other_exhibitor_id"),
    ),
    "contacts": (("consents", "contact_id"),),
    "products": (
        ("recognitions", "product_id"),
        ("certificates", "product_id"),
        ("photos", "product_id"),
        ("questions", "product_id"),
    ),
}
"""Table -> the tables of its parts, each with the column that names the owner."""


def with_parts(
    db: Database, table: str, ids: Iterable[str], condition: str, parameters: Sequence[Any] = ()
) -> dict[str, set[str]]:
    """Return the ids of these records and of all that belongs to them, by table, as far as a condition of SQL holds."""
    found: dict[str, set[str]] = defaultdict(set)
    wanted = [(table, "id", json.dumps(list(ids)))]
    for place, column, owners in wanted:  # it grows meanwhile
        query = f"SELECT id FROM {place} WHERE {column} IN (SELECT value FROM json_each(?)) AND {condition}"
        new = {id_ for (id_,) in db.execute(query, [owners, *parameters])} - found[place]
        found[place] |= new
        if new:
            wanted += [(part, owner, json.dumps(sorted(new))) for part, owner in PARTS.get(place, ())]
    return {place: some for place, some in found.items() if some}
