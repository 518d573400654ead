"""Those in one booth go into a booth that is somebody's: they share it, or have it instead; one edit each."""

from dataclasses import replace

from boothapp.domain.plan import Assignment
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.tasks.assign_booths import in_booth, letter, named, open_booths, put
from boothapp.tasks.joined_assignments import as_one


def share(fair: Fair, from_id: str, to_id: str) -> None:
    """Let those in one booth share another with those in it, which is marked as shared and all get letters.

    Whoever is in both has the second only, as far as it was with the furthest of the two. Raises FairError when a booth
    is blocked or not there.
    """
    _, target = open_booths(fair, [from_id, to_id])
    coming, there = in_booth(fair, from_id), in_booth(fair, to_id)
    if from_id == to_id or not coming:
        return
    with fair.edit("join_booth", exhibitor=named(fair, coming), booth=target.code, other=named(fair, there)):
        if not target.shared:
            target = replace(target, shared=True)
            records.save(fair.db, target)
            letter(fair, target)
        records.remove(fair.db, Assignment, [one.id for one in coming])
        had = {one.exhibitor_id: one for one in in_booth(fair, to_id) if one.exhibitor_id}
        for one in coming:
            if own := had.get(one.exhibitor_id or ""):
                records.save(fair.db, replace(as_one([own, one]), id=own.id, booth_id=to_id, slot=own.slot))
            else:
                put(fair, target, one)


def instead(fair: Fair, from_id: str, to_id: str) -> None:
    """Let those in one booth have another; whoever was in that has no booth there any more.

    Raises FairError when a booth is blocked or not there.
    """
    _, target = open_booths(fair, [from_id, to_id])
    coming, there = in_booth(fair, from_id), in_booth(fair, to_id)
    if from_id == to_id or not coming:
        return
    with fair.edit("replace_in_booth", exhibitor=named(fair, coming), booth=target.code, other=named(fair, there)):
        records.remove(fair.db, Assignment, [one.id for one in (*there, *coming)])
        if len(coming) > 1 and not target.shared:
            target = replace(target, shared=True)
            records.save(fair.db, target)
        had = {one.exhibitor_id: one for one in there if one.exhibitor_id}
        for one in coming:
            own = had.get(one.exhibitor_id or "")
            put(fair, target, as_one([one, own]) if own else one)
