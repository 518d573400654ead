"""What belongs to an exhibitor moved to another one; what both have alike stays once, the second goes to the bin."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from boothapp.domain.exhibitor import Consent, Contact, Exhibitor, Need
from boothapp.domain.paperwork import Advertisement, Question
from boothapp.domain.photo import Photo
from boothapp.domain.plan import Assignment, Booth
from boothapp.domain.product import Certificate, Product, Recognition
from boothapp.domain.recognition_words import written
from boothapp.domain.same_values import parts, words
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.tasks.assign_booths import unletter
from boothapp.tasks.import_consents import PURPOSE
from boothapp.tasks.joined_assignments import as_one

_PRODUCT_TEXTS = (
    *("name_en", "specification", "description", "description_en", "ingredients", "origin"),
    *("price_dong", "price_text", "unit", "barcode", "note", "group_text"),
)

Key = Callable[[Any], object]


def move_parts(fair: Fair, keep_id: str, other_id: str) -> None:
    """Give the kept exhibitor all that the other has; call it inside `fair.edit(...)`."""
    same_person = _move(fair, Contact, (keep_id, other_id), _contact)
    _move_consents(fair, keep_id, other_id, same_person)
    _move(fair, Need, (keep_id, other_id), lambda need: (need.kind, need.amount, need.unit, words(need.note)))
    _move_products(fair, keep_id, other_id)
    _move(fair, Certificate, (keep_id, other_id), lambda one: (one.product_id, words(one.name), one.number))
    _move(fair, Photo, (keep_id, other_id), lambda photo: (photo.purpose, photo.product_id, photo.sha256))
    _move_booths(fair, keep_id, other_id)
    _move(fair, Advertisement, (keep_id, other_id), lambda one: one.id)
    members = records.where(fair.db, Exhibitor, "delegation_id = ?", [other_id])
    records.save(fair.db, *(replace(one, delegation_id=keep_id) for one in members if one.id != keep_id))
    _move_questions(fair, keep_id, other_id)


def _move_booths(fair: Fair, keep_id: str, other_id: str) -> None:
    """A booth that they shared is one's now, with the place of the kept one, as far as it was with either."""
    ours = {one.booth_id: one for one in records.where(fair.db, Assignment, "exhibitor_id = ?", [keep_id])}
    theirs = records.where(fair.db, Assignment, "exhibitor_id = ?", [other_id])
    _move(fair, Assignment, (keep_id, other_id), lambda one: one.booth_id)
    for one in theirs:
        if own := ours.get(one.booth_id):
            kept = as_one([own, one])
            records.save(fair.db, replace(kept, id=own.id, exhibitor_id=keep_id, slot=own.slot))
    unletter(fair, records.among(fair.db, Booth, {one.booth_id for one in theirs}))


def _move(fair: Fair, cls: type[Any], between: tuple[str, str], key: Key) -> dict[str, str]:
    """Move records that name their exhibitor; return which of the other's is which of the kept one's."""
    ours, theirs = (records.where(fair.db, cls, "exhibitor_id = ?", [id_], order=_order(cls)) for id_ in between)
    known = {key(one): one.id for one in ours}
    position = max((getattr(one, "position", 0) for one in ours), default=-1) + 1
    moved: list[Any] = []
    for one in theirs:
        if key(one) not in known:
            place = {"position": position + len(moved)} if hasattr(one, "position") else {}
            moved.append(replace(one, exhibitor_id=between[0], **place))
    records.save(fair.db, *moved)
    same = {one.id: known[key(one)] for one in theirs if key(one) in known}
    records.remove(fair.db, cls, same)
    return same


def _order(cls: type[Any]) -> str:
    return "position, id" if "position" in cls.__dataclass_fields__ else "id"


def _contact(contact: Contact) -> object:
    numbers = parts("phone", contact.phone)
    return words(contact.name), numbers, contact.email.casefold()


def _move_consents(fair: Fair, keep_id: str, other_id: str, same_person: dict[str, str]) -> None:
    """A withdrawal counts for the one they are now: an earlier consent of the two is withdrawn with it."""
    found = records.where(fair.db, Consent, "exhibitor_id IN (?, ?)", [keep_id, other_id], order="given_at, id")
    moved = []
    for one in found:
        ended = [other.withdrawn_at for other in found if _about_the_same(one, other) and other.withdrawn_at]
        withdrawn = one.withdrawn_at or next((at for at in ended if at and at >= one.given_at), None)
        person = same_person.get(one.contact_id or "", one.contact_id)
        moved.append(replace(one, exhibitor_id=keep_id, contact_id=person, withdrawn_at=withdrawn))
    records.save(fair.db, *moved)


def _about_the_same(one: Consent, other: Consent) -> bool:
    return one.purpose == other.purpose == PURPOSE and one.contact_id is None and other.contact_id is None


def _move_products(fair: Fair, keep_id: str, other_id: str) -> None:
    """One with the same name that says nothing else becomes one with ours, and its photos and marks go there."""
    ours, theirs = (
        records.where(fair.db, Product, "exhibitor_id = ?", [id_], order="position, id") for id_ in (keep_id, other_id)
    )
    position = max((one.position for one in ours), default=-1) + 1
    for one in theirs:
        twin = next((known for known in ours if _is_twin(known, one)), None)
        if twin is None:
            records.save(fair.db, replace(one, exhibitor_id=keep_id, position=position))
            papers = records.where(fair.db, Certificate, "product_id = ?", [one.id])
            records.save(fair.db, *(replace(paper, exhibitor_id=keep_id) for paper in papers))
            position += 1
        else:
            unite(fair, twin, one)


def unite(fair: Fair, kept: Product, other: Product) -> None:
    """Make two products one: empty fields of the kept are filled, photos and marks moved, the other goes to the bin."""
    filled = {name: getattr(other, name) for name in _PRODUCT_TEXTS if getattr(kept, name) in ("", None)}
    if filled.get("group_text"):
        filled["group_id"] = other.group_id
    records.save(fair.db, replace(kept, **filled))
    _move_marks(fair, Recognition, (kept, other), lambda one: words(written(one)))
    _move_marks(fair, Certificate, (kept, other), lambda one: words(one.name))
    _move_marks(fair, Photo, (kept, other), lambda one: one.sha256)
    records.remove(fair.db, Product, [other.id])


def _move_marks(fair: Fair, cls: type[Any], between: Sequence[Product], key: Key) -> None:
    ours, theirs = (
        records.where(fair.db, cls, "product_id = ?", [product.id], order=_order(cls)) for product in between
    )
    known = {key(one) for one in ours}
    position = max((getattr(one, "position", 0) for one in ours), default=-1) + 1
    new = [one for one in theirs if key(one) not in known]
    for number, one in enumerate(new):
        place: dict[str, Any] = {"position": position + number} if hasattr(one, "position") else {}
        owner = {"exhibitor_id": between[0].exhibitor_id} if cls is Certificate else {}
        records.save(fair.db, replace(one, product_id=between[0].id, **place, **owner))
    records.remove(fair.db, cls, [one.id for one in theirs if key(one) in known])


def _is_twin(one: Product, other: Product) -> bool:
    """Whether two products of one name say nothing that the other does not: an empty field says nothing."""
    values = ((getattr(one, name), getattr(other, name)) for name in _PRODUCT_TEXTS)
    return words(one.name) == words(other.name) and all(
        a in ("", None) or b in ("", None) or words(str(a)) == words(str(b)) for a, b in values
    )


def _move_questions(fair: Fair, keep_id: str, other_id: str) -> None:
    """Questions about the other are about the kept one now; one about the two of them is answered by merging."""
    asked = records.where(
        fair.db, Question, "answered_at IS NULL AND (exhibitor_id = ? OR other_exhibitor_id = ?)", [other_id] * 2
    )
    records.save(fair.db, *_readdressed(asked, keep_id, other_id))


def _readdressed(asked: Iterable[Question], keep_id: str, other_id: str) -> list[Question]:
    def now(id_: str | None) -> str | None:
        return keep_id if id_ == other_id else id_

    return [
        replace(one, exhibitor_id=now(one.exhibitor_id), other_exhibitor_id=now(one.other_exhibitor_id))
        for one in asked
    ]
