"""Which exhibitors a list shows, as conditions of SQL on `exhibitors AS e`."""

import json
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from boothapp.domain.completeness import NEEDED_OF_EXHIBITOR, OF_EXHIBITOR
from boothapp.store import booth_search, search_terms

BOOTHS = """
    FROM assignments JOIN booths ON booths.id = booth_id
    WHERE assignments.exhibitor_id = e.id AND assignments.deleted_at IS NULL AND assignments.status <> 'declined'
      AND booths.deleted_at IS NULL"""
PRODUCTS = "FROM products WHERE exhibitor_id = e.id AND products.deleted_at IS NULL"
WITHOUT_PHOTO = "NOT EXISTS (SELECT 1 FROM photos WHERE product_id = products.id AND photos.deleted_at IS NULL)"
_CONSENTS = """
    FROM consents WHERE exhibitor_id = e.id AND purpose = 'catalog' AND contact_id IS NULL AND withdrawn_at IS NULL
      AND consents.deleted_at IS NULL"""
_LACKS = {
    "phone": "e.phone = ''",
    "products": f"NOT EXISTS (SELECT 1 {PRODUCTS})",
    "photos": f"EXISTS (SELECT 1 {PRODUCTS} AND {WITHOUT_PHOTO})",  # of any of its products
    "prices": f"EXISTS (SELECT 1 {PRODUCTS} AND priced = 0)",
    "booth": f"NOT EXISTS (SELECT 1 {BOOTHS})",
    "province": "e.province_code = ''",
    "tax_id": "e.tax_id = ''",
    "consent": f"NOT EXISTS (SELECT 1 {_CONSENTS})",
    "english": "e.name_en = ''",
}
LACKS = {what: _LACKS[what] for what in OF_EXHIBITOR}
"""The rule of domain/completeness as conditions of SQL."""
STAYS = "e.status <> 'withdrawn'"


@dataclass(frozen=True)
class ExhibitorFilter:
    """Which exhibitors: those that meet every part; of a set, those that meet one of its members."""

    text: str = ""  # words of names, contacts and products; digits of tax codes and telephones; a booth's number
    provinces: frozenset[str] = frozenset()  # codes; "" = not known
    kinds: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    missing: frozenset[str] = frozenset()  # of OF_EXHIBITOR
    questions: bool = False  # only those that an open question is about
    among: frozenset[str] | None = None  # only these ids


EVERY = ExhibitorFilter()


def conditions(db: Database, chosen: ExhibitorFilter) -> tuple[str, list[Any]]:
    """Return the condition by which exhibitors meet a filter, with its parameters."""
    found, parameters = ["e.deleted_at IS NULL"], []
    for column, values in (("province_code", chosen.provinces), ("kind", chosen.kinds), ("status", chosen.statuses)):
        if values:
            found.append(f"e.{column} {_ONE_OF}")
            parameters.append(json.dumps(sorted(values)))
    if chosen.among is not None:
        found.append(f"e.id {_ONE_OF}")
        parameters.append(json.dumps(sorted(chosen.among)))
    if chosen.missing:
        lacks = " OR ".join(LACKS[what] for what in sorted(chosen.missing))
        found.append(f"{STAYS} AND ({lacks})")
    if chosen.questions:
        found.append(f"(e.id IN (SELECT exhibitor_id {_OPEN}) OR e.id IN (SELECT other_exhibitor_id {_OPEN}))")
    if chosen.text.strip():
        found.append(f"(e.id IN ({_FOUND}) OR e.id {_ONE_OF})")
        parameters += [
            search_terms.beyond_owner(chosen.text) or search_terms.NOTHING,
            json.dumps(booth_search.exhibitors_in(db, chosen.text)),
        ]
    return " AND ".join(found), parameters


_ONE_OF = "IN (SELECT value FROM json_each(?))"
_OPEN = "FROM questions WHERE answered_at IS NULL AND deleted_at IS NULL"
_FOUND = """
    SELECT exhibitor_id FROM search_words JOIN search_rows ON n = search_words.rowid WHERE search_words MATCH ?
      AND n NOT IN (SELECT n FROM search_rows JOIN products USING (id) WHERE deleted_at IS NOT NULL
                    UNION ALL SELECT n FROM search_rows JOIN contacts USING (id) WHERE deleted_at IS NOT NULL)"""


def flags() -> str:
    """What is missing as bits of one number."""
    bits = " + ".join(f"({lacks}) * {1 << at}" for at, lacks in enumerate(LACKS.values()))
    return f"CASE WHEN {STAYS} THEN {bits} ELSE 0 END"


def gravity() -> str:
    """How much is missing, as a number to order by: what is needed weighs more than all that is wished for."""
    weights = (f"({lacks}) * {len(LACKS) if what in NEEDED_OF_EXHIBITOR else 1}" for what, lacks in LACKS.items())
    return f"CASE WHEN {STAYS} THEN {' + '.join(weights)} ELSE 0 END"


def named(bits: int) -> tuple[str, ...]:
    """Return what such a number says."""
    return tuple(what for at, what in enumerate(OF_EXHIBITOR) if bits & (1 << at))
