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
        database.execute(_recorder(table, "INSERT", f"new.id, 'insert', '{{}}', {_whole(columns, 'new')}"))
        database.execute(_recorder(table, "DELETE", f"old.id, 'delete', {_whole(columns, 'old')}, '{{}}'"))
        differing = f"json_group_object(k, o), json_group_object(k, n) FROM ({_pairs(columns)}) WHERE o IS NOT n"
        when = f"WHEN {_any_differs(columns)} OR NOT EXISTS (SELECT 1 FROM open_edit)"
        database.execute(_recorder(table, "UPDATE", f"new.id, 'update', {differing}", when))


def _exact(value: float | None) -> str | None:
    return None if value is None else repr(value)


def _recorder(table: str, action: str, rest: str, when: str = "") -> str:
    """One trigger refuses and records: each costs its share of opening a fair."""
    return f"""
        CREATE TEMP TRIGGER record_{table}_{action.lower()} AFTER {action} ON main.{table} {when} BEGIN
          SELECT RAISE (ABORT, 'a shared table was written outside an edit')
          WHERE NOT EXISTS (SELECT 1 FROM open_edit);
          INSERT INTO changes (edit_id, table_name, row_id, action, old, new)
          SELECT (SELECT id FROM open_edit), '{table}', {rest};
        END"""


def _value(column: str, type_: str, row: str) -> str:
    return f"exact({row}.{column})" if type_ == "REAL" else f"{row}.{column}"


def _whole(columns: Columns, row: str) -> str:
    return "json_object(" + ", ".join(f"'{name}', {_value(name, type_, row)}" for name, type_ in columns) + ")"


def _pairs(columns: Columns) -> str:
    """The columns as rows of name, old and new value."""
    values = [(f"'{name}'", _value(name, type_, "old"), _value(name, type_, "new")) for name, type_ in columns]
    name, old, new = values[0]
    return f"SELECT {name} AS k, {old} AS o, {new} AS n" + "".join(
        f" UNION ALL SELECT {name}, {old}, {new}" for name, old, new in values[1:]
    )


def _any_differs(columns: Columns) -> str:
    return " OR ".join(f"old.{name} IS NOT new.{name}" for name, _ in columns)
