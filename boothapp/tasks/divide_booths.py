"""Booths merged into one and split into several: the ground stays, numbers follow a rule, nobody loses a booth."""

import re
from collections.abc import Sequence
from dataclasses import replace

from boothapp.domain import booth_codes
from boothapp.domain.booth_codes import sort_key
from boothapp.domain.errors import FairError
from boothapp.domain.ids import new_id
from boothapp.domain.plan import Assignment, Booth, BoothFacility
from boothapp.floorplan import dividing
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.tasks.assign_booths import codes, in_booth, letter, next_letter
from boothapp.tasks.draw_plan import at, box_of, check_codes, remove_booths

MOST_PARTS = 20
_NUMBER = re.compile(r"[0-9]+(?=[^0-9]*$)")


def merge(fair: Fair, booth_ids: Sequence[str]) -> str:
    """Make booths that form a rectangle one booth, in one edit; return its id.

    The lowest number survives, with its zone, pavilion and kind. Everybody who had one of them has the whole; when
    these are several, the booth is shared. What is supplied to the parts is supplied to the whole. Raises FairError
    when they form no rectangle or stand in different halls.
    """
    booths = sorted(_booths(fair, booth_ids), key=lambda booth: sort_key(booth.code))
    whole = dividing.merge([box_of(booth) for booth in booths])
    if whole is None or len({booth.hall_id for booth in booths}) > 1:
        raise FairError("no_rectangle", "Only booths that form a rectangle together can be merged; choose others.")
    first = booths[0]
    owners = {(one.exhibitor_id, one.held_for): one for booth in booths for one in in_booth(fair, booth.id)}
    shared = first.shared or len(owners) > 1
    with fair.edit("merge_booths", booths=codes(booths), booth=first.code, count=len(booths)):
        for booth in booths[1:]:
            for supplied in records.where(fair.db, BoothFacility, "booth_id = ?", [booth.id]):
                records.save(fair.db, replace(supplied, id=new_id(), booth_id=first.id))
        given = [one for booth in booths for one in records.where(fair.db, Assignment, "booth_id = ?", [booth.id])]
        records.remove(fair.db, Assignment, [one.id for one in given])
        remove_booths(fair, [booth.id for booth in booths[1:]])
        sides = max(booth.open_sides for booth in booths)
        records.save(fair.db, at(replace(first, shared=shared, open_sides=sides), whole))
        slots: list[str] = []
        for one in owners.values():
            slots.append(next_letter(slots) if shared else "")
            records.save(fair.db, replace(one, id=new_id(), booth_id=first.id, slot=slots[-1]))
    return first.id


def split(fair: Fair, booth_id: str, parts: int, axis: str = "x") -> list[str]:
    """Make a booth several equal ones side by side ("x") or one behind the other ("y"), in one edit; return their ids.

    The first part keeps the number and whoever has the booth; of a shared one everybody gets a part as long as there
    are any. The others get the numbers after the highest: A21, A22. Raises FairError for fewer than two parts.
    """
    (booth,) = _booths(fair, [booth_id])
    if not 2 <= parts <= MOST_PARTS:
        raise FairError("parts_out_of_range", f"A booth is split into 2 to {MOST_PARTS} parts.", {"most": MOST_PARTS})
    boxes = dividing.split(box_of(booth), parts, axis)
    first = at(booth, boxes[0])
    new = [
        at(replace(booth, id=new_id(), code=code, shared=False), box)
        for code, box in zip(_codes(fair, booth, parts), boxes[1:], strict=True)
    ]
    check_codes(fair, new)
    there = in_booth(fair, booth.id)
    with fair.edit("split_booth", booth=booth.code, booths=codes([first, *new]), count=parts):
        still = max(len(there) - len(new), 1)  # who has no part of its own stays in the first one
        records.save(fair.db, replace(first, shared=booth.shared and still > 1), *new)
        for one, part in zip(there[still:], new, strict=False):
            records.remove(fair.db, Assignment, [one.id])
            records.save(fair.db, replace(one, id=new_id(), booth_id=part.id, slot=""))
        if booth.shared and still == 1 and there:
            records.save(fair.db, replace(there[0], slot=""))
        elif still > 1:
            letter(fair, first)
    return [first.id, *(part.id for part in new)]


def _booths(fair: Fair, booth_ids: Sequence[str]) -> list[Booth]:
    found = [records.get(fair.db, Booth, id_) for id_ in dict.fromkeys(booth_ids)]
    if not found or any(booth is None or booth.deleted_at for booth in found):
        raise FairError("booth_missing", "The booth is not on the plan any more; choose another one.")
    return [booth for booth in found if booth]


def _codes(fair: Fair, booth: Booth, parts: int) -> list[str]:
    """Return numbers for the parts after the first: those after the highest of the hall that begins as the booth's."""
    codes_ = [other.code for other in records.where(fair.db, Booth, "hall_id = ?", [booth.hall_id])]
    zone = own.zone if (own := booth_codes.parse(booth.code)) else None
    highest = max((code.number for code in map(booth_codes.parse, codes_) if code and code.zone == zone), default=0)
    digits = _NUMBER.search(booth.code)
    if digits is None or zone is None:
        return [f"{booth.code} {number}" for number in range(2, parts + 1)]
    head, wide = booth.code[: digits.start()], len(digits[0])
    return [f"{head}{highest + number:0{wide}d}" for number in range(1, parts)]
