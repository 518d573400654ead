"""Putting exhibitors, products and photos into the bin, in one edit; an exhibitor gives its booths back."""

from collections.abc import Iterable
from dataclasses import dataclass

from boothapp.domain.plan import Assignment, Booth
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.tasks.edit_records import Kind, live


@dataclass(frozen=True)
class Removed:
    count: int
    booths: tuple[str, ...]  # numbers of those that were vacated


def remove(fair: Fair, kind: Kind, ids: Iterable[str]) -> Removed:
    """Put records into the bin, from where they can be restored; what belongs to them goes and comes with them.

    Exhibitors that have booths vacate them in the same edit; its data and the answer say which.
    """
    found = live(fair, kind, ids)
    if not found:
        return Removed(0, ())
    held = [one for exhibitor in found if kind == "exhibitors" for one in _assignments(fair, exhibitor.id)]
    booths = tuple(dict.fromkeys(_code(fair, one.booth_id) for one in held))
    told = {"count": len(found), "name": found[0].name} | ({"booths": ", ".join(booths)} if booths else {})
    with fair.edit(f"remove_{kind}", **told):
        records.remove(fair.db, Assignment, [one.id for one in held])
        records.remove(fair.db, type(found[0]), [one.id for one in found])
    return Removed(len(found), booths)


def vacated_by(fair: Fair, exhibitor_ids: Iterable[str]) -> tuple[str, ...]:
    """Return the numbers of the booths that removing these exhibitors would vacate, for the question before it."""
    held = (one for id_ in exhibitor_ids for one in _assignments(fair, id_))
    return tuple(dict.fromkeys(_code(fair, one.booth_id) for one in held))


def _assignments(fair: Fair, exhibitor_id: str) -> list[Assignment]:
    return records.where(fair.db, Assignment, "exhibitor_id = ?", [exhibitor_id])


def _code(fair: Fair, booth_id: str) -> str:
    booth = records.get(fair.db, Booth, booth_id)
    return booth.code if booth else ""
