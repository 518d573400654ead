"""Which booths and things of a hall are at a place, in a frame or near something; made anew when one moves."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPointF, QRectF

from boothapp.floorplan import marquee
from boothapp.floorplan.near import Nearby
from boothapp.floorplan.shape import Box, Point, holds_point
from boothapp.gui.plan.looks import metres
from boothapp.gui.plan.plan_state import HallState

NOT_PICKED = ("outline",)  # kinds of things: the hall itself


class Picking:
    """Finds things by their places; quick for thousands of booths."""

    def __init__(self, state: HallState | None = None) -> None:
        booths = list(state.booths.values()) if state else []
        self._ids, self._boxes = [booth.id for booth in booths], [booth.box for booth in booths]
        self._near = Nearby(self._boxes)
        things = [thing for thing in state.items.values() if thing.kind not in NOT_PICKED] if state else []
        self._thing_ids, self._thing_boxes = [thing.id for thing in things], [thing.box for thing in things]

    def booth_at(self, point: QPointF) -> str | None:
        """Return the booth at a point of the scene; of several the one drawn on top."""
        place = Point(metres(point.x()), metres(point.y()))
        near = self._near.within(Box(place.x, place.y, 0, 0))
        found = [at for at in near if holds_point(self._boxes[at].corners(), place)]
        return self._ids[found[-1]] if found else None

    def boxes_near(self, box: Box, without: Collection[str] = (), reach_m: float = 0.0) -> list[Box]:
        """Return where booths stand that come within some metres of a box, all but those of these ids."""
        return [self._boxes[at] for at in self._near.within(box, reach_m) if self._ids[at] not in without]

    def booths_in(self, frame: QRectF, *, touched: bool) -> list[str]:
        """Return the booths that lie in a frame of the scene, or that it touches."""
        near = self._near.within(_box(frame))
        return [self._ids[near[at]] for at in _picked([self._boxes[at] for at in near], frame, touched=touched)]

    def things_in(self, frame: QRectF, *, touched: bool) -> list[str]:
        """Return the walls, stages and so on that lie in a frame, or that it touches."""
        return [self._thing_ids[at] for at in _picked(self._thing_boxes, frame, touched=touched)]


def _picked(boxes: Sequence[Box], frame: QRectF, *, touched: bool) -> list[int]:
    return (marquee.touched if touched else marquee.inside)(boxes, _box(frame))


def _box(frame: QRectF) -> Box:
    return Box(metres(frame.x()), metres(frame.y()), metres(frame.width()), metres(frame.height()))
