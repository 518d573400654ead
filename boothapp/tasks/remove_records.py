"""Putting exhibitors and products into the bin, in one edit; an exhibitor gives its booths back."""

from collections.abc import Iterable
from dataclasses import dataclass

from boothapp.domain.booth_codes import sort_key
from boothapp.domain.plan import Assignment, Booth
from boothapp.store import records, registrations, removal
from boothapp.store.fair import Fair
from boothapp.tasks.assign_booths import unletter
from boothapp.tasks.edit_records import Kind, live


@dataclass(frozen=True)
class Removed:
    count: int
    booths: tuple[str, ...]  # numbers of those that were vacated


def remove(fair: Fair, kind: Kind, ids: Iterable[str]) -> Removed:
    """Put records into the bin with all that belongs to them, from where they can be restored together.

    Exhibitors that have booths vacate them in the same edit; its data and the answer say which.
    """
    found = live(fair, kind, ids)
    if not found:
        return Removed(0, ())
    given = records.among(fair.db, Assignment, [one.id for one in found], "exhibitor_id")
    left = records.among(fair.db, Booth, {one.booth_id for one in given})
    with fair.edit(f"remove_{kind}", count=len(found), name=found[0].name) as edit:
        booths = removal.remove(fair.db, type(found[0]), [one.id for one in found]).booths
        unletter(fair, left)
        if booths:
            edit.data["booths"] = ", ".join(booths)
    return Removed(len(found), booths)


def vacated_by(fair: Fair, exhibitor_ids: Iterable[str]) -> tuple[str, ...]:
    """Return the numbers of the booths that removing these exhibitors would vacate, for the question before it."""
    booths = registrations.booths(fair.db)
    return tuple(sorted((code for id_ in exhibitor_ids for code in booths.get(id_, ())), key=sort_key))
