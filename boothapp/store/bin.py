"""The bin: what was taken out of the fair, by whom and when; what one edit took out comes back together."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import NamedTuple

from sqlite_utils import Database

from boothapp.domain import booth_codes
from boothapp.domain.errors import FairError
from boothapp.domain.plan import Booth
from boothapp.store import booth_letters, records
from boothapp.store.belongings import PARTS, with_parts

_SHOWN = {  # table -> the column that names a record of it; others come back only with what they belong to
    "exhibitors": "name",
    "products": "name",
    "photos": "original_name",
    "contacts": "name",
    "certificates": "name",
    "recognitions": "text",
}
_OWNERS = {  # table -> the tables of those its records belong to, each with the column that names them
    table: [(owner, column) for owner, parts in PARTS.items() for part, column in parts if part == table]
    for table in dict.fromkeys([*PARTS, *(part for parts in PARTS.values() for part, _ in parts)])
}
_HAS_IT = "deleted_at IS NULL AND status <> 'declined'"  # of an assignment
_TAKEN_OUT = "json_extract(new, '$.deleted_at') IS NOT NULL"  # by a change of history

Key = tuple[str, str]  # table and id


@dataclass(frozen=True)
class InBin:
    """A record in the bin, with what went there together with it."""

    table: str
    id: str
    title: str
    owner: str  # name of the exhibitor or product it belongs to, "" = none
    deleted_at: str  # UTC, ISO
    who: str  # user and machine; "" when history does not know
    desk: str
    parts: Counter[str]  # rows by table


@dataclass(frozen=True)
class Restored:
    """What came back."""

    counts: dict[str, int]  # rows by table
    booths: tuple[str, ...]  # given back, as printed
    booths_lost: tuple[str, ...]  # that somebody else has now, or that are no more


@dataclass(frozen=True)
class _Row:
    key: Key
    owners: tuple[Key, ...]
    title: str
    deleted_at: str
    edit: int | None  # that took it out, not one that took its return back


class _Given(NamedTuple):
    """A booth that an exhibitor has again."""

    booth_id: str
    code: str
    slot: str


def contents(db: Database) -> list[InBin]:
    """Return what is in the bin, the last taken out first; parts that went with their owner are told with it."""
    rows = {row.key: row for table in _OWNERS for row in _deleted(db, table)}
    parts: dict[Key, Counter[str]] = {key: Counter() for key in rows}
    for key in rows:
        root = _root(rows, key)
        if root != key:
            parts[root][key[0]] += 1
    roots = [row for row in rows.values() if row.key[0] in _SHOWN and _root(rows, row.key) == row.key]
    roots.sort(key=lambda row: (row.edit or 0, row.deleted_at, row.key), reverse=True)
    return [_told(db, row, parts[row.key]) for row in roots]


def restore(db: Database, table: str, id_: str) -> Restored:
    """Bring a record back from the bin with all its parts that went there by the same edit.

    An exhibitor gets its booths again as far as they are free. Call it inside `fair.edit(...)`. Raises FairError when
    the record is not in the bin, or what it belongs to is there too.
    """
    row = next(_deleted(db, table, id_), None)
    if row is None:
        raise FairError(
            "not_in_bin", "It is not in the bin any more; nothing was changed.", {"table": table, "id": id_}
        )
    _refuse_lost_owner(db, row)
    by_edit = f"deleted_at IS NOT NULL AND id IN (SELECT row_id FROM changes WHERE edit_id = ? AND {_TAKEN_OUT})"
    back = with_parts(db, table, [id_], by_edit if row.edit else "deleted_at = ?", [row.edit or row.deleted_at])
    free, lost = _booths(db, back.pop("assignments", set()))
    _give_back(db, free)
    for place, some in back.items():
        query = f"UPDATE {place} SET deleted_at = NULL WHERE id IN (SELECT value FROM json_each(?))"
        db.execute(query, [json.dumps(sorted(some))])
    counts = {place: len(some) for place, some in back.items()} | ({"assignments": len(free)} if free else {})
    return Restored(counts, _in_order(one.code + one.slot for one in free.values()), _in_order(lost))


def _deleted(db: Database, table: str, id_: str | None = None) -> Iterator[_Row]:
    owners = _OWNERS[table]
    columns = ", ".join(["id", _SHOWN.get(table, "''"), "deleted_at", *(column for _, column in owners)])
    query = f"""
        SELECT {columns}, (SELECT max(edit_id) FROM changes JOIN edits ON edits.id = edit_id
                           WHERE row_id = one.id AND {_TAKEN_OUT} AND edits.kind = 'edit' AND edits.state = 'done')
        FROM {table} AS one WHERE deleted_at IS NOT NULL AND ? IN (id, '')"""
    for key, title, deleted_at, *ids, edit in db.execute(query, [id_ or ""]):
        known = tuple((owner, of) for (owner, _), of in zip(owners, ids, strict=True) if of)
        yield _Row((table, key), known, title, deleted_at, edit)


def _root(rows: Mapping[Key, _Row], key: Key) -> Key:
    """What the record went into the bin with, itself when it went alone."""
    row = rows[key]
    for owner in row.owners:
        above = rows.get(owner)
        if above and (row.edit or row.deleted_at) == (above.edit or above.deleted_at):
            return _root(rows, owner)
    return key


def _told(db: Database, row: _Row, parts: Counter[str]) -> InBin:
    who, desk = db.execute("SELECT who, desk FROM edits WHERE id = ?", [row.edit]).fetchone() or ("", "")
    names = [db.execute(f"SELECT name FROM {table} WHERE id = ?", [id_]).fetchone()[0] for table, id_ in row.owners[:1]]
    return InBin(*row.key, row.title, "".join(names), row.deleted_at, who, desk, parts)


def _refuse_lost_owner(db: Database, row: _Row) -> None:
    for table, id_ in row.owners:
        name, deleted_at = db.execute(f"SELECT name, deleted_at FROM {table} WHERE id = ?", [id_]).fetchone()
        if deleted_at is not None:
            raise FairError(
                "owner_in_bin",
                f"What it belongs to, “{name}”, is in the bin too; bring that back first.",
                {"table": table, "id": id_, "name": name},
            )


def _booths(db: Database, assignments: Iterable[str]) -> tuple[dict[str, _Given], list[str]]:
    """Which of these assignments may hold again, each with its letter; and the printed numbers of the others."""
    query = """
        SELECT one.id, booth_id, code, slot, shared, booths.deleted_at IS NULL AND booths.status = 'open'
        FROM assignments AS one JOIN booths ON booths.id = booth_id
        WHERE one.id IN (SELECT value FROM json_each(?)) AND one.status <> 'declined' ORDER BY one.id"""
    free: dict[str, _Given] = {}
    lost = []
    for id_, booth_id, code, slot, shared, is_open in db.execute(query, [json.dumps(sorted(assignments))]):
        there = f"SELECT slot FROM assignments WHERE booth_id = ? AND {_HAS_IT}"
        taken = {letter for (letter,) in db.execute(there, [booth_id])}
        taken |= {one.slot for one in free.values() if one.booth_id == booth_id}
        if not is_open or (taken and not shared):
            lost.append(code + slot)
            continue
        taken |= {
            letter for booth in records.among(db, Booth, [booth_id]) for letter in booth_letters.of_booths(db, booth)
        }
        letter = slot if slot and slot not in taken else booth_codes.next_slot(taken)
        free[id_] = _Given(booth_id, code, letter if shared else "")
    return free, lost


def _give_back(db: Database, free: Mapping[str, _Given]) -> None:
    """Let assignments hold again; notes of those who declined these booths go."""
    for id_, given in free.items():
        declined = "booth_id = ? AND deleted_at IS NULL AND status = 'declined'"
        now = datetime.now(UTC).isoformat(timespec="seconds")
        db.execute(f"UPDATE assignments SET deleted_at = ? WHERE {declined}", [now, given.booth_id])
        db.execute("UPDATE assignments SET deleted_at = NULL, slot = ? WHERE id = ?", [given.slot, id_])


def _in_order(codes: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(codes, key=booth_codes.sort_key))
