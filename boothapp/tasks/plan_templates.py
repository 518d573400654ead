"""Ready plans: the library of halls, or the plan of another fair without its exhibitors, taken over in one edit."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from itertools import chain
from pathlib import Path
from typing import Any, TypeVar

from boothapp.domain.booth_codes import parse, sort_key
from boothapp.domain.errors import FairError
from boothapp.domain.fair import ProductGroup
from boothapp.domain.ids import new_id
from boothapp.domain.plan import Booth, BoothFacility, Hall, Pavilion, PlanItem, Zone
from boothapp.domain.text import fold
from boothapp.floorplan.numbering import Numbering, codes_in_order
from boothapp.floorplan.rows import Grid, places
from boothapp.resource_files import resource
from boothapp.store import records
from boothapp.store.fair import Fair, open_fair

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
Part = TypeVar("Part", Hall, PlanItem, Zone, Pavilion, Booth, BoothFacility)


@dataclass(frozen=True)
class Template:
    """A plan that a fair can take: what stands in one hall or several, and nobody in it."""

    name: str
    halls: tuple[Hall, ...]
    booths: tuple[Booth, ...]
    items: tuple[PlanItem, ...] = ()
    zones: tuple[Zone, ...] = ()
    pavilions: tuple[Pavilion, ...] = ()
    facilities: tuple[BoothFacility, ...] = ()
    groups: Mapping[str, str] | None = None  # of its zones: id of a product group in the other fair -> folded name


def library(language: str = "vi") -> list[Template]:
    """Return the ready halls, the smallest first; `language` is that of their names and words, "vi" or "en"."""
    files = sorted(resource("data/halls").glob("*.json"))
    return [_from_library(json.loads(file.read_text(encoding="utf-8")), language) for file in files]


def of_fair(folder: Path) -> Template:
    """Return the plan of another fair: booths, other things, zones and pavilions, without exhibitors.

    Raises FairError when there is no fair, it cannot be read, or it has no hall.
    """
    with open_fair(folder) as other:
        name, halls = other.facts.name, records.where(other.db, Hall, order="position, id")
        if not halls:
            raise FairError("fair_without_plan", f"{name} has no hall; choose another fair.", {"name": name})
        whole = _standing_in(other, name, halls)
        zones, pavilions = records.where(other.db, Zone, order="position, id"), records.where(other.db, Pavilion)
        return replace(whole, zones=tuple(zones), pavilions=tuple(pavilions))


def of_hall(fair: Fair, hall: Hall) -> Template:
    """Return the plan of one hall of this fair, with the zones and pavilions that it has a part of."""
    return _standing_in(fair, hall.name, [hall])


def _standing_in(fair: Fair, name: str, halls: Sequence[Hall]) -> Template:
    db, ids = fair.db, {hall.id for hall in halls}
    groups = {group.id: fold(group.name) for group in records.where(db, ProductGroup)}
    booths = [booth for booth in records.where(db, Booth) if booth.hall_id in ids]
    standing, within = {booth.id for booth in booths}, {id_ for one in booths for id_ in (one.zone_id, one.pavilion_id)}
    return Template(
        name,
        tuple(halls),
        tuple(booths),
        tuple(item for item in records.where(db, PlanItem) if item.hall_id in ids),
        tuple(one for one in records.where(db, Zone, order="position, id") if one.hall_id in ids or one.id in within),
        tuple(one for one in records.where(db, Pavilion) if one.hall_id in ids or one.id in within),
        tuple(one for one in records.where(db, BoothFacility) if one.booth_id in standing),
        groups,
    )


def take(fair: Fair, template: Template) -> list[str]:
    """Add the halls of a template with all that stands in them, in one edit; return the ids of the new halls.

    Halls and zones whose names are taken get the next free letter, and booths that begin with it go along; the letter
    that booths begin with is taken too.
    """
    parts = _renamed(fair, template)
    new = {one.id: new_id() for one in (*parts.halls, *parts.zones, *_standing(parts))}
    ours = {fold(group.name): group.id for group in records.where(fair.db, ProductGroup)}
    known = {id_: ours.get(name) for id_, name in (template.groups or {}).items()}
    zones = [replace(_anew(zone, new), group_id=known.get(zone.group_id or "")) for zone in parts.zones]
    halls = [_without_picture(_anew(hall, new)) for hall in parts.halls]
    with fair.edit("take_plan", name=template.name, count=len(parts.booths)):
        records.save(fair.db, *halls, *zones)
        records.save(fair.db, *(_anew(one, new) for one in _standing(parts)))
    return [hall.id for hall in halls]


def _standing(template: Template) -> Iterable[Any]:
    return chain(template.pavilions, template.items, template.booths, template.facilities)


def _anew(part: Part, new: Mapping[str, str]) -> Part:
    """Return a record with an id of its own that refers to the new records; what is not taken along is left out."""
    referring: dict[str, Any] = {
        field.name: new.get(getattr(part, field.name) or "")
        for field in fields(part)
        if field.name in ("hall_id", "zone_id", "pavilion_id", "booth_id")
    }
    return replace(part, id=new[part.id], **referring)


def _without_picture(hall: Hall) -> Hall:
    bare = vars(Hall("", 1.0, 1.0))
    placing: dict[str, Any] = {name: value for name, value in bare.items() if name.startswith("background_")}
    return replace(hall, **placing)


def _renamed(fair: Fair, template: Template) -> Template:
    """Return the template with names that the fair does not have yet, behind its halls and zones."""
    there, known = records.where(fair.db, Hall), records.where(fair.db, Zone)
    halls, taken = [], {fold(hall.name) for hall in there}
    for number, hall in enumerate(template.halls):
        name = free_name(hall.name, taken)
        halls.append(replace(hall, name=name, position=_next(there) + number))
    zones, letters, codes = [], {fold(zone.code) for zone in known} | _begun_with(fair), {}
    for number, zone in enumerate(template.zones):
        codes[zone.id] = zone.code, (code := free_name(zone.code, letters))
        zones.append(replace(zone, code=code, position=_next(known) + number))
    booths = [
        booth
        for hall in halls
        for booth in _lettered_in([one for one in template.booths if one.hall_id == hall.id], codes)
    ]
    return replace(template, halls=tuple(halls), zones=tuple(zones), booths=tuple(booths))


def _begun_with(fair: Fair) -> set[str]:
    """Return the letters that numbers of booths begin with, which need not be those of their zones."""
    return {fold(read.zone) for booth in records.where(fair.db, Booth) if (read := parse(booth.code))}


def _next(there: Sequence[Hall | Zone]) -> int:
    return 1 + max((one.position for one in there), default=-1)


def free_name(name: str, taken: set[str]) -> str:
    """Return a name that is not taken, which it then is: "Nhà A" becomes "Nhà B", another name gets a number."""
    *words, last = name.split(" ")
    wanted = [name]
    if len(last) == 1 and last in _LETTERS:
        wanted += [" ".join([*words, letter]) for letter in _LETTERS[_LETTERS.index(last) + 1 :]]
    number = 2
    while wanted and fold(wanted[0]) in taken:
        wanted.pop(0)
        if not wanted:
            wanted, number = [f"{name} {number}"], number + 1
    taken.add(fold(wanted[0]))
    return wanted[0]


def _lettered_in(booths: Sequence[Booth], codes: Mapping[str, tuple[str, str]]) -> Sequence[Booth]:
    """Return the booths of a hall with the letters of their zones; as they were when two would get one number."""
    lettered = [_lettered(booth, *codes.get(booth.zone_id or "", ("", ""))) for booth in booths]
    return lettered if len({sort_key(booth.code) for booth in lettered}) == len(lettered) else booths


def _lettered(booth: Booth, before: str, after: str) -> Booth:
    """Return the booth with the letter of its zone: A07 of a zone that is B now is B07."""
    number = booth.code.removeprefix(before)
    if before == after or number == booth.code or not number[:1].isdigit():
        return booth
    return replace(booth, code=after + number)


def _from_library(given: Mapping[str, Any], language: str) -> Template:
    def word(of: Mapping[str, Any], name: str) -> str:
        english = of.get(f"{name}_en") if language == "en" else ""
        return str(english or of.get(name, ""))

    hall = Hall(**given["hall"])
    zones = [Zone(zone["code"], hall_id=hall.id, position=number) for number, zone in enumerate(given["zones"])]
    booths = [
        booth for zone, drawn in zip(zones, given["zones"], strict=True) for booth in _booths(zone, drawn["grids"])
    ]
    items = [
        PlanItem(
            hall.id, **{key: value for key, value in item.items() if key != "text_en"} | {"text": word(item, "text")}
        )
        for item in given["items"]
    ]
    return Template(word(given, "name"), (hall,), tuple(booths), tuple(items), tuple(zones))


def _booths(zone: Zone, grids: Sequence[Mapping[str, Any]]) -> list[Booth]:
    """Return the booths of a zone, numbered row by row."""
    rows = [(row, Grid(**grid)) for grid in grids for row in places(Grid(**grid))]
    numbers = iter(codes_in_order(Numbering(zone.code), sum(len(row) for row, _ in rows)))
    found = []
    for row, grid in rows:
        run = grid.cross_aisle_after or len(row)
        for at, box in enumerate(row):
            ends = at % run in (0, run - 1) or at == len(row) - 1
            x, y, w, d, turn = (round(value, 3) for value in (box.x, box.y, box.w, box.h, box.rotation_deg))
            sides = 2 if ends else 1
            found.append(Booth(zone.hall_id or "", next(numbers), x, y, w, d, turn, open_sides=sides, zone_id=zone.id))
    return found
