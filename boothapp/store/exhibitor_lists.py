"""The list of exhibitors: which ones, in which order, and what a screenful of it shows."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlite_utils import Database

from boothapp.domain import booth_codes, provinces
from boothapp.domain.text import sort_key
from boothapp.store.exhibitor_filter import (
    BOOTHS,
    EVERY,
    PRODUCTS,
    ExhibitorFilter,
    conditions,
    flags,
    gravity,
    named,
)
from boothapp.store.kept import keep, kept, stamp

_ORDERS = {
    "name": "e.sort_key",
    "province": "NULL",  # then by the names of the provinces, which are not in the database
    "kind": "nullif(e.kind, '')",
    "status": "instr('registered confirmed checked_in withdrawn', e.status)",
    "booth": f"(SELECT min(booths.sort_key || slot) {BOOTHS})",
    "products": f"(SELECT count(*) {PRODUCTS})",
    "missing": gravity(),
    "changed": """(SELECT max(changes.id) FROM search_rows JOIN changes ON row_id = search_rows.id
                   WHERE exhibitor_id = e.id)""",  # itself, its contacts and products
}
_PIECE = 1_000  # exhibitors, counted in some 20 ms
ORDERS = tuple(_ORDERS)
"""By what the list can be ordered; what has none of it stands last in both directions."""


@dataclass(frozen=True)
class ExhibitorRow:
    """What the list shows of an exhibitor."""

    id: str
    name: str
    kind: str
    status: str
    province: str  # name of the province, or the text as typed
    phone: str  # as typed
    tax_id: str  # may be a person's number: mask it
    contact: str  # name of the first contact
    booths: tuple[str, ...]  # as printed
    products: int
    questions: int  # open
    missing: tuple[str, ...]  # of OF_EXHIBITOR, in its order


@dataclass(frozen=True)
class ExhibitorCounts:
    """How many the filter leaves; and how many each choice of a chip would leave beside the other chips."""

    total: int
    missing: Counter[str]
    provinces: Counter[str]
    kinds: Counter[str]
    statuses: Counter[str]


def ids(db: Database, chosen: ExhibitorFilter = EVERY, order: str = "name", *, descending: bool = False) -> list[str]:
    """Return the ids of the exhibitors that meet a filter, in an order of ORDERS; those of equal rank by name."""
    where, parameters = conditions(db, chosen)
    direction = "DESC" if descending else "ASC"
    query = f"""
        SELECT e.id, e.province_code, e.province_from, e.province FROM exhibitors AS e WHERE {where}
        ORDER BY {_ORDERS[order]} {direction} NULLS LAST, e.sort_key, e.id"""
    found = db.execute(query, parameters).fetchall()
    if order == "province":
        found = _by_province(found, descending)
    return [row[0] for row in found]


def rows(db: Database, wanted: Sequence[str]) -> list[ExhibitorRow]:
    """Return what the list shows of these exhibitors, in the order given, without those in the bin."""
    query = f"""
        SELECT e.id, name, kind, status, province_code, province_from, province, phone, tax_id,
          (SELECT name FROM contacts WHERE exhibitor_id = e.id AND deleted_at IS NULL AND name <> ''
           ORDER BY position, id LIMIT 1),
          (SELECT json_group_array(code || slot) {BOOTHS}),
          (SELECT count(*) {PRODUCTS}),
          (SELECT count(*) FROM questions WHERE e.id IN (exhibitor_id, other_exhibitor_id) AND answered_at IS NULL
           AND deleted_at IS NULL),
          {flags()}
        FROM exhibitors AS e WHERE deleted_at IS NULL AND id IN (SELECT value FROM json_each(?))"""
    found = {row[0]: _row(row) for row in db.execute(query, [json.dumps(list(wanted))])}
    return [found[id_] for id_ in wanted if id_ in found]


def counts(db: Database, chosen: ExhibitorFilter = EVERY) -> ExhibitorCounts:
    """Return how many exhibitors meet a filter, and for its chips how many would with each choice."""
    name, query, parameters = _counted(db, chosen)
    total, facets = 0, tuple(Counter[str]() for _ in range(4))
    picked = chosen.missing, chosen.provinces, chosen.kinds, chosen.statuses
    found = kept(db, name, lambda: Counter(db.execute(query, parameters)))
    for (bits, province, kind, status), count in found.items():
        values = named(bits), (province,), (kind,), (status,)
        fits = [not choice or not choice.isdisjoint(value) for choice, value in zip(picked, values, strict=True)]
        total += count if all(fits) else 0
        for at, value in enumerate(values):
            if all(fits[:at] + fits[at + 1 :]):
                facet = facets[at]
                for one in value:  # Counter.update takes seven times as long for so few
                    facet[one] += count
    return ExhibitorCounts(total, *facets)


def count_ahead(db: Database) -> Iterator[None]:
    """Work out what `counts` of all exhibitors needs, in pieces, so that it has it at once."""
    name, query, _ = _counted(db, EVERY)
    since, found = stamp(db), Counter[Any]()
    most = db.execute("SELECT coalesce(max(rowid), 0) FROM exhibitors").fetchone()[0]
    for first in range(1, most + 1, _PIECE):
        found.update(db.execute(f"{query} AND e.rowid BETWEEN ? AND ?", [first, first + _PIECE - 1]).fetchall())
        yield
    keep(db, name, found, since)


def _counted(db: Database, chosen: ExhibitorFilter) -> tuple[str, str, list[Any]]:
    """Return the query of what each exhibitor counts for beside all chips, with its parameters, and a name for it."""
    unchipped = ExhibitorFilter(chosen.text, questions=chosen.questions, among=chosen.among)
    where, parameters = conditions(db, unchipped)
    query = f"SELECT {flags()}, province_code, kind, status FROM exhibitors AS e WHERE {where}"
    return f"exhibitors counted {where} {parameters}", query, parameters


def _row(row: Sequence[Any]) -> ExhibitorRow:
    id_, name, kind, status, code, since, typed, phone, tax_id, contact, booths, products, questions, bits = row
    return ExhibitorRow(
        id_,
        name,
        kind,
        status,
        _province_name(code, since) or typed,
        phone,
        tax_id,
        contact or "",
        tuple(sorted(json.loads(booths), key=booth_codes.sort_key)),
        products,
        questions,
        named(bits),
    )


def _by_province(found: list[Any], descending: bool) -> list[Any]:
    """Rows (id, code, since, typed) by the names of their provinces; they come in the order of the exhibitors."""
    keys = {row[0]: _province_key(*row[1:]) for row in found}
    known = [row for row in found if keys[row[0]]]
    known.sort(key=lambda row: keys[row[0]], reverse=descending)
    return known + [row for row in found if not keys[row[0]]]


@cache
def _province_key(code: str, since: str, typed: str) -> str:
    return sort_key(_province_name(code, since) or typed)


@cache
def _province_name(code: str, since: str) -> str:
    found = provinces.get(code, since)
    return found.name if found else ""
