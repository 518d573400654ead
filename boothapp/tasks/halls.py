"""Halls: made, changed, put in order, outlined, and removed with all that stands in them; one edit each."""

from collections.abc import Sequence
from dataclasses import replace

from boothapp.domain.errors import FairError
from boothapp.domain.photo import Photo
from boothapp.domain.plan import MOST_HALL_M, MOST_LEAST_AISLE_M, Booth, Hall, Pavilion, PlanItem, Zone
from boothapp.domain.problems import Problem, ProblemsFound
from boothapp.domain.text import clean
from boothapp.floorplan.shape import Point, is_ground
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.tasks.draw_plan import affected, remove_booths, with_corners
from boothapp.tasks.plan_limits import check_items

LEAST_AREA_M2 = 1.0


def save(fair: Fair, made: Hall) -> None:
    """Add a hall or change its name, its size, its aisles or the picture behind it, in one edit.

    Raises ProblemsFound when it has no name or no size, or another size than the outline that was drawn for it, and
    FairError when it was removed meanwhile.
    """
    before = records.get(fair.db, Hall, made.id)
    if before and before.deleted_at:
        raise FairError("hall_missing", "The hall is not on the plan any more; look at the plan again.")
    if found := problems(made) or _against_outline(fair, before, made):
        raise ProblemsFound(found)
    if before != made:
        with fair.edit("add_hall" if before is None else "change_hall", name=made.name):
            records.save(fair.db, made)


def problems(made: Hall) -> list[Problem]:
    """Return what stops a hall from being saved."""
    found = []
    if not clean(made.name):
        found.append(Problem("name", "hall_name_missing", "Enter the name of the hall."))
    if not all(0 < side <= MOST_HALL_M for side in (made.width_m, made.depth_m)):
        found.append(Problem("width_m", "hall_size_wrong", "A hall is more than 0 and at most 1000 m wide and deep."))
    if not 0 <= made.least_aisle_m <= MOST_LEAST_AISLE_M:
        message = f"The least aisle is at most {MOST_LEAST_AISLE_M:g} m wide; 0 = any will do."
        found.append(Problem("least_aisle_m", "aisle_wrong", message, data={"most": int(MOST_LEAST_AISLE_M)}))
    return found


def _against_outline(fair: Fair, before: Hall | None, made: Hall) -> list[Problem]:
    if before is None or (before.width_m, before.depth_m) == (made.width_m, made.depth_m):
        return []
    if not records.where(fair.db, PlanItem, "hall_id = ? AND kind = 'outline'", [made.id]):
        return []
    message = f"The size of {made.name} follows its outline; draw it anew or take the rectangle again."
    return [Problem("width_m", "hall_outlined", message)]


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
        items = records.where(fair.db, PlanItem, "hall_id = ?", [hall_id])
        photos = records.where(fair.db, Photo, "hall_id = ?", [hall_id])
        records.remove(fair.db, PlanItem, [item.id for item in items])
        records.remove(fair.db, Photo, [photo.id for photo in photos])
        _remove_empty_groups(fair, hall_id)
        records.remove(fair.db, Hall, [hall_id])


def _remove_empty_groups(fair: Fair, hall_id: str) -> None:
    """Zones and pavilions of a hall go with it; those that have booths in another hall are that one's from now on."""
    elsewhere = {id_: one.hall_id for one in records.where(fair.db, Booth) for id_ in (one.zone_id, one.pavilion_id)}
    zones = records.where(fair.db, Zone, "hall_id = ?", [hall_id])
    pavilions = records.where(fair.db, Pavilion, "hall_id = ?", [hall_id])
    records.remove(fair.db, Zone, [zone.id for zone in zones if zone.id not in elsewhere])
    records.remove(fair.db, Pavilion, [pavilion.id for pavilion in pavilions if pavilion.id not in elsewhere])
    left = [replace(one, hall_id=elsewhere[one.id]) for one in zones if one.id in elsewhere]
    moved = [replace(one, hall_id=elsewhere[one.id], points="") for one in pavilions if one.id in elsewhere]
    records.save(fair.db, *left, *moved)


def ordered(fair: Fair) -> list[Hall]:
    """Return the halls in the order in which they are shown and printed."""
    return records.where(fair.db, Hall, order="position, name, id")


def move(fair: Fair, hall_id: str, steps: int) -> None:
    """Put a hall so many places further back, below 0 further to the front, in one edit."""
    halls = ordered(fair)
    at = next((number for number, hall in enumerate(halls) if hall.id == hall_id), None)
    if at is None:
        return
    moved = halls.pop(at)
    halls.insert(min(max(at + steps, 0), len(halls)), moved)
    changed = [replace(hall, position=number) for number, hall in enumerate(halls) if hall.position != number]
    if changed and halls.index(moved) != at:
        with fair.edit("order_halls", name=moved.name):
            records.save(fair.db, *changed)


def outline(fair: Fair, hall_id: str, corners: Sequence[Point]) -> None:
    """Give a hall the outline with these corners, with none the rectangle of its measures again, in one edit.

    The hall gets the width and depth of the outline. Raises ProblemsFound when its sides cross, when it is no ground,
    and for a size or a place that no hall has.
    """
    hall = records.get(fair.db, Hall, hall_id)
    before = records.where(fair.db, PlanItem, "hall_id = ? AND kind = 'outline'", [hall_id])
    if hall is None or hall.deleted_at or not (corners or before):
        return
    if corners and not is_outline(corners):
        message = "An outline has at least three corners, and its sides do not cross."
        raise ProblemsFound([Problem("points", "outline_wrong", message)])
    drawn = before[0] if before else PlanItem(hall_id, "outline", 0.0, 0.0)
    if corners:
        drawn = with_corners(drawn, corners)
        check_items([drawn])
    with fair.edit("hall_outline", name=hall.name):
        records.remove(fair.db, PlanItem, [item.id for item in before[1 if corners else 0 :]])
        if corners:
            records.save(fair.db, drawn, replace(hall, width_m=drawn.width_m, depth_m=drawn.depth_m))


def is_outline(corners: Sequence[Point]) -> bool:
    """Tell whether corners make the outline of a hall: a ground whose sides do not cross."""
    return is_ground(corners, LEAST_AREA_M2)
