"""Exhibitors that may be one body: while a slip is typed, and of a whole fair."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from boothapp.domain import matching, name_matching, names, places, provinces, typed_fields
from boothapp.domain.exhibitor import Contact, Exhibitor
from boothapp.domain.matching import Identity
from boothapp.domain.paperwork import Question
from boothapp.domain.progress import Progress, silent
from boothapp.domain.slip import Slip
from boothapp.store import alike, records
from boothapp.store.fair import Fair
from boothapp.tasks.import_bodies import Body
from boothapp.tasks.import_roster import Roster

_MOST_SHOWN = 5
_CROWD = 3  # exhibitors with one telephone before it is a coordinator's
_PHONE_ALONE, _CONTRADICTED = 0.5, 0.7


@dataclass(frozen=True)
class Reason:
    code: str  # same_tax_code | same_name | similar_name | same_phone | same_email | differs
    data: dict[str, object] = field(default_factory=dict, hash=False)  # {"percent": 92}, {"field": "province"}


@dataclass(frozen=True)
class Duplicate:
    """An exhibitor that may be the one asked about."""

    exhibitor_id: str
    name: str
    province: str
    score: float  # 0 to 1
    reasons: tuple[Reason, ...]


@dataclass(frozen=True)
class Pair:
    """Two exhibitors of a fair that may be one; the first is the older."""

    one_id: str
    other_id: str
    score: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True)
class KnownBodies:
    """What comparing needs to know of a fair, as plain data."""

    bodies: tuple[Body, ...]
    told_apart: frozenset[frozenset[str]]


def of_slip(fair: Fair, slip: Slip) -> list[Duplicate]:
    """Return the exhibitors that a slip may be a second time, the likeliest first; fast enough to ask while typing."""
    place = places.read(slip.place, fair.facts.opening_day)
    unit = place.province
    typed = Exhibitor(
        slip.name,
        tax_id=typed_fields.tax_code(slip.tax_id).value,
        province=place.province_text,
        province_code=unit.code if unit else "",
        province_from=unit.valid_from if unit else "",
        phone=slip.phone,
        email=slip.email,
        id=slip.exhibitor_id,
    )
    apart = {frozenset((slip.exhibitor_id, other)) for other in slip.different_from}
    return _of(fair, typed, (), apart)


def of_exhibitor(fair: Fair, exhibitor_id: str) -> list[Duplicate]:
    """Return the exhibitors that one of the fair may be a second time, the likeliest first."""
    exhibitor = records.get(fair.db, Exhibitor, exhibitor_id)
    if exhibitor is None or exhibitor.deleted_at:
        return []
    numbers = [one.phone for one in records.where(fair.db, Contact, "exhibitor_id = ?", [exhibitor_id])]
    return _of(fair, exhibitor, numbers, set())


def _of(fair: Fair, exhibitor: Exhibitor, numbers: Sequence[str], apart: set[frozenset[str]]) -> list[Duplicate]:
    known = matching.identity(exhibitor, numbers)
    same_number = alike.by_numbers(fair.db, known.numbers)
    ids = set[str]()
    if exhibitor.name.strip():
        ids |= alike.by_name(fair.db, name_matching.core_words(exhibitor.name))
        ids |= alike.by_whole_name(fair.db, name_matching.match_key(exhibitor.name)[1].split())
    ids |= alike.by_tax_codes(fair.db, known.tax_codes) | (same_number if len(same_number) <= _CROWD + 1 else set())
    apart |= alike.told_apart(fair.db, exhibitor.id)
    found = []
    people = records.grouped(_people(fair, ids), "exhibitor_id")
    for other in alike.exhibitors(fair.db, ids - {exhibitor.id}):
        told = matching.identity(other, [one.phone for one in people.get(other.id, ())])
        score, reasons = compared(known, told)
        if score and frozenset((exhibitor.id, other.id)) not in apart:
            unit = provinces.get(other.province_code, other.province_from)
            found.append(Duplicate(other.id, other.name, unit.name if unit else other.province, score, reasons))
    return sorted(found, key=lambda one: (-one.score, one.exhibitor_id))[:_MOST_SHOWN]


def _people(fair: Fair, ids: Iterable[str]) -> list[Contact]:
    wanted = sorted(ids)
    return records.where(fair.db, Contact, f"exhibitor_id IN ({', '.join('?' * len(wanted))})", wanted)


def compared(a: Identity, b: Identity) -> tuple[float, tuple[Reason, ...]]:
    """Return how likely two are one body, from 0 to 1, and what speaks for and against it."""
    reasons = []
    likeness = names.likely_duplicate(a.name, b.name) if a.name.strip() and b.name.strip() else 0.0
    same_name = any(map(matching.says_something, a.name_keys & b.name_keys))
    same_tax, same_number = bool(a.tax_codes & b.tax_codes), bool(a.numbers & b.numbers)
    if same_tax:
        reasons.append(Reason("same_tax_code"))
    if same_name:
        reasons.append(Reason("same_name"))
    elif likeness >= names.LIKELY or (likeness and (same_tax or same_number)):
        reasons.append(Reason("similar_name", {"percent": round(likeness * 100)}))
    if same_number:
        reasons.append(Reason("same_phone"))
    if a.emails & b.emails:
        reasons.append(Reason("same_email"))
    score = 1.0 if same_tax else 0.95 if same_name else likeness if likeness >= names.LIKELY else 0.0
    if same_number:
        score = max(score, 0.85 if likeness else _PHONE_ALONE)
    against = matching.contradiction(a, b)
    if score and against and not same_tax:
        return score * _CONTRADICTED, (*reasons, Reason("differs", {"field": against}))
    return score, tuple(reasons) if score else ()


def read(fair: Fair) -> KnownBodies:
    """Return what `pairs` needs, for a job."""
    people = records.grouped(records.where(fair.db, Contact, order="position, id"), "exhibitor_id")
    bodies = (Body(one, tuple(people.get(one.id, ()))) for one in records.where(fair.db, Exhibitor))
    return KnownBodies(tuple(bodies), frozenset(alike.told_apart(fair.db)))


def pairs(known: KnownBodies, progress: Progress = silent) -> list[Pair]:
    """Return all pairs that may be one body by the rule of `of_exhibitor`, the likeliest first; none told apart.

    `progress` counts exhibitors and may raise Cancelled.
    """
    roster, found, having = Roster({}), [], Counter[str]()
    for done, body in enumerate(known.bodies):
        progress(done, len(known.bodies), "comparing")
        here = roster.identity(body)
        sure = [match.place for match in roster.sure(here, "")]
        place = roster.add(body, here)
        having.update(here.numbers)
        for other in dict.fromkeys([*sure, *roster.near(place)]):
            first = roster.bodies[other]
            pair = first.exhibitor.id, body.exhibitor.id
            there = roster.identity(first)
            score, reasons = compared(there, here)
            if score and frozenset(pair) not in known.told_apart:
                found.append((Pair(*pair, score, reasons), there.numbers & here.numbers))
    progress(len(known.bodies), len(known.bodies), "comparing")
    told = (
        pair
        for pair, shared in found
        if not _of_number_only(pair) or min(having[number] for number in shared) <= _CROWD + 1
    )
    return sorted(told, key=lambda one: (-one.score, one.one_id, one.other_id))


def _of_number_only(pair: Pair) -> bool:
    return {reason.code for reason in pair.reasons} <= {"same_phone", "differs"}


def tell_apart(fair: Fair, one_id: str, other_id: str) -> None:
    """Remember that two exhibitors are not one body, in one edit; nobody is asked about them again."""
    name = _name(fair, one_id)
    with fair.edit("not_duplicate", exhibitor=name, other=_name(fair, other_id)):
        records.save(fair.db, *told_apart(fair, one_id, other_id))


def told_apart(fair: Fair, one_id: str, other_id: str) -> list[Question]:
    """Return the questions to write when two are not one: the open ones answered, else a new one with its answer."""
    if asked := alike.answered(fair.db, [(one_id, other_id)], alike.DIFFERENT):
        return asked
    now = datetime.now(UTC).isoformat(timespec="seconds")
    return [Question(alike.DUPLICATE, now, one_id, other_id, field="name", answer=alike.DIFFERENT, answered_at=now)]


def _name(fair: Fair, exhibitor_id: str) -> str:
    found = records.get(fair.db, Exhibitor, exhibitor_id)
    return found.name if found else ""
