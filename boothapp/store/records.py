"""Saving and reading records: one dataclass a table, derived columns filled on the way in."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import fields
from datetime import UTC, datetime
from functools import cache
from typing import Any, TypeVar, cast

from sqlite_utils import Database

from boothapp.domain import booth_codes, names, text
from boothapp.domain.exhibitor import Consent, Contact, Exhibitor, Need
from boothapp.domain.fair import EmergencyContact, FairFacts, Organiser, ProductGroup, ProgrammeItem
from boothapp.domain.paperwork import Advertisement, PrintRun, PrintRunItem, Question
from boothapp.domain.photo import Photo
from boothapp.domain.plan import Assignment, Booth, BoothFacility, Hall, Pavilion, PlanItem, Zone
from boothapp.domain.problems import ProblemsFound
from boothapp.domain.product import Certificate, Product, Recognition

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
}

Record = TypeVar("Record")
Row = dict[str, Any]


def save(db: Database, *records: Any) -> None:
    """Insert or update records, of one class or several, in the order given.

    Call it inside `fair.edit(...)`. Raises ProblemsFound when a record cannot be saved as it is.
    """
    batch: list[Row] = []
    table = ""
    for record in records:
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


def remove(db: Database, cls: type, ids: Iterable[str]) -> int:
    """Put records into the bin (`deleted_at`); they can be restored at any time. Returns how many there were."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    query = f"UPDATE {TABLES[cls]} SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL"
    return sum(db.execute(query, [now, id_]).rowcount for id_ in ids)


@cache
def _reader(cls: Hashable) -> tuple[str, Callable[[Sequence[Any]], Any]]:
    made = cast(type[Any], cls)
    columns = [field.name for field in fields(made)]
    flags = [number for number, field in enumerate(fields(made)) if field.type in (bool, "bool")]

    def make(row: Sequence[Any]) -> Any:
        values = list(row)
        for number in flags:
            values[number] = bool(values[number])
        return made(**dict(zip(columns, values, strict=True)))

    return ", ".join(columns), make


def _row(record: Any) -> Row:
    row = {name: int(value) if type(value) is bool else value for name, value in vars(record).items()}
    if derive := _DERIVED.get(type(record)):
        row |= derive(record)
    return row


def _exhibitor_keys(exhibitor: Exhibitor) -> Row:
    words = (exhibitor.name, exhibitor.name_en, exhibitor.short_name, exhibitor.fascia_name, exhibitor.email)
    return {
        "search_key": search_text(words, (exhibitor.tax_id, exhibitor.phone)),
        "sort_key": text.sort_key(exhibitor.name),
        "index_key": names.index_key(exhibitor.name),
    }


def _contact_keys(contact: Contact) -> Row:
    return {"search_key": search_text((contact.name, contact.email), (contact.phone, contact.zalo))}


def _product_keys(product: Product) -> Row:
    words = (product.name, product.name_en, product.group_text)
    return {"search_key": search_text(words, (product.barcode,)), "sort_key": text.sort_key(product.name)}


def _booth_keys(booth: Booth) -> Row:
    return {"sort_key": booth_codes.sort_key(booth.code)}


_DERIVED: dict[type, Callable[[Any], Row]] = {
    Exhibitor: _exhibitor_keys,
    Contact: _contact_keys,
    Product: _product_keys,
    Booth: _booth_keys,
}


def search_text(words: Iterable[str], numbers: Iterable[str]) -> str:
    """Return what a search looks through: folded words, and numbers as bare digits however they were spaced."""
    folded = text.fold(" ".join(word for word in words if word))
    digits = (
        digits for number in numbers for part in number.split("/") if (digits := "".join(filter(str.isdigit, part)))
    )
    return " ".join((folded, *digits)).strip()
