"""The triggers that record every change to a shared table, and refuse one outside an edit.

SQLite's undo technique (sqlite.org/undoredo.html): TEMP triggers, made by the program's own connection, so that the
file itself stays plain. A row of `changes` holds the values that differ, as JSON; reals as text that Python reads
back exactly, since SQLite's own printing of them differs between versions.
"""

from sqlite_utils import Database

from boothapp.store.migrations import SHARED

Columns = tuple[tuple[str, str], ...]  # (name, type)


def columns_of(database: Database, table: str) -> Columns:
    """Return the columns of `table` with their declared types."""
    return tuple((row[1], row[2]) for row in database.execute(f"PRAGMA table_info({table})"))


def start_recording(database: Database) -> None:
    """Make the TEMP triggers; from here on a write needs an open edit."""
    database.conn.create_function("exact", 1, _exact, deterministic=True)
    database.execute("CREATE TEMP TABLE open_edit (id INTEGER NOT NULL)")
    for table in SHARED:
        columns = columns_of(database, table)
        for action in ("INSERT", "UPDATE", "DELETE"):
            database.execute(_guard(table, action))
        database.execute(_recorder(table, "INSERT", "'{}'", _whole(columns, "new"), row="new"))
        database.execute(_recorder(table, "DELETE", _whole(columns, "old"), "'{}'", row="old"))
        database.execute(
            _recorder(table, "UPDATE", _differing(columns, "old"), _differing(columns, "new"), row="new").replace(
                "BEGIN", f"WHEN {_any_differs(columns)} BEGIN", 1
            )
        )


def _exact(value: float | None) -> str | None:
    return None if value is None else repr(value)


def _guard(table: str, action: str) -> str:
    return f"""
        CREATE TEMP TRIGGER guard_{table}_{action.lower()} BEFORE {action} ON main.{table}
        WHEN NOT EXISTS (SELECT 1 FROM open_edit)
        BEGIN SELECT RAISE (ABORT, 'a shared table was written outside an edit'); END"""


def _recorder(table: str, action: str, old: str, new: str, *, row: str) -> str:
    return f"""
        CREATE TEMP TRIGGER record_{table}_{action.lower()} AFTER {action} ON main.{table} BEGIN
          INSERT INTO changes (edit_id, table_name, row_id, action, old, new)
          SELECT id, '{table}', {row}.id, '{action.lower()}', {old}, {new} FROM open_edit;
        END"""


def _value(column: str, type_: str, row: str) -> str:
    return f"exact({row}.{column})" if type_ == "REAL" else f"{row}.{column}"


def _whole(columns: Columns, row: str) -> str:
    return "json_object(" + ", ".join(f"'{name}', {_value(name, type_, row)}" for name, type_ in columns) + ")"


def _differing(columns: Columns, row: str) -> str:
    pairs = " UNION ALL ".join(
        f"SELECT '{name}' AS k, {_value(name, type_, row)} AS v WHERE old.{name} IS NOT new.{name}"
        for name, type_ in columns
    )
    return f"(SELECT json_group_object(k, v) FROM ({pairs}))"


def _any_differs(columns: Columns) -> str:
    return " OR ".join(f"old.{name} IS NOT new.{name}" for name, _ in columns)
