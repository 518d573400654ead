"""Corners of the outline of a hall or a pavilion, of a wall or of an area put elsewhere, added or taken away."""

from collections.abc import Sequence
from dataclasses import replace

from boothapp.domain import corners
from boothapp.domain.plan import Booth, Pavilion, PlanItem
from boothapp.domain.problems import Problem, ProblemsFound
from boothapp.floorplan.shape import Point, holds, is_ground
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.tasks import draw_plan, zones
from boothapp.tasks.plan_limits import check_items

_LEAST_M2 = 0.01  # of an area
_LEAST_OF_LINE = 2  # corners in different places


def reshape(fair: Fair, item_id: str, points: Sequence[Point]) -> None:
    """Give a wall or an area, which is not locked, or a pavilion other corners, in one edit.

    Raises ProblemsFound for a wall of one corner or without length, for an area whose sides cross or that is none, and
    for a place that no hall has.
    """
    pavilion = records.get(fair.db, Pavilion, item_id)
    if pavilion:
        _reshape_pavilion(fair, pavilion, points)
        return
    item = records.get(fair.db, PlanItem, item_id)
    if item is None or item.deleted_at or item.locked:
        return
    if item.kind == "wall":
        if len(set(points)) < _LEAST_OF_LINE:
            raise ProblemsFound([Problem("points", "wall_no_length", "The ends of a wall are in different places.")])
    else:
        _check_ground(points)
    changed = draw_plan.with_corners(item, points)
    check_items([changed])
    if changed != item:
        with fair.edit("resize_on_plan", booths="", count=1):
            records.save(fair.db, changed)


def _reshape_pavilion(fair: Fair, pavilion: Pavilion, points: Sequence[Point]) -> None:
    if pavilion.deleted_at:
        return
    _check_ground(points)
    written = corners.written(points)
    check_items([draw_plan.with_corners(PlanItem(pavilion.hall_id or "", "outline", 0, 0), points)])
    zones.save(fair, replace(pavilion, points=written))


def _check_ground(points: Sequence[Point]) -> None:
    if not is_ground(points, _LEAST_M2):
        message = "An area has at least three corners, and its sides do not cross."
        raise ProblemsFound([Problem("points", "outline_wrong", message)])


def left_outside(
    fair: Fair, hall_id: str, before: Sequence[Point], after: Sequence[Point]
) -> tuple[draw_plan.Affected, ...]:
    """Return the booths of somebody that lie in the hall with one outline, and no longer with the other."""
    booths = [(booth.id, draw_plan.box_of(booth)) for booth in records.where(fair.db, Booth, "hall_id = ?", [hall_id])]
    return draw_plan.affected(fair, [id_ for id_, box in booths if holds(before, box) and not holds(after, box)])
