"""Changing what stands on the plan: booths and other things added, moved, resized, turned, removed; one edit each.

A change never loses an assignment: removing a booth that is somebody's needs `vacating`, and says who is affected.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from boothapp.domain import corners
from boothapp.domain.booth_codes import sort_key
from boothapp.domain.errors import FairError
from boothapp.domain.plan import Assignment, Booth, BoothFacility, Pavilion, PlanItem, Zone
from boothapp.domain.problems import Problem, ProblemsFound
from boothapp.floorplan.shape import Box, Point, around, turned
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.tasks.assign_booths import codes, in_booths, joined, names_of
from boothapp.tasks.plan_limits import check_booths, check_items

Standing = TypeVar("Standing", Booth, PlanItem)


@dataclass(frozen=True)
class Affected:
    """A booth that a change would take from somebody."""

    booth: str  # its number
    names: str


def box_of(standing: Booth | PlanItem) -> Box:
    """Return where a booth or another thing stands."""
    return Box(standing.x_m, standing.y_m, standing.width_m, standing.depth_m, standing.rotation_deg)


def at(standing: Standing, box: Box) -> Standing:
    """Return the booth or thing with another place, to the millimetre; corners that were drawn go and turn along."""
    x, y, w, h = (round(value, 3) + 0.0 for value in (box.x, box.y, box.w, box.h))
    angle = round(box.rotation_deg, 3) % 360
    values: dict[str, Any] = {"x_m": x, "y_m": y, "width_m": w, "depth_m": h, "rotation_deg": angle}
    if isinstance(standing, PlanItem) and standing.points:
        points = corners.moved(standing.points, x - standing.x_m, y - standing.y_m)
        values["points"] = points
        if angle != standing.rotation_deg:
            by = angle - standing.rotation_deg
            values = _around([turned(Point(*corner), box.centre, by) for corner in corners.read(points)])
    return replace(standing, **values)


def with_corners(item: PlanItem, points: Sequence[Point]) -> PlanItem:
    """Return a thing with other corners, at least one; its box is the one around them."""
    return replace(item, **_around(points))


def _around(points: Sequence[Point]) -> dict[str, Any]:
    ground = around(points)
    x, y, w, h = (round(value, 3) + 0.0 for value in (ground.x, ground.y, ground.w, ground.h))
    told = corners.written(points)
    return {"x_m": x, "y_m": y, "width_m": w, "depth_m": h, "rotation_deg": 0.0, "points": told}


def add_booths(fair: Fair, booths: Sequence[Booth], zone: Zone | None = None, items: Sequence[PlanItem] = ()) -> None:
    """Put new booths on the plan, with the new zone they are in and other things, if any, in one edit.

    Raises ProblemsFound when a number is missing or there twice, or a booth is too small.
    """
    _check(fair, booths)
    check_items(items)
    if not booths:
        add_items(fair, items)
        return
    with fair.edit("add_booths", booths=_span(booths), count=len(booths)):
        if zone:
            records.save(fair.db, zone)
        records.save(fair.db, *booths, *items)


def add_items(fair: Fair, items: Sequence[PlanItem]) -> None:
    """Put walls, entrances, pillars and the like on the plan, in one edit."""
    check_items(items)
    if items:
        with fair.edit("add_plan_items", kind=items[0].kind, count=len(items)):
            records.save(fair.db, *items)


def place(
    fair: Fair,
    booths: Mapping[str, Box],
    items: Mapping[str, Box] | None = None,
    *,
    pavilions: Mapping[str, tuple[float, float]] | None = None,
    code: str = "move_on_plan",
) -> None:
    """Give booths and other things, by their ids, new places, in one edit; what is locked stays where it is.

    The outlines of `pavilions` go along by so many metres. `code` is the edit's: move_on_plan, turn_on_plan,
    align_on_plan or resize_on_plan. Raises ProblemsFound for a booth that would be too small, or a thing of no size.
    """
    moved: list[Booth | PlanItem] = [*_placed(fair, Booth, booths), *_placed(fair, PlanItem, items or {})]
    changed = [one for one in moved if isinstance(one, Booth)]
    check_booths(changed)
    check_items((one for one in moved if isinstance(one, PlanItem)), sized=code == "resize_on_plan")
    if moved:
        with fair.edit(code, booths=_span(changed), count=len(moved)):
            _save(fair, moved, ("x_m", "y_m", "width_m", "depth_m", "rotation_deg"))
            for outlined in records.among(fair.db, Pavilion, pavilions or {}):
                if outlined.points:
                    points = corners.moved(outlined.points, *(pavilions or {})[outlined.id])
                    records.save(fair.db, replace(outlined, points=points))


def change_booths(fair: Fair, booth_ids: Iterable[str], **values: Any) -> None:
    """Set columns of booths, such as zone_id, kind, open_sides, locked, bundle or note, in one edit.

    Raises ProblemsFound when a number is missing or another booth of the hall has it.
    """
    booths = _live(fair, Booth, booth_ids)
    changed = [after for booth in booths if (after := replace(booth, **values)) != booth]
    _check(fair, changed)
    if changed:
        with fair.edit("change_booths", booths=_span(changed), count=len(changed)):
            _save(fair, changed, tuple(values))


def change_item(fair: Fair, item_id: str, **values: Any) -> None:
    """Set columns of a wall, a label or another thing, in one edit."""
    for item in _live(fair, PlanItem, [item_id]):
        if (changed := replace(item, **values)) != item:
            with fair.edit("change_plan_item", kind=item.kind, text=changed.text):
                records.save(fair.db, changed)


def change_all(fair: Fair, booth_ids: Iterable[str], item_ids: Iterable[str], **values: Any) -> None:
    """Set columns that booths and other things both have, such as locked or bundle, in one edit."""
    standing: list[Booth | PlanItem] = [*_live(fair, Booth, booth_ids), *_live(fair, PlanItem, item_ids)]
    changed = [after for one in standing if (after := replace(one, **values)) != one]
    if changed:
        told = [one for one in changed if isinstance(one, Booth)]
        with fair.edit("change_on_plan", booths=_span(told), count=len(changed)):
            _save(fair, changed, tuple(values))


def affected(fair: Fair, booth_ids: Iterable[str]) -> tuple[Affected, ...]:
    """Return which of these booths are somebody's, in the order of their numbers."""
    booths = _live(fair, Booth, booth_ids)
    given = in_booths(fair, [booth.id for booth in booths])
    names = names_of(fair, (one for there in given.values() for one in there))
    found = [Affected(one.code, joined(names, given[one.id]) or "…") for one in booths if one.id in given]
    return tuple(sorted(found, key=lambda one: sort_key(one.booth)))


def remove(fair: Fair, booth_ids: Iterable[str], item_ids: Iterable[str] = (), *, vacating: bool = False) -> None:
    """Put booths and other things into the bin, in one edit; locked ones stay.

    Raises FairError when a booth is somebody's, unless `vacating`: then those who had it wait for another one.
    """
    booths = [booth for booth in _live(fair, Booth, booth_ids) if not booth.locked]
    items = [item for item in _live(fair, PlanItem, item_ids) if not item.locked]
    lost = affected(fair, [booth.id for booth in booths])
    if lost and not vacating:
        told = ", ".join(f"{one.booth} ({one.names})" for one in lost)
        message = f"These booths are given to somebody: {told}; vacate them first."
        raise FairError("booths_not_free", message, {"booths": told, "count": len(lost)})
    if booths or items:
        with fair.edit("remove_from_plan", booths=_span(booths), count=len(booths) + len(items)):
            remove_booths(fair, [booth.id for booth in booths])
            records.remove(fair.db, PlanItem, [item.id for item in items])


def remove_booths(fair: Fair, ids: Sequence[str]) -> None:
    """Put booths, what is supplied to them and who has them into the bin; inside an edit."""
    given = records.among(fair.db, Assignment, ids, "booth_id")
    supplied = records.among(fair.db, BoothFacility, ids, "booth_id")
    records.remove(fair.db, Assignment, [one.id for one in given])
    records.remove(fair.db, BoothFacility, [one.id for one in supplied])
    records.remove(fair.db, Booth, ids)


def _placed(fair: Fair, cls: type[Standing], boxes: Mapping[str, Box]) -> list[Standing]:
    """Return those that would stand elsewhere, as they would; not what is locked."""
    there = (one for one in _live(fair, cls, boxes) if not one.locked)
    return [after for one in there if (after := at(one, boxes[one.id])) != one]


def _save(fair: Fair, changed: Sequence[Booth | PlanItem], columns: Sequence[str]) -> None:
    """Save things that differ in these columns only; inside an edit."""
    booths = [one for one in changed if isinstance(one, Booth)]
    if "code" in columns:  # booths are ordered by what is made of it
        records.save(fair.db, *booths)
    else:
        records.save_columns(fair.db, booths, columns)
    records.save(fair.db, *(one for one in changed if not isinstance(one, Booth)))


def _live(fair: Fair, cls: type[Standing], ids: Iterable[str]) -> list[Standing]:
    """Return those that are not in the bin, in the order of their ids here."""
    order = list(dict.fromkeys(ids))
    found = {one.id: one for one in records.among(fair.db, cls, order)}
    return [found[id_] for id_ in order if id_ in found]


def _check(fair: Fair, booths: Sequence[Booth]) -> None:
    """Raise ProblemsFound when booths cannot stand beside those there are."""
    check_codes(fair, booths)
    check_booths(booths)


def check_codes(fair: Fair, booths: Sequence[Booth]) -> None:
    """Raise ProblemsFound when booths, as they are wanted, would not all have numbers of their own in their halls.

    The numbers that are printed of a shared booth count as well: no other booth is called A09a.
    """
    ids = {booth.id for booth in booths}
    there = {booth.id: booth for booth in records.where(fair.db, Booth)}
    taken = {(booth.hall_id, sort_key(booth.code)) for booth in there.values() if booth.id not in ids}
    is_renamed = any(booth.id not in there or booth.code != there[booth.id].code for booth in booths)
    letters = _letters(fair) if is_renamed else {}
    printed = {
        (booth.hall_id, sort_key(booth.code + slot))
        for booth in there.values()
        if booth.id not in ids
        for slot in letters.get(booth.id, ())
    }
    for booth in booths:
        if problems := booth.problems():
            raise ProblemsFound(problems)
        own = {
            (booth.hall_id, sort_key(code)): code for code in (booth.code + slot for slot in letters.get(booth.id, ()))
        }
        key = booth.hall_id, sort_key(booth.code)
        clashing = [booth.code] if key in taken or key in printed else [code for at, code in own.items() if at in taken]
        if clashing:
            message = f"There is a booth {clashing[0]} in the hall already; choose another number."
            raise ProblemsFound([Problem("code", "booth_code_taken", message, data={"code": clashing[0]})])
        taken.add(key)
        printed |= own.keys()


def _letters(fair: Fair) -> dict[str, list[str]]:
    """Return the letters of those who share booths, by booth."""
    found: dict[str, list[str]] = {}
    for one in records.where(fair.db, Assignment, "slot <> '' AND status <> 'declined'"):
        found.setdefault(one.booth_id, []).append(one.slot)
    return found


def _span(booths: Sequence[Booth]) -> str:
    """Return the numbers of booths, of many the first and the last."""
    told = codes(booths).split(", ")
    return ", ".join(told) if len(told) <= 4 else f"{told[0]}–{told[-1]}"
