"""Two exhibitors that are one body made one: fields by choice, all that belongs to the other moved, in one edit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from boothapp.domain.errors import FairError
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.paperwork import Question
from boothapp.domain.same_values import says
from boothapp.store import alike, records
from boothapp.store.fair import Fair
from boothapp.store.merged import CODE
from boothapp.tasks.merged_parts import move_parts

KEPT, OTHER, BOTH = "kept", "other", "both"
_TOGETHER = {"province": ("province", "province_code", "province_from")}
_JOINED = {"phone": " / ", "email": "; ", "website": "; ", "wishes": "; ", "note": "\n", "intro": "\n"}
FIELDS = (
    *("name", "name_en", "short_name", "kind", "tax_id", "registration_no", "phone", "email", "website"),
    *("address", "province", "booths_requested", "raw_space_m2", "wishes", "status"),
    *("fascia_name", "fascia_name_en", "intro", "intro_en", "note"),
)
_FURTHER = {"registered": 0, "withdrawn": 1, "confirmed": 2, "checked_in": 3}


@dataclass(frozen=True)
class MergedField:
    """A field in which the two say different things."""

    field: str
    kept: Any
    other: Any
    choice: str  # kept | other | both: what is taken unless somebody chooses
    joinable: bool  # "both" can be chosen


def compare(fair: Fair, keep_id: str, other_id: str) -> list[MergedField]:
    """Return the fields in which two exhibitors differ, in the order of a form, with a choice proposed for each.

    A value is proposed over none, and the further status. Raises FairError when one of them is not in the fair.
    """
    keep, other = _live(fair, keep_id), _live(fair, other_id)
    found = []
    for field in FIELDS:
        ours, theirs = getattr(keep, field), getattr(other, field)
        if ours != theirs:
            joinable = bool(field in _JOINED and ours and theirs)
            found.append(MergedField(field, ours, theirs, _proposed(field, ours, theirs), joinable))
    return found


def merge(
    fair: Fair,
    keep_id: str,
    other_id: str,
    choices: Mapping[str, str] | None = None,
    *,
    answered: Sequence[Question] = (),
) -> None:
    """Make two exhibitors one, in one edit that undo takes back exactly.

    `choices` says of a field "kept", "other" or "both"; fields it does not name are merged as `compare` proposes.
    Products, contacts, consents, needs, certificates, photos, booths and advertisements of the other move to the kept
    one; what both have alike stays once. The other goes to the bin. `answered` are further questions that this settles.
    Raises FairError when one of them is not in the
    fair, or when a field is chosen that there is not.
    """
    keep, other = _live(fair, keep_id), _live(fair, other_id)
    if keep.id == other.id:
        raise FairError("same_exhibitor", "An exhibitor cannot be merged with itself.")
    chosen = {one.field: one.choice for one in compare(fair, keep_id, other_id)} | dict(choices or {})
    merged = _merged(keep, other, chosen)
    with fair.edit(CODE, exhibitor=merged.name, other=other.name, into=keep.id):
        records.save(fair.db, merged, *answered, *alike.answered(fair.db, [(keep.id, other.id)], alike.SAME))
        move_parts(fair, keep.id, other.id)
        records.remove(fair.db, Exhibitor, [other.id])


def _merged(keep: Exhibitor, other: Exhibitor, chosen: Mapping[str, str]) -> Exhibitor:
    values: dict[str, Any] = {}
    for field, choice in chosen.items():
        if field not in FIELDS or choice not in (KEPT, OTHER, BOTH):
            raise FairError("unknown_choice", f"There is no choice “{choice}” for a field “{field}”.")
        if choice == BOTH and field in _JOINED:
            values[field] = _joined(field, getattr(keep, field), getattr(other, field))
        elif choice == OTHER:
            values |= {name: getattr(other, name) for name in _TOGETHER.get(field, (field,))}
    delegation = keep.delegation_id or other.delegation_id
    return replace(keep, **values, delegation_id=None if delegation in (keep.id, other.id) else delegation)


def _joined(field: str, ours: str, theirs: str) -> str:
    if says(field, ours, theirs):
        return ours
    return _JOINED[field].join(filter(None, (ours, theirs)))


def _proposed(field: str, ours: Any, theirs: Any) -> str:
    if field == "status":
        return OTHER if _FURTHER[theirs] > _FURTHER[ours] else KEPT
    return OTHER if ours in ("", None) else KEPT


def _live(fair: Fair, exhibitor_id: str) -> Exhibitor:
    found = records.get(fair.db, Exhibitor, exhibitor_id)
    if found is None or found.deleted_at:
        raise FairError("no_such_exhibitor", f"There is no exhibitor with the id “{exhibitor_id}” in the fair.")
    return found
