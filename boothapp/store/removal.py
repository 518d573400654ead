"""Taking records out of the fair with all that belongs to them: into the bin, from which they come back."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlite_utils import Database

from boothapp.domain import booth_codes
from boothapp.store.belongings import with_parts
from boothapp.store.records import TABLES


@dataclass(frozen=True)
class Removed:
    """What went into the bin."""

    counts: dict[str, int]  # rows by table, those asked for too
    booths: tuple[str, ...]  # that are vacant now, as printed


def remove(db: Database, cls: type, ids: Iterable[str]) -> Removed:
    """Put records and their parts into the bin; exhibitors leave their booths. Call it inside `fair.edit(...)`."""
    gone = with_parts(db, TABLES[cls], ids, "deleted_at IS NULL")
    booths = _booths(db, gone.get("assignments", ()))
    now = datetime.now(UTC).isoformat(timespec="seconds")
    for table, some in gone.items():
        query = f"UPDATE {table} SET deleted_at = ? WHERE id IN (SELECT value FROM json_each(?))"
        db.execute(query, [now, json.dumps(sorted(some))])
    return Removed({table: len(some) for table, some in gone.items()}, booths)


def _booths(db: Database, assignments: Iterable[str]) -> tuple[str, ...]:
    query = """
        SELECT code || slot FROM assignments JOIN booths ON booths.id = booth_id
        WHERE assignments.id IN (SELECT value FROM json_each(?)) AND assignments.status <> 'declined'
          AND booths.deleted_at IS NULL"""
    codes = [code for (code,) in db.execute(query, [json.dumps(sorted(assignments))])]
    return tuple(sorted(codes, key=booth_codes.sort_key))
