"""A booth or another thing pulled by one of its corners; saved in one edit when it is let go."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from boothapp.domain.plan import LEAST_SIDE_M, LEAST_THING_M, MOST_HALL_M, MOST_SIDE_M
from boothapp.floorplan.shape import Box, Point, overlap
from boothapp.floorplan.snapping import Guide, to_grid
from boothapp.floorplan.stretching import sized, stretched
from boothapp.gui.plan.drawing import at
from boothapp.gui.plan.lining_up import grid_of, lined_up, reach_of
from boothapp.gui.plan.plan_state import BoothState, HallState, ItemState
from boothapp.gui.plan.words import said
from boothapp.gui.wording import measures

if TYPE_CHECKING:
    from boothapp.gui.plan.view import PlanView

_ON_LINE_M = 0.001
_TAG_PX = 52.0  # from a corner to where words above it begin


class Resizing:
    """Something under way, as `Moving` is; nothing is saved before it is let go, and Esc puts it back."""

    grasped = ""  # no booth that could be dropped elsewhere

    def __init__(self, view: "PlanView", chosen: BoothState | ItemState, corner: int, grasped_at: Point) -> None:
        state = view.plan.state
        assert state is not None
        self._view, self._scene, self._state = view, view.plan, state
        self._chosen, self._corner = chosen, corner
        self._is_booth = isinstance(chosen, BoothState)
        there = chosen.box.corners()[corner]
        self._off = Point(there.x - grasped_at.x, there.y - grasped_at.y)  # of the corner from the mouse
        self.box = chosen.box
        if self._is_booth:
            self._scene.lift([chosen.id])

    def is_of(self, state: HallState | None) -> bool:
        """Whether this is the plan in which it began, nothing in it changed."""
        began = self._state
        return state is not None and (began.hall, began.booths, began.items) == (state.hall, state.booths, state.items)

    # under way

    def drag(self, _shift: Point, pointer: Point, *, free: bool, straight: bool) -> None:
        """Go along with the mouse; `free` = no snapping, `straight` = both sides in proportion."""
        to = Point(pointer.x + self._off.x, pointer.y + self._off.y)
        guides: Sequence[Guide] = ()
        snaps = self._view.snapping and not free
        if snaps and self._chosen.box.is_upright:
            to, guides = self._in_line(to)
        box = stretched(self._chosen.box, self._corner, to, *self._limits, in_proportion=straight)
        if snaps and not self._chosen.box.is_upright and not straight:
            box = self._round_sides(box)
        self._show(box, [guide for guide in guides if _leads_to(guide, box.corners()[self._corner])])

    @property
    def _limits(self) -> tuple[float, float]:
        """The shortest and the longest side it may get; a thing that is thinner already need not grow."""
        thin = min(LEAST_THING_M, self._chosen.box.w, self._chosen.box.h)
        return (LEAST_SIDE_M, MOST_SIDE_M) if self._is_booth else (thin, MOST_HALL_M)

    def _in_line(self, to: Point) -> tuple[Point, Sequence[Guide]]:
        """Return the point in line with things near it; a side that is hardly pulled keeps its length."""
        found = lined_up(self._view, Box(to.x, to.y, 0.0, 0.0), (self._chosen.id,))
        before = self._chosen.box.corners()[self._corner]
        keeps = min(grid_of(self._view) / 2, reach_of(self._view))
        x = before.x if abs(before.x - to.x) < keeps else to.x + found.dx
        y = before.y if abs(before.y - to.y) < keeps else to.y + found.dy
        return Point(x, y), found.guides

    def _round_sides(self, box: Box) -> Box:
        """Return a box that stands askew, and so in line with nothing, with sides as one would type them."""
        before, grid = self._chosen.box, grid_of(self._view)
        w, h = (
            was if abs(side - was) < grid / 2 else max(to_grid(side, grid), self._limits[0])
            for side, was in ((box.w, before.w), (box.h, before.h))
        )
        return sized(before, self._corner, w, h)

    def _show(self, box: Box, guides: Sequence[Guide]) -> None:
        self.box = box
        if isinstance(self._chosen, BoothState):
            item = self._scene.booths[self._chosen.id]
            item.show_as(replace(self._chosen, box=box), item.look)
        else:
            self._scene.things[self._chosen.id].show_as(replace(self._chosen, box=box))
        self._scene.selection.show_boxes([box])
        self._view.corners.show_box(box)
        self._scene.guides.show_guides(guides, [box] if self._covers_others() else [], self._view.scale_px)
        self._say_size()

    def _covers_others(self) -> bool:
        """Tell whether the booth covers ground of one that it did not cover before."""
        if not self._is_booth:
            return False
        near = self._scene.picking.boxes_near(self.box, (self._chosen.id,))
        return any(overlap(self.box, other) and not overlap(self._chosen.box, other) for other in near)

    def _say_size(self) -> None:
        words = measures.size(self.box.w, self.box.h)
        if self._is_booth:
            words = f"{words} · {measures.area(self.box.area)}"
        corner, scale = self.box.corners()[self._corner], self._view.scale_px
        above = QPointF(0, _TAG_PX / scale) if corner.y < self.box.centre.y else QPointF()
        self._scene.drop.say(words, at(corner) - above, None, scale, refused=self._covers_others())

    # the end

    def cancel(self) -> None:
        """Put it where the plan has it, which may have changed meanwhile."""
        if booth := self._scene.booths.get(self._chosen.id):
            now = self._scene.state.booths[self._chosen.id] if self._scene.state else booth.booth
            booth.show_as(now, booth.look)
        if thing := self._scene.things.get(self._chosen.id):
            thing.show_as(self._scene.state.items[self._chosen.id] if self._scene.state else thing.thing)
        self._scene.drop.end()
        self._scene.lift(())
        self._scene.show_selection()
        self._view.corners.follow()
        self._scene.guides.show_guides((), (), self._view.scale_px)

    def finish(self, *, over_others: bool) -> None:
        """Ask for its new size to be saved; what would cover others goes back unless it may."""
        box, covers = self.box, self._covers_others()
        self.cancel()
        if covers and not over_others and isinstance(self._chosen, BoothState):
            self._view.refused.emit(said("overlap", booth=self._chosen.code))
        elif box != self._chosen.box:
            self._view.resize_wanted.emit(self._chosen.id, box)


def _leads_to(guide: Guide, point: Point) -> bool:
    """Tell whether something that stands at a point is in line with what a guide comes from."""
    if guide.a.x == guide.b.x:
        return abs(guide.a.x - point.x) < _ON_LINE_M
    return abs(guide.a.y - point.y) < _ON_LINE_M
