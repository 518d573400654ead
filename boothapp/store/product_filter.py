"""Which products a list shows, as conditions of SQL on `products AS p`."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from boothapp.domain.completeness import NEEDED_OF_PRODUCT, OF_PRODUCT
from boothapp.store import booth_search, search_terms
from boothapp.store.kept import kept

PHOTOS = "FROM photos WHERE product_id = p.id AND photos.deleted_at IS NULL"
BOOTHS = """
    FROM assignments JOIN booths ON booths.id = booth_id
    WHERE exhibitor_id IS NOT NULL AND assignments.deleted_at IS NULL AND assignments.status <> 'declined'
      AND booths.deleted_at IS NULL"""
_LACKS = {
    "photo": f"NOT EXISTS (SELECT 1 {PHOTOS})",
    "price": "p.priced = 0",
    "description": "p.description = ''",
    "group": "p.group_id IS NULL",
    "booth": f"p.exhibitor_id NOT IN (SELECT exhibitor_id {BOOTHS})",
    "english": "p.name_en = ''",
}
LACKS = {what: _LACKS[what] for what in OF_PRODUCT}
"""The rule of domain/completeness as conditions of SQL."""
_LACKS_OF_FEW = LACKS | {"booth": f"NOT EXISTS (SELECT 1 {BOOTHS} AND exhibitor_id = p.exhibitor_id)"}
_WITHDRAWN = "(SELECT id FROM exhibitors WHERE status = 'withdrawn')"
STAYS = f"p.exhibitor_id NOT IN {_WITHDRAWN}"
_GONE = f"p.exhibitor_id IN {_WITHDRAWN}"


@dataclass(frozen=True)
class ProductFilter:
    """Which products: those that meet every part; of a set, those that meet one of its members."""

    text: str = ""  # words of the product, its group and its exhibitor; digits; the number of a booth
    groups: frozenset[str] = frozenset()  # ids of product groups; "" = in none
    exhibitor_id: str | None = None
    missing: frozenset[str] = frozenset()  # of OF_PRODUCT
    among: frozenset[str] | None = None  # only these ids


EVERY = ProductFilter()

_ONE_OF = "IN (SELECT value FROM json_each(?))"
_FOUND = """
    SELECT json_group_array(id) FROM search_words JOIN search_rows ON n = search_words.rowid
    WHERE search_words MATCH ? AND kind = 'product'"""  # one row: thousands take twice as long to hand out


def conditions(chosen: ProductFilter) -> tuple[str, list[Any]]:
    """Return the condition for all of a filter but its text and what is missing, with the parameters."""
    found, parameters = ["p.deleted_at IS NULL"], []
    if chosen.groups:
        found.append(f"(p.group_id {_ONE_OF}{' OR p.group_id IS NULL' if '' in chosen.groups else ''})")
        parameters.append(json.dumps(sorted(chosen.groups)))
    if chosen.exhibitor_id is not None:
        found.append("p.exhibitor_id = ?")
        parameters.append(chosen.exhibitor_id)
    if chosen.among is not None:
        found.append(f"p.id {_ONE_OF}")
        parameters.append(json.dumps(sorted(chosen.among)))
    return " AND ".join(found), parameters


def finding(db: Database, text: str) -> set[str]:
    """Return the ids of the products that a text finds, those in the bin too."""
    asked = search_terms.question(text) or search_terms.NOTHING
    found = set(json.loads(db.execute(_FOUND, [asked]).fetchone()[0]))
    for column, ids in (("exhibitor_id", booth_search.exhibitors_in(db, text)), ("group_id", _groups(db, text))):
        if ids:
            query = f"SELECT id FROM products WHERE {column} {_ONE_OF}"
            found.update(id_ for (id_,) in db.execute(query, [json.dumps(ids)]))
    return found


def lacking(db: Database, missing: Iterable[str]) -> set[str]:
    """Return the ids of the products that lack one of these."""
    these = "SELECT p.id FROM products AS p WHERE p.deleted_at IS NULL AND"
    found = {id_ for what in missing for (id_,) in db.execute(f"{these} {LACKS[what]}")}  # an index for each
    return found.difference(id_ for (id_,) in db.execute(f"{these} {_GONE}")) if found else found


def _groups(db: Database, text: str) -> list[str]:
    """The ids of the groups whose names have a word beginning like each word of the text, of which there are several.

    One word alone, such as "chè", would find every product of the group "Chế biến …".
    """
    typed = search_terms.words(text)
    if len(typed) < 2:
        return []
    spelt = kept(db, "words of product groups", lambda: _spelt_groups(db))
    return [id_ for id_, name in spelt if all(any(w.startswith(word) for w in name) for word in typed)]


def _spelt_groups(db: Database) -> list[tuple[str, list[str]]]:
    groups = db.execute("SELECT id, name || ' ' || name_en FROM product_groups WHERE deleted_at IS NULL")
    return [(id_, search_terms.words(name)) for id_, name in groups]


def flags(*, few: bool = False) -> str:
    """What is missing as bits of one number; of a `few` products that are joined with `exhibitors`, or of all."""
    lacks, stays = (_LACKS_OF_FEW, "exhibitors.status <> 'withdrawn'") if few else (LACKS, STAYS)
    bits = " + ".join(f"({lack}) * {1 << at}" for at, lack in enumerate(lacks.values()))
    return f"CASE WHEN {stays} THEN {bits} ELSE 0 END"


def gravity() -> str:
    """How much is missing, as a number to order by: what is needed weighs more than all that is wished for."""
    weights = (f"({lacks}) * {len(LACKS) if what in NEEDED_OF_PRODUCT else 1}" for what, lacks in LACKS.items())
    return f"CASE WHEN {STAYS} THEN {' + '.join(weights)} ELSE 0 END"


def named(bits: int) -> tuple[str, ...]:
    """Return what such a number says."""
    return tuple(what for at, what in enumerate(OF_PRODUCT) if bits & (1 << at))
