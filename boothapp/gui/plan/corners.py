"""Which corners of what is selected can be pulled: those of one booth or thing that is not locked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from boothapp.floorplan.shape import Box, Point
from boothapp.gui.plan.drawing import at
from boothapp.gui.plan.handles import Handle
from boothapp.gui.plan.plan_state import BoothState, ItemState
from boothapp.gui.plan.resizing import Resizing

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
        view.plan.selection_changed.connect(self.follow)
        view.plan.state_changed.connect(self.follow)
        view.zoom_changed.connect(self.follow)

    def follow(self, *_: object) -> None:
        """Show the corners of what is selected as it stands now."""
        self._layer.show_handles(self._handles(), self._view.scale_px)

    def show_box(self, box: Box) -> None:
        """Show the corners of something that is being pulled."""
        self._layer.show_handles(_handles_of(box), self._view.scale_px)

    def handle_at(self, point: Point) -> Handle | None:
        """Return the corner that the mouse would pull at a point."""
        return self._layer.handle_at(at(point), self._view.scale_px)

    def cursor_at(self, point: Point) -> Qt.CursorShape:
        handle = self.handle_at(point)
        return handle.cursor if handle else Qt.CursorShape.ArrowCursor

    def pull(self, handle: Handle, point: Point) -> Resizing | None:
        """Begin to pull a corner that was grasped at a point; None when it cannot be pulled any more."""
        chosen = self._chosen
        return Resizing(self._view, chosen, handle.number, point) if chosen else None

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
        chosen = self._chosen if self._view.tool is None and not self._view.is_hand else None
        return _handles_of(chosen.box) if chosen else ()


def _handles_of(box: Box) -> tuple[Handle, ...]:
    return tuple(
        Handle(number, corner, _WAYS[number] + box.rotation_deg, min(box.w, box.h))
        for number, corner in enumerate(box.corners())
    )
