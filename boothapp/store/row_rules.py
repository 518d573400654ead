"""What every row of a fair obeys beyond the schema: rows from an archive or a damaged disk are trusted only then."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from typing import Any

from sqlite_utils import Database

from boothapp.domain.errors import DamagedFair
from boothapp.store.history_rules import wrong_change, wrong_edit
from boothapp.store.recording import columns_of
from boothapp.store.row_texts import tidied
from boothapp.store.row_values import Row, columns, wrong_original, wrong_value

Rule = Callable[[Mapping[str, Any]], str]

_DATES = {
    "fair": ("opens_on", "closes_on"),
    "programme_items": ("held_on",),
    "recognitions": ("decision_date", "expires_on"),
    "certificates": ("valid_until",),
}
_TIMES = {
    "consents": ("given_at", "withdrawn_at"),
    "questions": ("asked_at", "answered_at"),
    "print_runs": ("made_at",),
    "draws": ("drawn_at",),
}
_RULES: dict[str, Rule] = {"photos": wrong_original, "edits": wrong_edit, "changes": wrong_change}


def fault(table: str, row: Mapping[str, Any]) -> str:
    """Return in words what is wrong with a row of `table`, "" when nothing is.

    The row may lack columns, it must not have others: that is the caller's to see. What the schema itself refuses
    (a missing value, a strange code, a key that leads nowhere) is left to SQLite.
    """
    if wrong := wrong_value(columns()[table].types, row):
        return wrong
    for column in _DATES.get(table, ()):
        if (day := row.get(column)) and not _is_date(day):
            return f"{column} is no day of the calendar"
    for column in _TIMES.get(table, ()):
        if (moment := row.get(column)) is not None and not _is_time(moment):
            return f"{column} is no time"
    rule = _RULES.get(table)
    return rule(row) if rule else ""


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _is_time(text: str) -> bool:
    try:
        datetime.fromisoformat(text).astimezone()  # as it is shown
    except (ValueError, OverflowError, OSError):
        return False
    return True


def every_row(db: Database, table: str, shown: str) -> Iterator[Row]:
    """Yield all rows of a travelling table, deleted ones too, in the order of their ids.

    Texts that another program left untidy are tidied. Raises DamagedFair, calling the database `shown`, at a row that
    breaks a rule or holds text that is none any more.
    """
    names = [column for column, _ in columns_of(db, table)]
    cursor = db.execute(f"SELECT {', '.join(names)} FROM {table} ORDER BY id")
    for row in _decoded(cursor, table, shown):
        named = tidied(table, dict(zip(names, row, strict=True)))
        if wrong := fault(table, named):
            raise damaged_row(table, shown, f"{wrong} (id {named['id']})")
        yield named


def _decoded(cursor: sqlite3.Cursor, table: str, shown: str) -> Iterator[tuple[Any, ...]]:
    while True:
        try:
            row = cursor.fetchone()
        except sqlite3.OperationalError as error:
            if "decode" not in str(error):
                raise
            raise damaged_row(table, shown, "a text is no text any more") from None  # the error quotes the text itself
        if row is None:
            return
        yield row


def damaged_row(table: str, shown: str, what: str) -> DamagedFair:
    """Return the error for a row that is not what a fair holds."""
    message = f"{shown} is damaged in the table {table}: {what}; restore a backup that is sound."
    return DamagedFair("row_damaged", message, {"table": table})
