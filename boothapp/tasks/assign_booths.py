"""Giving booths to exhibitors and taking them back: assign, vacate, swap or move, replace; one edit each.

Moving is the old assignment into the bin and a new one made, so that the history of a booth and of an exhibitor both
tell it. Whoever declined keeps a note in the booth until somebody else gets it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from boothapp.domain import booth_codes
from boothapp.domain.errors import FairError
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.ids import new_id
from boothapp.domain.plan import Assignment, Booth
from boothapp.store import booth_letters, records
from boothapp.store.fair import Fair

DECLINED = "declined"


def assign(fair: Fair, exhibitor_id: str, booth_ids: Sequence[str]) -> None:
    """Give free booths, or places in shared ones, to an exhibitor, in one edit; those it has already stay its own.

    Raises FairError when a booth is blocked, taken or not there, or when the exhibitor takes no part.
    """
    exhibitor = taking_part(fair, exhibitor_id)
    booths = open_booths(fair, booth_ids)
    new = [booth for booth in booths if exhibitor_id not in _exhibitors(fair, booth)]
    for booth in new:
        _check_free(fair, booth)
    if not new:
        return
    with fair.edit("assign_booths", exhibitor=exhibitor.name, booths=codes(new), count=len(new)):
        for booth in new:
            put(fair, booth, Assignment(booth.id, exhibitor_id))


def replace_in(fair: Fair, booth_id: str, exhibitor_id: str) -> None:
    """Give a booth to an exhibitor; whoever was in it has no booth there any more, in one edit."""
    exhibitor = taking_part(fair, exhibitor_id)
    (booth,) = open_booths(fair, [booth_id])
    before = in_booth(fair, booth_id)
    if [one.exhibitor_id for one in before] == [exhibitor_id]:
        return
    with fair.edit("replace_in_booth", exhibitor=exhibitor.name, booth=booth.code, other=named(fair, before)):
        records.remove(fair.db, Assignment, [one.id for one in before])
        put(fair, booth, Assignment(booth.id, exhibitor_id))


def join(fair: Fair, booth_id: str, exhibitor_id: str) -> None:
    """Let an exhibitor share a booth with those in it; it is then marked as shared and all get letters, in one edit."""
    exhibitor = taking_part(fair, exhibitor_id)
    (booth,) = open_booths(fair, [booth_id])
    if exhibitor_id in _exhibitors(fair, booth):
        return
    with fair.edit(
        "join_booth", exhibitor=exhibitor.name, booth=booth.code, other=named(fair, in_booth(fair, booth_id))
    ):
        if not booth.shared:
            booth = replace(booth, shared=True)
            records.save(fair.db, booth)
            letter(fair, booth)
        put(fair, booth, Assignment(booth.id, exhibitor_id))


def vacate(fair: Fair, assignment_ids: Iterable[str]) -> None:
    """Take booths back from whoever has them, in one edit."""
    found = _live(fair, assignment_ids)
    if found:
        booths = _booths_of(fair, found)
        with fair.edit("vacate_booths", booths=codes(booths), exhibitor=named(fair, found), count=len(booths)):
            records.remove(fair.db, Assignment, [one.id for one in found])
            unletter(fair, booths)


def swap(fair: Fair, one_id: str, other_id: str) -> None:
    """Let those in two booths change places, in one edit; into a free booth whoever is in the other is moved."""
    one, other = open_booths(fair, [one_id, other_id])
    here, there = in_booth(fair, one.id), in_booth(fair, other.id)
    if one.id == other.id or not (here or there):
        return
    if here and there:
        edit = fair.edit("swap_booths", one=one.code, other=other.code)
    else:
        before, after = (one, other) if here else (other, one)
        edit = fair.edit("move_booth", exhibitor=named(fair, here or there), before=before.code, after=after.code)
    with edit:
        records.remove(fair.db, Assignment, [given.id for given in (*here, *there)])
        for booth, coming in ((one, there), (other, here)):
            target = replace(booth, shared=True) if len(coming) > 1 else booth
            if target != booth:
                records.save(fair.db, target)
            for given in coming:
                put(fair, target, given)


def put(fair: Fair, booth: Booth, given: Assignment) -> Assignment:
    """Save an assignment as a new one in a booth, with the next free letter when that is shared; inside an edit.

    A note of somebody who declined the booth goes.
    """
    there = records.where(fair.db, Assignment, "booth_id = ?", [booth.id])
    records.remove(fair.db, Assignment, [one.id for one in there if one.status == DECLINED])
    taken = {one.slot for one in there if one.status != DECLINED}
    slot = booth_codes.next_slot(taken | booth_letters.of_booths(fair.db, booth)) if booth.shared else ""
    made = replace(given, id=new_id(), booth_id=booth.id, slot=slot)
    records.save(fair.db, made)
    return made


def letter(fair: Fair, booth: Booth) -> None:
    """Give everybody in a booth that is shared from now on a letter; inside an edit."""
    there = records.where(fair.db, Assignment, "booth_id = ?", [booth.id])
    taken = {one.slot for one in there} | booth_letters.of_booths(fair.db, booth)
    for one in there:
        if not one.slot:
            slot = booth_codes.next_slot(taken)
            taken.add(slot)
            records.save(fair.db, replace(one, slot=slot))


def unletter(fair: Fair, booths: Iterable[Booth]) -> None:
    """Take the letter from whoever is alone in a booth that is not shared; inside an edit."""
    for booth in booths:
        there = records.where(fair.db, Assignment, "booth_id = ?", [booth.id])
        here = [one for one in there if one.status != DECLINED]
        if not booth.shared and len(here) == 1 and all(one.slot for one in there):
            records.save(fair.db, replace(here[0], slot=""))


def in_booth(fair: Fair, booth_id: str) -> list[Assignment]:
    """Return who has a booth or for whom it is held, in the order of the letters; not who declined."""
    return records.where(fair.db, Assignment, f"booth_id = ? AND status <> '{DECLINED}'", [booth_id], order="slot, id")


def in_booths(fair: Fair, booth_ids: Iterable[str]) -> dict[str, list[Assignment]]:
    """Return by booth what `in_booth` does, for many of them in one read; those that nobody has are left out."""
    there = records.among(fair.db, Assignment, booth_ids, "booth_id", order="slot, id")
    return records.grouped((one for one in there if one.status != DECLINED), "booth_id")


def taking_part(fair: Fair, exhibitor_id: str) -> Exhibitor:
    """Return the exhibitor. Raises FairError when it is in the bin or withdrew."""
    exhibitor = records.get(fair.db, Exhibitor, exhibitor_id)
    if exhibitor is None or exhibitor.deleted_at:
        raise FairError(
            "exhibitor_missing", "The exhibitor is not in the list any more; bring it back from the bin first."
        )
    if exhibitor.status == "withdrawn":
        message = f"{exhibitor.name} has withdrawn; change its status before it gets a booth."
        raise FairError("exhibitor_withdrawn", message, {"exhibitor": exhibitor.name})
    return exhibitor


def open_booths(fair: Fair, booth_ids: Iterable[str]) -> list[Booth]:
    """Return the booths. Raises FairError when one is blocked or not on the plan any more."""
    found = []
    for id_ in booth_ids:
        booth = records.get(fair.db, Booth, id_)
        if booth is None or booth.deleted_at:
            raise FairError("booth_missing", "The booth is not on the plan any more; choose another one.")
        if booth.status == "blocked":
            why = f" ({booth.blocked_for})" if booth.blocked_for else ""
            message = f"Booth {booth.code} is blocked{why}; open it first or choose another one."
            raise FairError("booth_blocked", message, {"booth": booth.code, "why": booth.blocked_for})
        found.append(booth)
    return found


def codes(booths: Iterable[Booth]) -> str:
    """Return the numbers of booths in their order, "A09, A10"."""
    return ", ".join(sorted((booth.code for booth in booths), key=booth_codes.sort_key))


def named(fair: Fair, given: Iterable[Assignment]) -> str:
    """Return the names of those who have assignments, each once."""
    return ", ".join(names_each_once(fair, given))


def names_each_once(fair: Fair, given: Iterable[Assignment]) -> list[str]:
    """Return the names of those who have assignments, in their order, each once."""
    given = list(given)
    return _told(names_of(fair, given), given)


def names_of(fair: Fair, given: Iterable[Assignment]) -> dict[str, str]:
    """Return the names of the exhibitors of assignments, by their ids, in one read; also of those in the bin."""
    ids = {one.exhibitor_id for one in given if one.exhibitor_id}
    return {one.id: one.name for one in records.among(fair.db, Exhibitor, ids, deleted=True)} if ids else {}


def joined(names: Mapping[str, str], given: Iterable[Assignment]) -> str:
    """Return who has assignments, each once: the exhibitor's name, or for whom the booth is held."""
    return ", ".join(_told(names, given))


def _told(names: Mapping[str, str], given: Iterable[Assignment]) -> list[str]:
    told = (names.get(one.exhibitor_id or "") or one.held_for for one in given)
    return list(dict.fromkeys(filter(None, told)))


def _check_free(fair: Fair, booth: Booth) -> None:
    """Raise FairError when somebody else has the booth and it is not shared."""
    there = in_booth(fair, booth.id)
    if there and not booth.shared:
        who = named(fair, there)
        message = f"Booth {booth.code} is given to {who or 'somebody'}; swap, share or replace."
        raise FairError("booth_taken", message, {"booth": booth.code, "exhibitor": who})


def _exhibitors(fair: Fair, booth: Booth) -> set[str | None]:
    return {one.exhibitor_id for one in in_booth(fair, booth.id)}


def _live(fair: Fair, ids: Iterable[str]) -> list[Assignment]:
    found = [records.get(fair.db, Assignment, id_) for id_ in ids]
    return [one for one in found if one and one.deleted_at is None]


def _booths_of(fair: Fair, given: Iterable[Assignment]) -> list[Booth]:
    found = [records.get(fair.db, Booth, id_) for id_ in dict.fromkeys(one.booth_id for one in given)]
    return [booth for booth in found if booth]
