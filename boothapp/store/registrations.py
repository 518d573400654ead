"""What the fair knows besides its records: earlier values, booths, who agreed, whether it changed meanwhile."""

import json
from collections import defaultdict
from typing import Any

from sqlite_utils import Database

from boothapp.domain import booth_codes
from boothapp.domain.exhibitor import Consent
from boothapp.store import records

Earlier = dict[str, dict[str, frozenset[Any]]]  # record id -> field -> values

_TABLES = ("exhibitors", "products", "contacts")


def earlier_values(db: Database) -> Earlier:
    """Return the values that records had before somebody changed or cleared them; edits taken back do not count.

    A list that still says such a value is not asked about it again: somebody decided against it.
    """
    query = f"""
        SELECT row_id, old FROM changes JOIN edits ON edits.id = edit_id
        WHERE action = 'update' AND kind = 'edit' AND state = 'done' AND table_name IN {_TABLES}"""
    found: dict[str, dict[str, set[Any]]] = defaultdict(lambda: defaultdict(set))
    for id_, old in db.execute(query):
        for field, value in json.loads(old).items():
            if value not in (None, ""):
                found[id_][field].add(value)
    return {id_: {field: frozenset(values) for field, values in fields.items()} for id_, fields in found.items()}


def booths(db: Database) -> dict[str, tuple[str, ...]]:
    """Return the printed numbers of every exhibitor's booths, such as "A09" or, in a shared one, "A09a"."""
    query = """
        SELECT exhibitor_id, code || slot FROM assignments JOIN booths ON booths.id = booth_id
        WHERE assignments.deleted_at IS NULL AND booths.deleted_at IS NULL AND assignments.status <> 'declined'
          AND exhibitor_id IS NOT NULL"""
    found: dict[str, list[str]] = defaultdict(list)
    for id_, code in db.execute(query):
        found[id_].append(code)
    return {id_: tuple(sorted(codes, key=booth_codes.sort_key)) for id_, codes in found.items()}


def last_edit(db: Database, before: int | None = None) -> int:
    """Return the number of the newest history entry, of those before entry `before` when that is given."""
    query = "SELECT coalesce(max(id), 0) FROM edits WHERE ? IS NULL OR id < ?"
    return int(db.execute(query, [before, before]).fetchone()[0])


def consenting(db: Database) -> frozenset[str]:
    """Return the ids of the exhibitors that agreed to have their contact details in the catalog."""
    given = records.where(db, Consent, "purpose = 'catalog' AND withdrawn_at IS NULL AND contact_id IS NULL")
    return frozenset(consent.exhibitor_id for consent in given)
