"""A delegation that has its booths moves into another pavilion, perhaps in another hall; one edit."""

from collections.abc import Sequence
from dataclasses import replace

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment, Booth, Pavilion
from boothapp.store import places, records
from boothapp.store.fair import Fair
from boothapp.tasks.assign_booths import in_booth, put


def pairs(fair: Fair, pavilion_id: str, exhibitors: Sequence[Exhibitor]) -> list[tuple[Booth, Booth]]:
    """Return which booths of other pavilions are left for which free ones of this, both in the order of their numbers.

    Only booths where nobody but these exhibitors stands; none when they have no room here.
    """
    known, coming = places.known(fair.db), {one.id for one in exhibitors}
    theirs = [id_ for id_, there in known.in_booth.items() if coming.issuperset(there)]
    order = "hall_id, sort_key, id"
    left = [
        one for one in records.among(fair.db, Booth, theirs, order=order) if one.pavilion_id not in (None, pavilion_id)
    ]
    free = [
        one
        for one in records.where(fair.db, Booth, "pavilion_id = ? AND status = 'open'", [pavilion_id], order=order)
        if not in_booth(fair, one.id)
    ]
    return list(zip(left, free, strict=False)) if len(left) <= len(free) else []


def move(fair: Fair, pavilion_id: str, exhibitors: Sequence[Exhibitor]) -> int:
    """Move them as `pairs` says, with their states and fascia names; return how many booths were moved."""
    moved, pavilion = pairs(fair, pavilion_id, exhibitors), records.get(fair.db, Pavilion, pavilion_id)
    if not moved or pavilion is None:
        return 0
    coming = {before.id: in_booth(fair, before.id) for before, _ in moved}
    count = len({one.exhibitor_id for there in coming.values() for one in there})
    with fair.edit("fill_pavilion", name=pavilion.name, count=count):
        for before, after in moved:
            there = coming[before.id]
            records.remove(fair.db, Assignment, [one.id for one in there])
            target = replace(after, shared=True) if before.shared or len(there) > 1 else after
            if target != after:
                records.save(fair.db, target)
            for one in there:
                put(fair, target, one)
    return len(moved)
