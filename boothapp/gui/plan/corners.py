"""Which corners can be pulled: those of one selected booth or thing that is not locked, or those of the hall."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from boothapp.floorplan.shape import Box, Point
from boothapp.gui.plan.drawing import at
from boothapp.gui.plan.handles import Handle
from boothapp.gui.plan.plan_state import BoothState, ItemState
from boothapp.gui.plan.reshaping import Reshaping, Shape, near_m
from boothapp.gui.plan.resizing import Resizing
from boothapp.gui.plan.words import said

if TYPE_CHECKING:
    from boothapp.gui.plan.view import PlanView

_SIZED = (
    "pillar",
    "stage",
    "keep_clear",
    "service",
    "entrance",
    "wall",
)  # kinds of things that have a size
_WAYS = (225.0, 315.0, 45.0, 135.0)  # of the corners of a box from its middle, clockwise from the right


class Corners:
    """Shows the corners while the tool that selects is in force."""

    def __init__(self, view: "PlanView") -> None:
        self._view = view
        self._layer = view.plan.handles
        self._of_hall = False  # the corners of the hall are shown while nothing is selected
        self._pulled: tuple[Point, ...] = ()  # the corners of a shape, while one of them is under way
        self._told = False
        view.plan.selection_changed.connect(self._selected)
        view.plan.state_changed.connect(self.follow)
        view.zoom_changed.connect(self.follow)

    def _selected(self) -> None:
        self._of_hall, self._layer.marked = False, None
        self.follow()

    def follow(self, *_: object) -> None:
        """Show the corners of what is selected as it stands now."""
        if self._of_hall:
            self._frame_hall(self._pulled)
        handles = _handles_at(self._pulled) if self._pulled else self._handles()
        self._layer.show_handles(handles, self._view.scale_px)
        self._say_what_can_be_done(any(handle.way is None for handle in handles))

    def _say_what_can_be_done(self, shown: bool) -> None:
        if shown != self._told:
            self._told = shown
            self._view.hinted.emit(said("corners") if shown else "")

    def _frame_hall(self, points: Sequence[Point] = ()) -> None:
        """Frame the hall, or where it would be."""
        state = self._view.plan.state
        if self._view.tool or self._view.is_hand or state is None:
            self._view.plan.show_selection()
        else:
            self._view.plan.selection.show_hall(points or state.outline)

    def show_box(self, box: Box) -> None:
        """Show the corners of something that is being pulled."""
        self._layer.show_handles(_handles_of(box), self._view.scale_px)

    def handle_at(self, point: Point) -> Handle | None:
        """Return the corner that the mouse would pull at a point."""
        return self._layer.handle_at(at(point), self._view.scale_px)

    def cursor_at(self, point: Point) -> Qt.CursorShape:
        handle = self.handle_at(point)
        return handle.cursor if handle else Qt.CursorShape.ArrowCursor

    def pull(self, handle: Handle, point: Point) -> Resizing | Reshaping | None:
        """Begin to pull a corner that was grasped at a point; None when it cannot be pulled any more."""
        if shape := self._shape:
            self._layer.marked = handle.number
            return Reshaping(self._view, shape, handle.number, point)
        chosen = self._chosen
        return Resizing(self._view, chosen, handle.number, point) if chosen else None

    # corners of a drawn shape

    def show_points(self, points: Sequence[Point]) -> None:
        """Show the corners of a shape of which one is being pulled, () when it is no longer."""
        self._pulled = tuple(points)
        self.follow()

    def show_hall_at(self, point: Point) -> None:
        """Show the corners of the hall when its wall is at a point."""
        state = self._view.plan.state
        wall = Shape("", state.outline) if state else None
        self.let_go()
        self._of_hall = wall is not None and wall.side_at(point, near_m(self._view)) is not None
        self.follow()

    def mark(self, handle: Handle) -> bool:
        """Select one corner, which Delete takes away; False when it is one of a rectangle, which has no other."""
        if handle.way is None:
            self._layer.marked = handle.number
            self._layer.update()
        return handle.way is None

    def add_at(self, point: Point) -> bool:
        """Add a corner where a side of the shape is at a point; False when there is none."""
        shape = self._shape
        behind = shape.side_at(point, near_m(self._view)) if shape and self.handle_at(point) is None else None
        if shape is None or behind is None:
            return False
        self._view.reshape_wanted.emit(shape.thing_id, shape.with_corner(behind, point))
        self._layer.marked = behind + 1
        self.follow()
        return True

    def remove_marked(self) -> bool:
        """Take the selected corner away; False when none is."""
        shape, marked = self._shape, self._layer.marked
        if shape is None or marked is None or marked >= len(shape.points):
            return False
        self._view.reshape_wanted.emit(shape.thing_id, shape.without(marked))
        self._layer.marked = None
        self.follow()
        return True

    def let_go(self) -> bool:
        """Esc: the corners of the hall are not shown any more; False when they were not."""
        shown, self._of_hall = self._of_hall, False
        self._layer.marked = None
        self._view.plan.show_selection()
        self.follow()
        return shown

    @property
    def _shape(self) -> Shape | None:
        """What is selected, when it is one pavilion or thing drawn by its corners, or the hall; None for all else."""
        scene = self._view.plan
        state, booths, things = scene.state, scene.selected_booths, scene.selected_things
        if state is None or self._view.tool or self._view.is_hand or not self._view.document.fair.writable:
            return None
        if not booths and not things:
            return Shape("", state.outline) if self._of_hall else None
        if booths and not things:
            whole = (one for one in scene.pavilions if len(booths) > 1 and set(one.pavilion.booth_ids) == set(booths))
            drawn = next(whole, None)  # one booth alone has corners of its own
            return Shape(drawn.pavilion.id, drawn.corners) if drawn and drawn.corners else None
        thing = state.items.get(things[0]) if len(things) == 1 and not booths else None
        if thing is None or thing.locked or len(thing.points) < 2:
            return None
        return Shape(thing.id, thing.points, closed=thing.kind != "wall")

    @property
    def _chosen(self) -> BoothState | ItemState | None:
        """What is selected, when it is one, and may be given another size."""
        scene = self._view.plan
        booths, things = scene.selected_booths, scene.selected_things
        if scene.state is None or len(booths) + len(things) != 1 or not self._view.document.fair.writable:
            return None
        if booths:
            booth = scene.state.booths.get(booths[0])
            return None if booth is None or booth.locked else booth
        thing = scene.state.items.get(things[0])
        fits = thing and thing.kind in _SIZED and not thing.points and min(thing.box.w, thing.box.h) > 0
        return thing if thing and fits and not thing.locked else None

    def _handles(self) -> tuple[Handle, ...]:
        if shape := self._shape:
            return _handles_at(shape.points)
        chosen = self._chosen if self._view.tool is None and not self._view.is_hand else None
        return _handles_of(chosen.box) if chosen else ()


def _handles_of(box: Box) -> tuple[Handle, ...]:
    return tuple(
        Handle(number, corner, _WAYS[number] + box.rotation_deg, min(box.w, box.h))
        for number, corner in enumerate(box.corners())
    )


def _handles_at(points: Sequence[Point]) -> tuple[Handle, ...]:
    return tuple(Handle(number, point) for number, point in enumerate(points))
