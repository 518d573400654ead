"""Saving and reading records: one dataclass a table, derived columns filled on the way in."""

import json
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import fields, replace
from datetime import UTC, datetime
from functools import cache
from typing import Any, TypeVar, cast

from sqlite_utils import Database

from boothapp.domain.draws import Draw, DrawBooth, DrawResult
from boothapp.domain.exhibitor import Consent, Contact, Exhibitor, Need
from boothapp.domain.fair import EmergencyContact, FairFacts, Organiser, ProductGroup, ProgrammeItem
from boothapp.domain.paperwork import Advertisement, PrintRun, PrintRunItem, Question
from boothapp.domain.photo import Photo
from boothapp.domain.plan import Assignment, Booth, BoothFacility, Hall, Pavilion, PlanItem, Zone
from boothapp.domain.problems import ProblemsFound
from boothapp.domain.product import Certificate, Product, Recognition
from boothapp.store.derived import derive
from boothapp.store.row_texts import tidy, tidy_row

TABLES: dict[type, str] = {
    FairFacts: "fair",
    Organiser: "organisers",
    EmergencyContact: "emergency_contacts",
    ProgrammeItem: "programme_items",
    ProductGroup: "product_groups",
    Hall: "halls",
    PlanItem: "plan_items",
    Zone: "zones",
    Pavilion: "pavilions",
    Booth: "booths",
    BoothFacility: "booth_facilities",
    Exhibitor: "exhibitors",
    Contact: "contacts",
    Consent: "consents",
    Need: "needs",
    Product: "products",
    Recognition: "recognitions",
    Certificate: "certificates",
    Photo: "photos",
    Assignment: "assignments",
    Advertisement: "advertisements",
    Question: "questions",
    PrintRun: "print_runs",
    PrintRunItem: "print_run_items",
    Draw: "draws",
    DrawResult: "draw_results",
    DrawBooth: "draw_booths",
}

Record = TypeVar("Record")
Row = dict[str, Any]


def save(db: Database, *records: Any) -> None:
    """Insert or update records, of one class or several, in the order given; their texts are tidied.

    Call it inside `fair.edit(...)`. Raises ProblemsFound when a record cannot be saved as it is.
    """
    batch: list[Row] = []
    table = ""
    for record in map(_tidy, records):
        problems = record.problems() if hasattr(record, "problems") else []
        if problems:
            raise ProblemsFound(problems)
        if TABLES[type(record)] != table and batch:
            upsert_rows(db, table, batch)
            batch = []
        table = TABLES[type(record)]
        batch.append(_row(record))
    if batch:
        upsert_rows(db, table, batch)


def save_columns(db: Database, records: Sequence[Any], columns: Sequence[str]) -> None:
    """Write these columns of records of one class that are in the fair, as `save` would; none is derived from them.

    For thousands of records at once: what stays as it is is neither tidied nor compared. Raises ProblemsFound too.
    """
    if not records:
        return
    for record in records:
        if problems := record.problems() if hasattr(record, "problems") else []:
            raise ProblemsFound(problems)
    told = {column: _kept(column) for column in columns}
    rows = [(*(kept(getattr(record, name)) for name, kept in told.items()), record.id) for record in records]
    settings = ", ".join(f"{column} = ?" for column in columns)
    db.conn.executemany(f"UPDATE {TABLES[type(records[0])]} SET {settings} WHERE id = ?", rows)


def _kept(column: str) -> Callable[[Any], Any]:
    """Return what makes of a value the one that the fair keeps in a column."""
    return lambda value: (
        int(value) if type(value) is bool else tidy(column, value) if type(value) is str and value else value
    )


def upsert_rows(db: Database, table: str, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert or update rows that all have the same columns, one of them `id`."""
    columns = list(rows[0])
    names_ = ", ".join(columns)
    values = ", ".join(f":{column}" for column in columns)
    updates = ", ".join(f"{column} = excluded.{column}" for column in columns if column != "id")
    db.conn.executemany(
        f"INSERT INTO {table} ({names_}) VALUES ({values}) ON CONFLICT (id) DO UPDATE SET {updates}",
        rows,
    )


def get(db: Database, cls: type[Record], id_: str) -> Record | None:
    """Return the record with this id, deleted or not; None when there is none."""
    return next(iter(where(db, cls, "id = ?", [id_], deleted=True)), None)


def where(
    db: Database,
    cls: type[Record],
    condition: str = "1",
    parameters: Iterable[Any] = (),
    *,
    order: str = "id",
    deleted: bool = False,
) -> list[Record]:
    """Return the records that meet an SQL condition, without deleted ones unless asked for."""
    condition = condition if deleted else f"({condition}) AND deleted_at IS NULL"
    select, make = _reader(cast(Hashable, cls))
    query = f"SELECT {select} FROM {TABLES[cls]} WHERE {condition} ORDER BY {order}"
    return [cast(Record, make(row)) for row in db.execute(query, list(parameters))]


def recorded_order(cls: type, moment: str, *, last_first: bool = False) -> str:
    """Return the SQL order in which records came into the fair, by the running number of their edits.

    A clock set back does not change it; the column `moment` orders only what came by one edit, or without one.
    """
    table, way = TABLES[cls], "DESC" if last_first else "ASC"
    number = f"coalesce((SELECT min(edit_id) FROM changes WHERE row_id = {table}.id), 0)"
    return f"{number} {way}, {moment} {way}, {table}.id {way}"


def among(
    db: Database,
    cls: type[Record],
    values: Iterable[str],
    column: str = "id",
    *,
    order: str = "id",
    deleted: bool = False,
) -> list[Record]:
    """Return the records that have one of these values in a column in one read, without deleted ones unless asked."""
    among_them = f"{column} IN (SELECT value FROM json_each(?))"
    return where(db, cls, among_them, [json.dumps(list(values))], order=order, deleted=deleted)


def remove(db: Database, cls: type, ids: Iterable[str]) -> int:
    """Put records into the bin (`deleted_at`); they can be restored at any time. Returns how many there were."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    query = f"UPDATE {TABLES[cls]} SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL"
    return max(db.conn.executemany(query, [(now, id_) for id_ in ids]).rowcount, 0)


@cache
def _reader(cls: Hashable) -> tuple[str, Callable[[Sequence[Any]], Any]]:
    made = cast(type[Any], cls)
    columns = [field.name for field in fields(made)]
    flags = [number for number, field in enumerate(fields(made)) if field.type in (bool, "bool")]

    def make(row: Sequence[Any]) -> Any:
        if not flags:
            return made(*row)
        values = list(row)
        for number in flags:
            values[number] = bool(values[number])
        return made(*values)

    return ", ".join(columns), make


def _row(record: Any) -> Row:
    row = {name: int(value) if type(value) is bool else value for name, value in vars(record).items()}
    return row | derive(TABLES[type(record)], row)


def _tidy(record: Any) -> Any:
    """The record with its texts as the fair keeps them, whoever made it."""
    given = vars(record)
    kept = tidy_row(given)
    return record if kept == given else replace(record, **kept)


def grouped(found: Iterable[Record], column: str) -> dict[Any, list[Record]]:
    """Return records by what stands in a column, such as those of an exhibitor by its id; their order stays."""
    groups: dict[Any, list[Record]] = defaultdict(list)
    for record in found:
        groups[getattr(record, column)].append(record)
    return groups
