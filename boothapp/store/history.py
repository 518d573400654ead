"""Who changed what, when and where; taking edits back and putting them in again."""

import contextlib
import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from boothapp.domain.errors import FairError
from boothapp.store.fair import Fair
from boothapp.store.steps import WAY_ON, Change, apply, inverse

UNDO_STEPS = 200
# Edits that stay: the making of the fair, and what was printed, which is on paper whatever is taken back
KEPT = ("new_fair", "sample", "print_run")

# Rows that belong to a record and show in its history: (table, column that names the record)
_PARTS = (
    ("contacts", "exhibitor_id"),
    ("consents", "exhibitor_id"),
    ("needs", "exhibitor_id"),
    ("certificates", "exhibitor_id"),
    ("assignments", "exhibitor_id"),
    ("assignments", "booth_id"),
    ("booth_facilities", "booth_id"),
    ("recognitions", "product_id"),
    ("photos", "product_id"),
    ("photos", "exhibitor_id"),
)


@dataclass(frozen=True)
class Entry:
    """One edit as the history shows it."""

    id: int
    kind: str  # edit | undo | redo
    code: str
    data: dict[str, Any]
    at: str  # UTC, ISO
    who: str
    desk: str
    undone: bool
    of_edit: int | None


def entries(fair: Fair, of: str | None = None) -> list[Entry]:
    """Return the edits, newest first; with `of`, those that touched the record with this id or a part of it."""
    condition, parameters = "1", []
    if of is not None:
        ids = [of, *_part_ids(fair, of)]
        condition = f"id IN (SELECT edit_id FROM changes WHERE row_id IN ({', '.join('?' * len(ids))}))"
        parameters = ids
    return list(_entries(fair, condition, parameters))


def _entries(fair: Fair, condition: str, parameters: Sequence[object]) -> Iterator[Entry]:
    query = f"SELECT id, kind, code, data, at, who, desk, state, of_edit FROM edits WHERE {condition} ORDER BY id DESC"
    for id_, kind, code, data, at, who, desk, state, of_edit in fair.db.execute(query, list(parameters)):
        yield Entry(id_, kind, code, json.loads(data), at, who, desk, state != "done", of_edit)


def changes(fair: Fair, edit_id: int, of: str | None = None) -> list[Change]:
    """Return what an edit did, in its order; with `of`, to the record with this id and its parts."""
    condition, ids = "edit_id = ?", [of, *_part_ids(fair, of)] if of else []
    if of:  # found by the record: an import has many thousand changes, and + keeps the index of edits out
        condition = f"+edit_id = ? AND row_id IN ({', '.join('?' * len(ids))})"
    query = f"SELECT table_name, row_id, action, old, new FROM changes WHERE {condition} ORDER BY id"
    return [
        Change(table, row_id, action, json.loads(old), json.loads(new))
        for table, row_id, action, old, new in fair.db.execute(query, [edit_id, *ids])
    ]


def rows_of(fair: Fair, edit_id: int) -> list[tuple[str, str]]:
    """Return table and id of the rows that an edit touched, each once, in its order: what it did is not read."""
    query = "SELECT table_name, row_id FROM changes WHERE edit_id = ? ORDER BY id"
    return list(dict.fromkeys(fair.db.execute(query, [edit_id])))


def undo(fair: Fair) -> Entry:
    """Take back the last edit, whoever made it, and return it.

    Raises FairError when there is nothing to take back, or when the fair changed since in a way that was not recorded.
    """
    entry = next_undo(fair)
    if entry is None:
        raise FairError("nothing_to_undo", "There is nothing to take back.")
    with _refusals_in_words(entry), fair.recorded("undo", entry.code, entry.data, entry.id):
        apply(fair, [inverse(change) for change in reversed(changes(fair, entry.id))], entry.id, entry.at)
        fair.db.execute("UPDATE edits SET state = 'undone' WHERE id = ?", [entry.id])
    return entry


def redo(fair: Fair) -> Entry:
    """Put the last edit that was taken back in again and return it. Raises FairError as `undo` does."""
    entry = next_redo(fair)
    if entry is None:
        raise FairError("nothing_to_redo", "There is nothing to put in again.")
    with _refusals_in_words(entry), fair.recorded("redo", entry.code, entry.data, entry.id):
        apply(fair, changes(fair, entry.id), entry.id, entry.at)
        fair.db.execute("UPDATE edits SET state = 'done' WHERE id = ?", [entry.id])
    return entry


def _part_ids(fair: Fair, of: str) -> Iterator[str]:
    for table, column in _PARTS:
        yield from (id_ for (id_,) in fair.db.execute(f"SELECT id FROM {table} WHERE {column} = ?", [of]))


def touched(fair: Fair, edit_id: int, table: str) -> list[str]:
    """Return the ids of the records of `table` that an edit changed, themselves or in what belongs to them."""
    column = {"exhibitors": "exhibitor_id", "products": "product_id"}[table]
    found: dict[str, None] = {}
    for change in changes(fair, edit_id):
        if change.table == table:
            found[change.row_id] = None
            continue
        owner = {**(change.old or {}), **(change.new or {})}.get(column) or _owner(fair, change, column)
        if owner:
            found[owner] = None
    return list(found)


def _owner(fair: Fair, change: Change, column: str) -> str | None:
    """The record that a row belongs to, when the change did not touch that column."""
    if (change.table, column) not in (*_PARTS, ("products", "exhibitor_id")):
        return None
    row = fair.db.execute(f"SELECT {column} FROM {change.table} WHERE id = ?", [change.row_id]).fetchone()
    return str(row[0]) if row and row[0] else None


def next_undo(fair: Fair) -> Entry | None:
    """Return the edit that `undo` would take back; None when there is none."""
    return _next(fair, "state = 'done'", "DESC")


def next_redo(fair: Fair) -> Entry | None:
    """Return the edit that `redo` would put in again; None when there is none."""
    return _next(fair, "state = 'undone'", "ASC")


def _next(fair: Fair, condition: str, order: str) -> Entry | None:
    """The edit to take back or put in again, among the last 200; what is KEPT is passed over."""
    query = f"""
        SELECT id FROM (SELECT id, state FROM edits
                        WHERE kind = 'edit' AND id > (SELECT min(id) FROM edits) AND code NOT IN (?, ?, ?)
                        ORDER BY id DESC LIMIT {UNDO_STEPS})
        WHERE {condition} ORDER BY id {order} LIMIT 1"""
    found = fair.db.execute(query, KEPT).fetchone()
    return next(_entries(fair, "id = ?", [found[0]])) if found else None


@contextlib.contextmanager
def _refusals_in_words(entry: Entry) -> Iterator[None]:
    """What stands in the history may be another program's; what the database does not take is refused in words."""
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError, ValueError, OverflowError) as error:
        reason = str(error) if isinstance(error, sqlite3.Error) else "its record in the history is damaged"
        raise FairError(
            "step_refused",
            f"Edit {entry.id} of {entry.at} cannot be taken back or put in again, because the fair would break its own "
            f"rules ({reason}); nothing was changed. {WAY_ON}",
            {"edit": entry.id},
        ) from error
