"""What edits did, row by row, and doing it again or backwards."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from boothapp.domain.errors import FairError
from boothapp.domain.personal_numbers import masked
from boothapp.store.derived import DERIVED, derive
from boothapp.store.fair import Fair
from boothapp.store.recording import columns_of

WAY_ON = "Edits before it cannot be taken back either; `boothapp restore` brings an earlier state back from a backup."


@dataclass(frozen=True)
class Change:
    """What an edit did to one row: the columns that differ, before and after."""

    table: str
    row_id: str
    action: str  # insert | update | delete
    old: dict[str, Any]
    new: dict[str, Any]


def inverse(change: Change) -> Change:
    """Return the step that takes a change back."""
    opposite = {"insert": "delete", "delete": "insert", "update": "update"}[change.action]
    return Change(change.table, change.row_id, opposite, change.new, change.old)


def apply(fair: Fair, steps: Sequence[Change], edit: int, at: str) -> None:
    """Do the steps of the edit with this number and moment, or their inverses, inside `fair.recorded`.

    Raises FairError when what a step finds is not what it left.
    """
    fair.db.execute("PRAGMA defer_foreign_keys = ON")
    for (table, action, columns), group in groupby(steps, _shape):
        reals = {name for name, type_ in columns_of(fair.db, table) if type_ == "REAL"}
        batch = [
            Change(table, step.row_id, action, _numbers(step.old, reals), _numbers(step.new, reals)) for step in group
        ]
        _refuse_if_changed(fair, batch, edit, at)
        _write(fair, table, action, columns, batch)
        if action != "delete":
            _derive_anew(fair, table, [step.row_id for step in batch])


def _derive_anew(fair: Fair, table: str, ids: Sequence[str]) -> None:
    """Let derived columns be what the program makes of the row, whatever the history says of them."""
    if not derive(table, {}):
        return
    names = [name for name, _ in columns_of(fair.db, table)]
    for id_, found in _rows(fair, table, names, ids).items():
        row = dict(zip(names, found, strict=True))
        keys = derive(table, row)
        if not keys.items() <= row.items():
            settings = ", ".join(f"{name} = :{name}" for name in keys)
            fair.db.execute(f"UPDATE {table} SET {settings} WHERE id = :id", keys | {"id": id_})


def _rows(fair: Fair, table: str, columns: Sequence[str], ids: Sequence[str]) -> dict[str, tuple[Any, ...]]:
    """Return what stands in these columns by the id of the row, in one read; rows that are not there are left out."""
    query = f"SELECT {', '.join(('id', *columns))} FROM {table} WHERE id IN (SELECT value FROM json_each(?))"
    return {row[0]: row[1:] for row in fair.db.execute(query, [json.dumps(ids)])}


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


def _refuse_if_changed(fair: Fair, batch: Sequence[Change], edit: int, at: str) -> None:
    """Every value must still be what the edit left; else somebody wrote past the program. The steps are of one shape.

    A damaged history may name other columns before a step than after it, so those are read apart.
    """
    for columns, group in groupby(batch, lambda step: tuple(name for name in step.old if name not in DERIVED)):
        steps = list(group)
        rows = _rows(fair, steps[0].table, columns, [step.row_id for step in steps])
        for step in steps:
            if rows.get(step.row_id) != (None if step.action == "insert" else tuple(map(step.old.get, columns))):
                raise FairError(
                    "changed_since",
                    f"Edit {edit} of {at} cannot be taken back or put in again: what it wrote to "
                    f"{_named(fair, step)} has been changed since by another program; nothing was changed. {WAY_ON}",
                    {"edit": edit, "table": step.table, "row": step.row_id},
                )


def _named(fair: Fair, step: Change) -> str:
    """The record as people know it, with the id by which `history --of` finds it."""
    names = [name for name, _ in columns_of(fair.db, step.table) if name in ("name", "code", "title")]
    row = fair.db.execute(
        f"SELECT {names[0] if names else 'id'} FROM {step.table} WHERE id = ?", [step.row_id]
    ).fetchone()
    known = row[0] if row and names else next((step.old[name] for name in names if step.old.get(name)), "")
    return f"“{masked(str(known))}” ({step.table}, {step.row_id})" if known else f"{step.table}, {step.row_id}"
