"""What the command palette finds in the fair: booths, exhibitors and products, the best first."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sqlite_utils import Database

from boothapp.domain import provinces
from boothapp.store import booth_search, search_terms

MOST = 20
_KINDS = {"booth": 6, "exhibitor": 8, "product": 8}  # how many of each when there are more of all
_LONGEST_CODE = 12  # letters: longer texts are no number of a booth
_CANDIDATES = 500  # rows among which the shortest are looked for

_INDEX = "search_words JOIN search_rows AS r ON r.n = search_words.rowid"
_GIVEN = "FROM assignments WHERE booth_id = ? AND deleted_at IS NULL AND status <> 'declined'"
_QUERIES = {
    "exhibitor": f"""
        SELECT e.id, e.name, length(words) AS size,
          (SELECT name FROM contacts WHERE contacts.id = r.id AND contacts.deleted_at IS NULL) AS person
        FROM {_INDEX} JOIN exhibitors AS e ON e.id = r.exhibitor_id
        WHERE search_words MATCH ? AND r.kind IN ('exhibitor', 'contact') AND e.deleted_at IS NULL
          AND (r.kind = 'exhibitor' OR person IS NOT NULL)""",
    "product": f"""
        SELECT p.id, p.name, length(words) AS size, NULL
        FROM {_INDEX} JOIN products AS p ON p.id = r.id
        WHERE search_words MATCH ? AND r.kind = 'product' AND p.deleted_at IS NULL""",
}


@dataclass(frozen=True)
class Found:
    """Something the palette offers to open."""

    kind: str  # booth | exhibitor | product
    id: str
    title: str
    subtitle: (
        str  # who is in the booth; where an exhibitor is from and stands, or the contact found; whose a product is
    )
    rank: int  # how well it fits, 0 = best


def search(db: Database, text: str) -> list[Found]:
    """Return at most MOST things that fit what was typed, the best first.

    A booth of that number and who is in it; names that begin so; names with these words side by side; whatever has
    words beginning like all of them.
    """
    if not search_terms.words(text):
        return []
    booths = _booths(db, text)
    of_kind = {"booth": booths} | {kind: _named(db, kind, text) for kind in _QUERIES}
    there = _in_booths(db, [one.id for one in booths if one.rank == 0])
    of_kind["exhibitor"] = there + [one for one in of_kind["exhibitor"] if one.id not in {it.id for it in there}]
    chosen = [one for kind, found in of_kind.items() for one in found[: _KINDS[kind]]]
    spare = [one for kind, found in of_kind.items() for one in found[_KINDS[kind] :]]
    chosen += sorted(spare, key=_order)[: MOST - len(chosen)] if len(chosen) < MOST else []
    return [_told(db, one) for one in sorted(chosen, key=_order)[:MOST]]


def _order(one: Found) -> tuple[int, int]:
    return one.rank, list(_KINDS).index(one.kind)


def _booths(db: Database, text: str) -> list[Found]:
    if len(text.strip()) > _LONGEST_CODE + len("gian hàng "):
        return []
    fit = booth_search.matcher(text)
    booths = db.execute("SELECT id, code FROM booths WHERE deleted_at IS NULL ORDER BY sort_key, id")
    found = [Found("booth", id_, code, "", 2 - fits) for id_, code in booths if (fits := fit(code))]
    return sorted(found, key=lambda one: one.rank)[:MOST]


def _in_booths(db: Database, booth_ids: list[str]) -> list[Found]:
    query = f"SELECT id, name FROM exhibitors WHERE deleted_at IS NULL AND id IN (SELECT exhibitor_id {_GIVEN})"
    there = [row for booth_id in booth_ids for row in db.execute(query, [booth_id])]
    return [Found("exhibitor", id_, name, "", 0) for id_, name in there]


def _named(db: Database, kind: str, text: str) -> list[Found]:
    found: dict[str, Found] = {}
    query = f"SELECT * FROM ({_QUERIES[kind]} LIMIT {_CANDIDATES}) ORDER BY size, 2 LIMIT {MOST}"
    for rank, asked in enumerate(_questions(text)):
        for id_, name, _, person in db.execute(query, [asked]):
            found.setdefault(id_, Found(kind, id_, name, person or "", rank))
        if len(found) >= _KINDS[kind]:
            break
    return list(found.values())[:MOST]


def _questions(text: str) -> Iterator[str]:
    """Ever weaker ones: names that begin with the text, hold it, hold its words, or share them with their exhibitor."""
    phrase = '"' + " ".join(search_terms.words(text)) + '"*'
    yield f"{{words}} : ^ {phrase}"
    yield f"{{words}} : {phrase}"
    yield search_terms.question(text, "words")
    yield search_terms.beyond_owner(text)


def _told(db: Database, one: Found) -> Found:
    """With its subtitle."""
    subtitle = one.subtitle
    if one.kind == "booth":
        subtitle = ", ".join(exhibitor.title for exhibitor in _in_booths(db, [one.id]))
    elif one.kind == "product":
        query = "SELECT name FROM exhibitors WHERE id = (SELECT exhibitor_id FROM products WHERE id = ?)"
        subtitle = db.execute(query, [one.id]).fetchone()[0]
    else:
        subtitle = " · ".join(part for part in (subtitle, *_whereabouts(db, one.id)) if part)
    return replace(one, subtitle=subtitle)


def _whereabouts(db: Database, exhibitor_id: str) -> tuple[str, str]:
    """The booths of an exhibitor and its province."""
    query = """
        SELECT province_code, province_from, province, (
          SELECT group_concat(code, ', ') FROM (
            SELECT code || slot AS code FROM assignments JOIN booths ON booths.id = booth_id
            WHERE exhibitor_id = exhibitors.id AND assignments.deleted_at IS NULL AND booths.deleted_at IS NULL
              AND assignments.status <> 'declined' ORDER BY booths.sort_key, slot))
        FROM exhibitors WHERE id = ?"""
    code, since, typed, booths = db.execute(query, [exhibitor_id]).fetchone()
    province = provinces.get(code, since)
    return booths or "", province.name if province else typed
