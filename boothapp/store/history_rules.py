"""What the history of a fair obeys: undo and redo write what stands in it, so that it is trusted only then."""

import json
import math
import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from boothapp.store.migrations import SHARED
from boothapp.store.row_texts import tidy_data
from boothapp.store.row_values import Columns, columns, wrong_original, wrong_value

_CODE = re.compile(r"[a-z_]+")
_FIRST_YEAR, _LAST_YEAR = 1900, 9000
_MOST_ID = 10**12  # far more steps than anybody takes, and far from the end of SQLite's numbers


def wrong_edit(row: Mapping[str, Any]) -> str:
    """Return in words what is wrong with a row of `edits`, "" when nothing is."""
    if not _is_id(row.get("id")):
        return "id is no number of an edit"
    if not _is_moment(row.get("at")):
        return "at is no moment"
    if not _CODE.fullmatch(row.get("code") or ""):
        return "code is no plain word"
    data = _object(row.get("data"))
    if data is None or not _is_plain(data):
        return "data is no plain JSON object"
    of_edit = row.get("of_edit")
    if row.get("kind") == "edit":
        fits = of_edit is None
    else:
        fits = _is_id(of_edit) and of_edit < row["id"] and row.get("state") == "done"
    return "" if fits else "of_edit names no earlier edit"


def wrong_change(row: Mapping[str, Any]) -> str:
    """Return in words what is wrong with a row of `changes`, "" when nothing is.

    Column names go into SQL, so that only those of the table may stand there; a row that was added or removed stands
    there whole, but for columns that the format of that time did not have.
    """
    table = row.get("table_name")
    if table not in SHARED:
        return "table_name names no table of a fair"
    if not _is_id(row.get("id")) or not _is_id(row.get("edit_id")):
        return "id or edit_id is no number"
    known, sides = columns()[table], []
    for side in ("old", "new"):
        values = _object(row.get(side))
        if values is None:
            return f"{side} is no JSON object"
        if wrong := _wrong_side(table, known, values):
            return f"in {side} {wrong}"
        sides.append(values)
    return _wrong_shape(row, known, *sides)


def _wrong_side(table: str, known: Columns, values: dict[str, Any]) -> str:
    if not values.keys() <= known.types.keys():
        return f"is a column that {table} has not"
    for name in known.reals & values.keys():
        values[name] = _number(values[name])
    if lost := next((name for name in known.needed & values.keys() if values[name] is None), None):
        return f"{lost} is missing"
    return wrong_value(known.types, values) or (wrong_original(values) if table == "photos" else "")


def _wrong_shape(row: Mapping[str, Any], known: Columns, old: dict[str, Any], new: dict[str, Any]) -> str:
    if row.get("action") == "update":
        fits = bool(old) and old.keys() == new.keys() and "id" not in old
        return "" if fits else "old and new are not the same columns"
    whole, empty = (new, old) if row.get("action") == "insert" else (old, new)
    if empty or not known.types.keys() - whole.keys() <= known.appended or whole["id"] != row.get("row_id"):
        return "old and new are not a whole row"
    return ""


def inconsistent(db: Database) -> str:
    """Return in words where the states of the edits are not those that the steps of the history lead to, else ""."""
    state: dict[int, str] = {}
    undone: set[int] = set()
    said = {}
    for id_, kind, kept, of_edit in db.execute("SELECT id, kind, state, of_edit FROM edits ORDER BY id"):
        if kind == "edit":  # it ends what could be put in again
            state |= dict.fromkeys(undone, "dropped")
            undone.clear()
            state[id_], said[id_] = "done", kept
        elif state.get(of_edit) != ("done" if kind == "undo" else "undone"):
            return f"edit {id_} is the {kind} of what cannot be taken back or put in again"
        else:
            state[of_edit] = "undone" if kind == "undo" else "done"
            (undone.add if kind == "undo" else undone.discard)(of_edit)
    wrong = next((id_ for id_, kept in said.items() if state[id_] != kept), None)
    return f"edit {wrong} is not {said[wrong]}" if wrong is not None else ""


def _is_id(value: object) -> bool:
    return type(value) is int and 1 <= value <= _MOST_ID


def _is_moment(text: object) -> bool:
    """A day that every clock on the wall can show, wherever it hangs."""
    try:
        moment = datetime.fromisoformat(text) if isinstance(text, str) else datetime.max
    except ValueError:
        return False
    return moment.utcoffset() is not None and _FIRST_YEAR <= moment.year <= _LAST_YEAR


def _is_plain(data: dict[str, Any]) -> bool:
    try:
        return bool(tidy_data(data) == data) and all(map(math.isfinite, _reals(data)))
    except (RecursionError, OverflowError):
        return False


def _reals(value: Any) -> Iterator[float]:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    if isinstance(value, float):
        yield value
    for one in inner:
        yield from _reals(one)


def _number(value: object) -> object:
    """A real as the history keeps it: a text from which Python reads the exact number."""
    try:
        return float(value) if isinstance(value, str) else value
    except ValueError:
        return value


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """SQLite takes the first of two values of one name, Python the last: there may be only one."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name stands there twice")
    return found


def _no_number(text: str) -> Any:
    raise ValueError(f"{text} is no number")


_JSON = json.JSONDecoder(object_pairs_hook=_once, parse_constant=_no_number)


def _object(text: object) -> dict[str, Any] | None:
    try:
        found = _JSON.decode(text) if isinstance(text, str) else None
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None
