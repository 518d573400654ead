"""The canvas as something to look at: which part of the hall is seen, and the small map in its corner."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from boothapp.floorplan.shape import around_boxes
from boothapp.gui.plan.drawing import area_of
from boothapp.gui.plan.looks import CM, FULL
from boothapp.gui.plan.minimap import Minimap
from boothapp.gui.plan.near_view import MOST_ZOOM, NearView
from boothapp.gui.plan.scene import PlanScene

_READABLE = 0.6  # zoom
_MOST_STRIPS = 8


class HallView(NearView):
    """Shows a PlanScene."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.plan = PlanScene()
        super().__init__(self.plan, parent)
        self.plan.setParent(self)
        self.minimap = Minimap(self)
        self.set_scale(FULL)

    def zoomed(self, zoom: float) -> None:
        self.plan.zoomed(zoom)

    def hurried(self, on: bool) -> None:
        self.plan.looks.in_a_hurry = on
        self.plan.zoomed(self.zoom)

    def drawForeground(self, painter: QPainter, _rect: QRectF | QRect) -> None:
        world = painter.worldTransform()
        painter.resetTransform()
        self.minimap.paint(painter)
        painter.setWorldTransform(world)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell the overview which strips are painted: all it would know by itself is the rectangle around them."""
        strips: list[QRect] = list(event.region())  # type: ignore[call-overload]
        around = event.region().boundingRect()
        painted = sum(strip.width() * strip.height() for strip in strips)
        if len(strips) <= _MOST_STRIPS and painted < around.width() * around.height() / 2:
            grown = (strip.adjusted(-2, -2, 2, 2) for strip in strips)
            self.plan.overview.exposed = [self.mapToScene(strip).boundingRect() for strip in grown]
        super().paintEvent(event)
        self.plan.overview.exposed = []

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.minimap.scrolled(dx, dy)

    # which part of the hall

    @property
    def seen(self) -> QRectF:
        """What of the scene is in sight."""
        return self.mapToScene(self.viewport().rect()).boundingRect()

    def fit(self) -> None:
        """Show the whole hall and its picture, also when the window changes, until somebody zooms or scrolls."""
        if self.plan.state:
            self.show_area(self.plan.area, MOST_ZOOM)
            self.fitted = True

    def show_booths(self, booth_ids: Iterable[str], thing_ids: Iterable[str] = ()) -> None:
        """Bring booths and things into sight, near enough to read the numbers."""
        area = self._around(booth_ids, thing_ids)
        if not area.isNull() and (self.zoom < _READABLE or not self.seen.contains(area)):
            self.fitted = False
            self.show_area(area.adjusted(-6 * CM, -6 * CM, 6 * CM, 6 * CM), max(self.zoom, 1.0))

    def bring(self, *booth_ids: str) -> None:
        """Scroll to booths when they are not in sight; the zoom stays."""
        area = self._around(booth_ids)
        if not area.isNull() and not self.seen.contains(area):
            self.fitted = False
            self.ensureVisible(area, 40, 40)

    def follow(self, *booth_ids: str) -> None:
        """Scroll to booths when nothing of them is in sight."""
        area = self._around(booth_ids)
        if not area.isNull() and not self.seen.intersects(area):
            self.bring(*booth_ids)

    def _around(self, booth_ids: Iterable[str], thing_ids: Iterable[str] = ()) -> QRectF:
        """The area of the scene with these booths and things in it, as far as they are in this hall."""
        boxes = [item.booth.box for id_ in booth_ids if (item := self.plan.booths.get(id_))]
        boxes += [thing.thing.box for id_ in thing_ids if (thing := self.plan.things.get(id_))]
        return area_of(around_boxes(boxes)) if boxes else QRectF()
