"""Halls: made, changed, and removed with all that stands in them; one edit each."""

from boothapp.domain.errors import FairError
from boothapp.domain.plan import Booth, Hall, PlanItem
from boothapp.domain.problems import Problem, ProblemsFound
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.tasks.draw_plan import affected, remove_booths

MOST_M = 1000


def save(fair: Fair, made: Hall) -> None:
    """Add a hall or change its name, its size, its aisles or the picture behind it, in one edit.

    Raises ProblemsFound when it has no name or no size.
    """
    if found := problems(made):
        raise ProblemsFound(found)
    before = records.get(fair.db, Hall, made.id)
    if before != made:
        with fair.edit("add_hall" if before is None else "change_hall", name=made.name):
            records.save(fair.db, made)


def problems(made: Hall) -> list[Problem]:
    """Return what stops a hall from being saved."""
    found = []
    if not made.name.strip():
        found.append(Problem("name", "hall_name_missing", "Enter the name of the hall."))
    if min(made.width_m, made.depth_m) <= 0 or max(made.width_m, made.depth_m) > MOST_M:
        found.append(Problem("width_m", "hall_size_wrong", "A hall is more than 0 and at most 1000 m wide and deep."))
    return found


def remove(fair: Fair, hall_id: str, *, vacating: bool = False) -> None:
    """Put a hall with all that stands in it into the bin, in one edit.

    Raises FairError when a booth in it is somebody's, unless `vacating`.
    """
    gone = records.get(fair.db, Hall, hall_id)
    if gone is None or gone.deleted_at:
        return
    booths = [booth.id for booth in records.where(fair.db, Booth, "hall_id = ?", [hall_id])]
    lost = affected(fair, booths)
    if lost and not vacating:
        message = f"{len(lost)} booths of {gone.name} are given to somebody; vacate them first."
        raise FairError("booths_not_free", message, {"booths": gone.name, "count": len(lost)})
    with fair.edit("remove_hall", name=gone.name, count=len(booths)):
        remove_booths(fair, booths)
        records.remove(
            fair.db, PlanItem, [one.id for one in records.where(fair.db, PlanItem, "hall_id = ?", [hall_id])]
        )
        records.remove(fair.db, Hall, [hall_id])
