"""Booths merged into one and split into several: the ground stays, numbers follow a rule, nobody loses a booth."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from boothapp.domain import booth_codes
from boothapp.domain.booth_codes import sort_key
from boothapp.domain.errors import FairError
from boothapp.domain.ids import new_id
from boothapp.domain.plan import Assignment, Booth, BoothFacility
from boothapp.floorplan import dividing
from boothapp.floorplan.shape import Box
from boothapp.store import booth_letters, records
from boothapp.store.fair import Fair
from boothapp.tasks.assign_booths import (
    codes,
    in_booth,
    in_booths,
    letter,
    named,
    names_each_once,
    unletter,
)
from boothapp.tasks.draw_plan import at, box_of, check_codes, remove_booths
from boothapp.tasks.joined_assignments import as_one, together
from boothapp.tasks.plan_limits import check_booths

MOST_PARTS = 20
_NUMBER = re.compile(r"[0-9]+(?=[^0-9]*$)")


def merge(fair: Fair, booth_ids: Sequence[str], *, sharing: bool = False) -> str:
    """Make booths that form a rectangle one booth, in one edit; return its id.

    The lowest number survives, with its zone, pavilion and kind; prices are added up, notes stand one behind the
    other, what is supplied to the parts is supplied to the whole, and one that is blocked blocks it. Everybody who had
    one of them has the whole, as far as it was with the furthest of theirs. Raises FairError when they form no
    rectangle, stand in different halls, are locked, when some are blocked and others given, and, unless `sharing`,
    when exhibitors that had booths of their own would share one; ProblemsFound when the whole is too large for a booth.
    """
    booths, whole, given = _mergeable(fair, booth_ids)
    first = booths[0]
    if (sharers := _sharing(fair, given)) and not sharing:
        shares = ", ".join(sharers)
        message = f"{shares} would share booth {first.code}; say so, or move one of them first."
        raise FairError("merge_shares", message, {"names": shares, "booth": first.code})
    owners = _owners(one for there in given for one in there)
    shared = first.shared or len(owners) > 1
    made = at(replace(_united(booths), shared=shared), whole)
    check_booths([made])
    with fair.edit("merge_booths", booths=codes(booths), booth=first.code, count=len(booths)):
        for booth in booths[1:]:
            for supplied in records.where(fair.db, BoothFacility, "booth_id = ?", [booth.id]):
                records.save(fair.db, replace(supplied, id=new_id(), booth_id=first.id))
        before = [one for booth in booths for one in records.where(fair.db, Assignment, "booth_id = ?", [booth.id])]
        records.remove(fair.db, Assignment, [one.id for one in before])
        remove_booths(fair, [booth.id for booth in booths[1:]])
        records.save(fair.db, made)
        taken = booth_letters.of_booths(fair.db, first) if shared else set()
        for one in owners:
            slot = booth_codes.next_slot(taken) if shared else ""
            taken.add(slot)
            records.save(fair.db, replace(one, id=new_id(), booth_id=first.id, slot=slot))
    return first.id


def would_share(fair: Fair, booth_ids: Sequence[str]) -> list[str]:
    """Return the names of those who would share a booth when these are merged and do not yet, each once.

    Raises FairError when the booths cannot be merged at all, as `merge` does.
    """
    return _sharing(fair, _mergeable(fair, booth_ids)[2])


def _mergeable(fair: Fair, booth_ids: Sequence[str]) -> tuple[list[Booth], Box, list[list[Assignment]]]:
    """Return booths by their numbers, the rectangle they form and who has each that somebody has. Raises FairError."""
    booths = sorted(_booths(fair, booth_ids), key=lambda booth: sort_key(booth.code))
    whole = dividing.merge([box_of(booth) for booth in booths])
    if whole is None or len({booth.hall_id for booth in booths}) > 1:
        raise FairError("no_rectangle", "Only booths that form a rectangle together can be merged; choose others.")
    given = in_booths(fair, [booth.id for booth in booths])
    _check_mergeable(fair, booths, [one for there in given.values() for one in there])
    return booths, whole, [given[booth.id] for booth in booths if booth.id in given]


def _sharing(fair: Fair, given: Iterable[list[Assignment]]) -> list[str]:
    """Return the names of all who have booths of theirs in `given`, booth by booth, unless the same have each."""
    there = list(given)
    owners = {frozenset(map(_owner, one)) for one in there}
    return names_each_once(fair, (one for theirs in there for one in theirs)) if len(owners) > 1 else []


def _check_mergeable(fair: Fair, booths: Sequence[Booth], given: Sequence[Assignment]) -> None:
    check_unlocked(booths)
    blocked = [booth for booth in booths if booth.status == "blocked"]
    if blocked and given:
        told = codes(blocked)
        message = f"{told} is blocked and cannot be merged with a booth of {named(fair, given)}; open it first."
        raise FairError("merge_blocked", message, {"booths": told, "names": named(fair, given)})


def check_unlocked(booths: Iterable[Booth]) -> None:
    """Raise FairError when the place of a booth is locked."""
    if locked := codes(booth for booth in booths if booth.locked):
        message = f"The place of {locked} is locked; unlock it first."
        raise FairError("booth_locked", message, {"booths": locked})


def _owner(one: Assignment) -> tuple[str | None, str]:
    return one.exhibitor_id, "" if one.exhibitor_id else one.held_for


def _owners(given: Iterable[Assignment]) -> list[Assignment]:
    """Return one assignment for everybody: the furthest, with what the others say and it does not."""
    of: dict[object, list[Assignment]] = {}
    for one in given:
        of.setdefault(_owner(one), []).append(one)
    return [as_one(theirs) for theirs in of.values()]


def _united(booths: Sequence[Booth]) -> Booth:
    """Return the first of booths with what the others bring."""
    prices = [booth.price_dong for booth in booths if booth.price_dong is not None]
    return replace(
        booths[0],
        open_sides=max(booth.open_sides for booth in booths),
        price_dong=sum(prices) if prices else None,
        note=together(booth.note for booth in booths),
        status="blocked" if any(booth.status == "blocked" for booth in booths) else "open",
        blocked_for=together(booth.blocked_for for booth in booths),
    )


def split(fair: Fair, booth_id: str, parts: int, axis: str = "x") -> list[str]:
    """Make a booth several equal ones side by side ("x") or one behind the other ("y"), in one edit; return their ids.

    The first part from the left, or from the top, keeps the number and whoever has the booth; of a shared one
    everybody gets a part as long as there are any. The others get `part_codes`, and the price is divided. Raises
    FairError for fewer than two parts and a locked booth, ProblemsFound when the parts would be too small.
    """
    (booth,) = _booths(fair, [booth_id])
    check_unlocked([booth])
    _, *codes_ = part_codes(fair, booth_id, parts, axis)
    boxes = _boxes(booth, parts, axis)
    each, over = divmod(booth.price_dong or 0, parts)
    priced = replace(booth, price_dong=None if booth.price_dong is None else each)
    first = at(replace(priced, price_dong=None if booth.price_dong is None else each + over), boxes[0])
    new = [
        at(replace(priced, id=new_id(), code=code, shared=False), box)
        for code, box in zip(codes_, boxes[1:], strict=True)
    ]
    check_codes(fair, new)
    check_booths([first, *new])
    there = in_booth(fair, booth.id)
    with fair.edit("split_booth", booth=booth.code, booths=codes([first, *new]), count=parts):
        still = _staying(there, parts)
        records.save(fair.db, replace(first, shared=booth.shared and still > 1), *new)
        for one, part in zip(there[still:], new, strict=False):
            records.remove(fair.db, Assignment, [one.id])
            records.save(fair.db, replace(one, id=new_id(), booth_id=part.id, slot=""))
        if still > 1:
            letter(fair, first)
        else:
            unletter(fair, [replace(first, shared=False)])
    return [first.id, *(part.id for part in new)]


def _staying(there: Sequence[Assignment], parts: int) -> int:
    """Return how many of those in a booth stay in its first part: who has no part of its own."""
    return max(len(there) - (parts - 1), 1)


def whose_parts(fair: Fair, booth_id: str, parts: int, axis: str = "x") -> list[tuple[str, str]]:
    """Return the numbers of the parts that `split` would give somebody, and whose they would be; [] for a free booth.

    Raises FairError as `part_codes` does.
    """
    there = in_booth(fair, booth_id)
    still = _staying(there, parts)
    each = [there[:still], *([one] for one in there[still:])]
    codes_ = part_codes(fair, booth_id, parts, axis)
    return [(code, named(fair, theirs)) for code, theirs in zip(codes_, each, strict=False) if theirs]


def part_codes(fair: Fair, booth_id: str, parts: int, axis: str = "x") -> list[str]:
    """Return the numbers of the parts of a booth, from the left or the top: its own, then those after the highest.

    A part where a booth stood before (merged, for instance) has that one's number again, unless another booth has it
    now: A03, A04; else A03, A21. The highest is that of the hall among those that begin as the booth's does. Raises
    FairError for a number of parts that no booth is split into.
    """
    (booth,) = _booths(fair, [booth_id])
    if not 2 <= parts <= MOST_PARTS:
        raise FairError("parts_out_of_range", f"A booth is split into 2 to {MOST_PARTS} parts.", {"most": MOST_PARTS})
    before = records.where(fair.db, Booth, "hall_id = ?", [booth.hall_id], order="deleted_at, id", deleted=True)
    taken = {sort_key(other.code) for other in before if other.deleted_at is None}
    former = {_place(box_of(one)): one.code for one in before if one.deleted_at and sort_key(one.code) not in taken}
    _, *boxes = _boxes(booth, parts, axis)
    again: list[str | None] = []
    for box in boxes:
        code = former.get(_place(box))
        again.append(None if code in again else code)
    known = [other.code for other in before if other.deleted_at is None]
    fresh = iter(_fresh_codes(booth, parts, [*known, *filter(None, again)]))
    return [booth.code, *(code or next(fresh) for code in again)]


def _fresh_codes(booth: Booth, count: int, known: Iterable[str]) -> list[str]:
    """Return numbers after the highest of these that begin as the booth's does; behind its own when it has none."""
    zone = own.zone if (own := booth_codes.parse(booth.code)) else None
    highest = max((code.number for code in map(booth_codes.parse, known) if code and code.zone == zone), default=0)
    digits = _NUMBER.search(booth.code)
    if digits is None or zone is None:
        return [f"{booth.code} {number}" for number in range(2, count + 2)]
    head, wide = booth.code[: digits.start()], len(digits[0])
    return [f"{head}{highest + number:0{wide}d}" for number in range(1, count + 1)]


def _boxes(booth: Booth, parts: int, axis: str) -> list[Box]:
    return sorted(dividing.split(box_of(booth), parts, axis), key=_from_left)


def _place(box: Box) -> tuple[float, ...]:
    """Return where a box stands, to the centimetre, whichever way it faces."""
    around = box.bounds()
    return tuple(round(one, 2) for one in (around.x, around.y, around.w, around.h))


def _from_left(box: Box) -> tuple[float, float]:
    return round(box.centre.x, 3), round(box.centre.y, 3)


def _booths(fair: Fair, booth_ids: Sequence[str]) -> list[Booth]:
    order = list(dict.fromkeys(booth_ids))
    found = {booth.id: booth for booth in records.among(fair.db, Booth, order)}
    if not found or len(found) < len(order):
        raise FairError("booth_missing", "The booth is not on the plan any more; choose another one.")
    return [found[id_] for id_ in order]
