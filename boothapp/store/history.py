"""Who changed what, when and where; taking edits back and putting them in again."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from boothapp.domain.errors import FairError
from boothapp.store.fair import Fair
from boothapp.store.recording import columns_of

UNDO_STEPS = 200

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


@dataclass(frozen=True)
class Change:
    """What an edit did to one row: the columns that differ, before and after."""

    table: str
    row_id: str
    action: str  # insert | update | delete
    old: dict[str, Any]
    new: dict[str, Any]


def entries(fair: Fair, of: str | None = None) -> list[Entry]:
    """Return the edits, newest first; with `of`, those that touched the record with this id or a part of it."""
    condition, parameters = "1", []
    if of is not None:
        ids = [of, *_part_ids(fair, of)]
        condition = f"id IN (SELECT edit_id FROM changes WHERE row_id IN ({', '.join('?' * len(ids))}))"
        parameters = ids
    query = f"SELECT id, kind, code, data, at, who, desk, state, of_edit FROM edits WHERE {condition} ORDER BY id DESC"
    return [
        Entry(id_, kind, code, json.loads(data), at, who, desk, state != "done", of_edit)
        for id_, kind, code, data, at, who, desk, state, of_edit in fair.db.execute(query, parameters)
    ]


def changes(fair: Fair, edit_id: int, of: str | None = None) -> list[Change]:
    """Return what an edit did, in its order; with `of`, to the record with this id and its parts."""
    query = "SELECT table_name, row_id, action, old, new FROM changes WHERE edit_id = ? ORDER BY id"
    ids = {of, *_part_ids(fair, of)} if of else None
    return [
        Change(table, row_id, action, json.loads(old), json.loads(new))
        for table, row_id, action, old, new in fair.db.execute(query, [edit_id])
        if ids is None or row_id in ids
    ]


def undo(fair: Fair) -> Entry:
    """Take back the last edit, whoever made it, and return it.

    Raises FairError when there is nothing to take back, or when the fair changed since in a way that was not recorded.
    """
    entry = _next(fair, "state = 'done'", "DESC", "nothing_to_undo", "There is nothing to take back.")
    with fair.recorded("undo", entry.code, entry.data, entry.id):
        _apply(fair, [_inverse(change) for change in reversed(changes(fair, entry.id))], entry)
        fair.db.execute("UPDATE edits SET state = 'undone' WHERE id = ?", [entry.id])
    return entry


def redo(fair: Fair) -> Entry:
    """Put the last edit that was taken back in again and return it. Raises FairError as `undo` does."""
    entry = _next(fair, "state = 'undone'", "ASC", "nothing_to_redo", "There is nothing to put in again.")
    with fair.recorded("redo", entry.code, entry.data, entry.id):
        _apply(fair, changes(fair, entry.id), entry)
        fair.db.execute("UPDATE edits SET state = 'done' WHERE id = ?", [entry.id])
    return entry


def _part_ids(fair: Fair, of: str) -> Iterator[str]:
    for table, column in _PARTS:
        yield from (id_ for (id_,) in fair.db.execute(f"SELECT id FROM {table} WHERE {column} = ?", [of]))


def _next(fair: Fair, condition: str, order: str, code: str, message: str) -> Entry:
    """The edit to take back or put in again, among the last 200; the making of the fair itself stays."""
    query = f"""
        SELECT id FROM (SELECT id, state FROM edits WHERE kind = 'edit' AND id > (SELECT min(id) FROM edits)
                        ORDER BY id DESC LIMIT {UNDO_STEPS})
        WHERE {condition} ORDER BY id {order} LIMIT 1"""
    found = fair.db.execute(query).fetchone()
    if not found:
        raise FairError(code, message)
    return next(entry for entry in entries(fair) if entry.id == found[0])


def _inverse(change: Change) -> Change:
    opposite = {"insert": "delete", "delete": "insert", "update": "update"}[change.action]
    return Change(change.table, change.row_id, opposite, change.new, change.old)


def _apply(fair: Fair, steps: Sequence[Change], entry: Entry) -> None:
    fair.db.execute("PRAGMA defer_foreign_keys = ON")
    for (table, action, columns), group in groupby(steps, _shape):
        reals = {name for name, type_ in columns_of(fair.db, table) if type_ == "REAL"}
        batch = [
            Change(table, step.row_id, action, _numbers(step.old, reals), _numbers(step.new, reals)) for step in group
        ]
        for step in batch:
            _refuse_if_changed(fair, step, entry)
        _write(fair, table, action, columns, batch)


def _shape(step: Change) -> tuple[str, str, tuple[str, ...]]:
    return step.table, step.action, tuple(step.old if step.action == "delete" else step.new)


def _numbers(values: dict[str, Any], reals: set[str]) -> dict[str, Any]:
    return {name: float(value) if name in reals and value is not None else value for name, value in values.items()}


def _write(fair: Fair, table: str, action: str, columns: tuple[str, ...], batch: Sequence[Change]) -> None:
    if action == "delete":
        fair.db.conn.executemany(f"DELETE FROM {table} WHERE id = ?", [[step.row_id] for step in batch])
    elif action == "insert":
        names, values = ", ".join(columns), ", ".join("?" * len(columns))
        fair.db.conn.executemany(
            f"INSERT INTO {table} ({names}) VALUES ({values})",
            [list(step.new.values()) for step in batch],
        )
    else:
        settings = ", ".join(f"{column} = ?" for column in columns)
        fair.db.conn.executemany(
            f"UPDATE {table} SET {settings} WHERE id = ?",
            [[*step.new.values(), step.row_id] for step in batch],
        )


def _refuse_if_changed(fair: Fair, step: Change, entry: Entry) -> None:
    """Every value must still be what the edit left; else somebody wrote past the program."""
    columns = tuple(step.old)
    query = f"SELECT {', '.join(columns) or 'id'} FROM {step.table} WHERE id = ?"
    row = fair.db.execute(query, [step.row_id]).fetchone()
    unchanged = row is None if step.action == "insert" else row is not None and row == tuple(step.old.values())
    if not unchanged:
        raise FairError(
            "changed_since",
            f"This cannot be taken back or put in again: what edit {entry.id} wrote ({step.table}) has been changed "
            "since by something else; nothing was changed.",
            {"edit": entry.id, "table": step.table, "row": step.row_id},
        )
