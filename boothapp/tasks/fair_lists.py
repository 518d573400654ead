"""The lists that a fair keeps of itself, in their order: organisers, programme, emergency contacts, product groups."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from boothapp.domain import typed_fields
from boothapp.domain.dates import format_day, from_iso, with_year
from boothapp.domain.errors import FairError
from boothapp.domain.fair import EmergencyContact, Organiser, ProductGroup, ProgrammeItem
from boothapp.domain.photo import Photo
from boothapp.domain.problems import Problem, ProblemsFound
from boothapp.domain.text import clean, fold
from boothapp.store import group_uses, records
from boothapp.store.fair import Fair
from boothapp.tasks.new_fair import standard_groups

Item = TypeVar("Item", Organiser, ProgrammeItem, EmergencyContact, ProductGroup)
_CODES: dict[type, str] = {
    Organiser: "organisers",
    ProgrammeItem: "programme",
    EmergencyContact: "emergency_contacts",
    ProductGroup: "product_groups",
}
_REMOVALS: dict[type, str] = {
    Organiser: "remove_organiser",
    ProgrammeItem: "remove_programme_item",
    EmergencyContact: "remove_emergency_contact",
    ProductGroup: "remove_product_group",
}
OWN_SCHEME = "own"  # of product groups that only this fair has


@dataclass(frozen=True)
class Entered:
    """What became of texts typed into an item; a warning is about what was saved all the same."""

    item: Any
    warning: Problem | None = None


def items(fair: Fair, cls: type[Item]) -> list[Item]:
    """Return a list in its order."""
    return records.where(fair.db, cls, order="position, id")


def texts(item: Any) -> dict[str, str]:
    """Return the fields of an item as a screen shows them."""
    skipped = ("id", "deleted_at", "position", "scheme", "code")
    shown = {field: value or "" for field, value in vars(item).items() if field not in skipped}
    day = from_iso(item.held_on) if isinstance(item, ProgrammeItem) else None
    return shown | ({"held_on": format_day(day)} if day else {})


def enter(fair: Fair, item: Item, typed: Mapping[str, str]) -> Entered:
    """Let an item say what was typed, in one edit; an item that the list lacks goes to its end.

    Raises ProblemsFound when it cannot be saved so: it has no name, or a day is none.
    """
    values: dict[str, Any] = {}
    warning = None
    for field, text in typed.items():
        values[field], doubt = _entered(fair, field, text)
        if doubt and doubt.level == "error":
            raise ProblemsFound([replace(doubt, field=field)])
        warning = warning or (replace(doubt, field=field) if doubt else None)
    after = replace(item, **values)
    if not name_of(after):
        message = "Give it a name, or remove the line."
        raise ProblemsFound([Problem("title" if isinstance(item, ProgrammeItem) else "name", "line_unnamed", message)])
    known = items(fair, type(item))
    if all(one.id != item.id for one in known):
        after = replace(after, position=max((one.position for one in known), default=-1) + 1)
    _save(fair, [after] if after not in known else [], name_of(after))
    return Entered(after, warning or _named_twice(after, known))


def _named_twice(item: Any, known: Sequence[Any]) -> Problem | None:
    """Tell of another product group with this name: readers of the catalog could not tell them apart."""
    others = [one for one in known if one.id != item.id and isinstance(one, ProductGroup)]
    if all(fold(one.name) != fold(item.name) for one in others):
        return None
    return Problem("name", "group_named_twice", "Another group has this name too.", "warning")


def _entered(fair: Fair, field: str, text: str) -> tuple[str | None, Problem | None]:
    if field == "held_on":
        opens = fair.facts.opening_day
        day = typed_fields.day(with_year(text, opens) if opens else text)
        return day.iso, day.problem
    if field == "phone":
        phone = typed_fields.phone(text)
        return phone.value, phone.problem
    return clean(text), None


def move(fair: Fair, item: Item, step: int) -> None:
    """Move an item up (-1) or down (1) by so many places, in one edit."""
    known = items(fair, type(item))
    here = next((number for number, one in enumerate(known) if one.id == item.id), None)
    if here is None:
        return
    known.insert(min(max(here + step, 0), len(known) - 1), known.pop(here))
    placed = [replace(one, position=number) for number, one in enumerate(known)]
    _save(fair, [one for one, was in zip(placed, known, strict=True) if one != was], name_of(item))


def remove(fair: Fair, item: Item) -> None:
    """Take an item off its list, an organiser with its logo, in one edit.

    Raises FairError when products or zones belong to the group.
    """
    if isinstance(item, ProductGroup) and (count := group_uses.read(fair.db).get(item.id, 0)):
        message = f"{count} products or zones belong to “{item.name}”; give them another group first."
        raise FairError("group_in_use", message, {"name": item.name, "count": count})
    with fair.edit(_REMOVALS[type(item)], name=name_of(item)):
        records.remove(fair.db, type(item), [item.id])
        if isinstance(item, Organiser):
            logos = records.where(fair.db, Photo, "organiser_id = ?", [item.id])
            records.remove(fair.db, Photo, [logo.id for logo in logos])


def new_group(fair: Fair) -> ProductGroup:
    """Return a group of the fair's own with a code that is free; it is saved when it has a name."""
    taken = {group.code for group in records.where(fair.db, ProductGroup, "scheme = ?", [OWN_SCHEME], deleted=True)}
    code = next(str(number) for number in range(1, len(taken) + 2) if str(number) not in taken)
    return ProductGroup(OWN_SCHEME, code, "")


def restore_groups(fair: Fair) -> None:
    """Bring the standard groups back with their names and order, in one edit; the fair's own follow them."""
    listed = items(fair, ProductGroup)
    in_bin = records.where(fair.db, ProductGroup, "deleted_at IS NOT NULL", deleted=True)
    id_of = {(group.scheme, group.code): group.id for group in [*in_bin, *listed]}
    standard = [replace(one, id=id_of.get((one.scheme, one.code), one.id)) for one in standard_groups()]
    ids = {group.id for group in standard}
    wanted = [*standard, *(group for group in listed if group.id not in ids)]
    placed = [replace(group, position=number) for number, group in enumerate(wanted)]
    _save(fair, [group for group in placed if group not in listed], "")


def _save(fair: Fair, changed: Sequence[Any], name: str) -> None:
    if changed:
        told = {"name": name} if name else {}
        with fair.edit(_CODES[type(changed[0])], **told):
            records.save(fair.db, *changed)


def name_of(item: Any) -> str:
    """Return what an item is called."""
    return str(item.title if isinstance(item, ProgrammeItem) else item.name)
