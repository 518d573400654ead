"""One corner of a wall, an area, a pavilion or the hall pulled by the mouse; saved in one edit when let go."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from boothapp.floorplan.shape import Box, Point, around, distance, edges, is_ground
from boothapp.floorplan.snapping import Guide
from boothapp.gui.plan.drawing import at
from boothapp.gui.plan.lining_up import lined_up, reach_of
from boothapp.gui.plan.plan_state import HallState
from boothapp.gui.wording import measures

if TYPE_CHECKING:
    from boothapp.gui.plan.group_items import PavilionItem
    from boothapp.gui.plan.view import PlanView

_NEAR_PX = 6.0  # so near to a side the mouse means it


@dataclass(frozen=True)
class Shape:
    """Corners that can be pulled; of the hall itself while `thing_id`, which may be a pavilion's, is ""."""

    thing_id: str
    points: tuple[Point, ...]
    closed: bool = True  # a wall is not

    def side_at(self, point: Point, near_m: float) -> int | None:
        """Return the number of the corner behind which the side at a point begins, None for no side there."""
        sides = list(edges(self.points))[: None if self.closed else -1]
        away = [distance(point, side) for side in sides]
        nearest = min(range(len(away)), key=away.__getitem__)
        return nearest if away[nearest] <= near_m else None

    def moved(self, number: int, to: Point) -> tuple[Point, ...]:
        return (*self.points[:number], to, *self.points[number + 1 :])

    def with_corner(self, behind: int, point: Point) -> tuple[Point, ...]:
        """Return the corners with one more, on the side that begins at a corner."""
        a, b = self.points[behind], self.points[(behind + 1) % len(self.points)]
        long = math.dist(a, b)
        share = ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / long**2 if long else 0.0
        there = Point(round(a.x + (b.x - a.x) * share, 3), round(a.y + (b.y - a.y) * share, 3))
        return (*self.points[: behind + 1], there, *self.points[behind + 1 :])

    def without(self, number: int) -> tuple[Point, ...]:
        return (*self.points[:number], *self.points[number + 1 :])


def near_m(view: "PlanView") -> float:
    """Return how near to a side the mouse means it, in metres."""
    return _NEAR_PX / (view.scale_px * 100)


class Reshaping:
    """Something under way, as `Resizing` is; nothing is saved before it is let go, and Esc puts it back."""

    grasped = ""  # no booth that could be dropped elsewhere

    def __init__(self, view: "PlanView", shape: Shape, number: int, grasped_at: Point) -> None:
        state = view.plan.state
        assert state is not None
        self._view, self._scene, self._state = view, view.plan, state
        self._shape, self._number = shape, number
        there = shape.points[number]
        self._off = Point(there.x - grasped_at.x, there.y - grasped_at.y)  # of the corner from the mouse
        self.points = shape.points

    def is_of(self, state: HallState | None) -> bool:
        """Whether this is the plan in which it began, nothing in it changed."""
        began = self._state
        return state is not None and (began.hall, began.booths, began.items) == (state.hall, state.booths, state.items)

    def drag(self, _shift: Point, pointer: Point, *, free: bool, straight: bool) -> None:
        """Go along with the mouse; `free` = no snapping, `straight` = only across or only down."""
        to = Point(pointer.x + self._off.x, pointer.y + self._off.y)
        was, guides = self._shape.points[self._number], ()  # type: tuple[Point, Sequence[Guide]]
        if self._view.snapping and not free:
            to, guides = self._in_line(to)
        if straight:
            across = abs(to.x - was.x) >= abs(to.y - was.y)
            to = Point(to.x, was.y) if across else Point(was.x, to.y)
            guides = [guide for guide in guides if (guide.a.x == guide.b.x) == across]
        self._show(Point(round(to.x, 3), round(to.y, 3)), guides)

    def _in_line(self, to: Point) -> tuple[Point, Sequence[Guide]]:
        """Return the point in line with the corners beside it, else with booths, walls and the grid."""
        found, reach = lined_up(self._view, Box(to.x, to.y, 0.0, 0.0)), reach_of(self._view)
        place, guides = Point(to.x + found.dx, to.y + found.dy), list(found.guides)
        count = len(self._shape.points)
        steps = [self._number - 1, self._number + 1]
        beside = [self._shape.points[one % count] for one in steps if self._shape.closed or 0 <= one < count]
        for other in beside:
            if abs(other.x - to.x) <= reach:
                place = Point(other.x, place.y)
                guides = [guide for guide in guides if guide.a.x != guide.b.x]
                guides.append(Guide(other, place, math.dist(other, place)))
            elif abs(other.y - to.y) <= reach:
                place = Point(place.x, other.y)
                guides = [guide for guide in guides if guide.a.y != guide.b.y]
                guides.append(Guide(other, place, math.dist(other, place)))
        return place, [_ending_at(guide, place) for guide in guides]

    def _show(self, to: Point, guides: Sequence[Guide]) -> None:
        self.points = self._shape.moved(self._number, to)
        if self._pavilion:
            self._pavilion.show_outline(self.points)
        elif self._shape.thing_id:
            thing = self._scene.things[self._shape.thing_id]
            thing.show_as(replace(thing.thing, points=self.points, box=around(self.points)))
            self._scene.selection.show_boxes([around(self.points)])
        else:
            self._scene.ground.show_outline(self.points)
        self._view.corners.show_points(self.points)
        self._scene.guides.show_guides(guides, (), self._view.scale_px)
        crossed = self._shape.closed and not is_ground(self.points, 0.0)
        words = f"{measures.fixed(to.x)} · {measures.fixed(to.y)} m"
        sides = " · ".join(f"{measures.fixed(length)} m" for length in self._lengths())
        self._scene.drop.say(f"{words}  ({sides})", at(to), None, self._view.scale_px, refused=crossed)

    @property
    def _pavilion(self) -> "PavilionItem | None":
        id_ = self._shape.thing_id
        return next((one for one in self._scene.pavilions if one.pavilion.id == id_), None) if id_ else None

    def _lengths(self) -> list[float]:
        """The metres of the sides beside the corner."""
        sides = list(edges(self.points))[: None if self._shape.closed else -1]
        corner = self.points[self._number]
        return [math.dist(*side) for side in sides if corner in side]

    def cancel(self) -> None:
        """Put the corner where the plan has it, which may have changed meanwhile."""
        if self._pavilion:
            self._pavilion.show_outline(())
        elif state := self._scene.state:
            if (thing := self._scene.things.get(self._shape.thing_id)) and thing.thing.id in state.items:
                thing.show_as(state.items[thing.thing.id])
            self._scene.ground.show_outline(state.outline)
        self._scene.drop.end()
        self._scene.show_selection()
        self._view.corners.show_points(())
        self._scene.guides.show_guides((), (), self._view.scale_px)

    def finish(self, *, over_others: bool) -> None:
        """Ask for the corner to stay where it is now; there is nothing it could cover."""
        points = self.points
        self.cancel()
        if points != self._shape.points:
            self._view.reshape_wanted.emit(self._shape.thing_id, points)


def _ending_at(guide: Guide, place: Point) -> Guide:
    """Return a guide that still leads to a point which was put in line with something else, too."""
    if guide.a.x == guide.b.x:
        return replace(guide, a=Point(place.x, guide.a.y), b=Point(place.x, guide.b.y))
    return replace(guide, a=Point(guide.a.x, place.y), b=Point(guide.b.x, place.y))
