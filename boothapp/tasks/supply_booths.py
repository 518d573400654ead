"""What booths are supplied with, such as power and water; one edit each."""

from collections.abc import Iterable

from boothapp.domain.plan import Booth, BoothFacility
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.tasks.assign_booths import codes


def supply(fair: Fair, booth_ids: Iterable[str], kind: str, *, supplied: bool = True) -> int:
    """Note that booths have a facility, or that they have it no more, in one edit; returns how many booths changed."""
    found = [booth for id_ in booth_ids if (booth := records.get(fair.db, Booth, id_)) and booth.deleted_at is None]
    there = {booth.id: _supplied(fair, booth.id, kind) for booth in found}
    changed = [booth for booth in found if bool(there[booth.id]) != supplied]
    if changed:
        with fair.edit("supply_booths", booths=codes(changed), facility=kind, count=len(changed)):
            if supplied:
                records.save(fair.db, *(BoothFacility(booth.id, kind) for booth in changed))
            else:
                gone = [one.id for booth in changed for one in there[booth.id]]
                records.remove(fair.db, BoothFacility, gone)
    return len(changed)


def _supplied(fair: Fair, booth_id: str, kind: str) -> list[BoothFacility]:
    return records.where(fair.db, BoothFacility, "booth_id = ? AND kind = ?", [booth_id, kind])
