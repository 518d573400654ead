"""Scrolling while something is dragged and rests near the edge of the canvas."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer

if TYPE_CHECKING:
    from boothapp.gui.plan.view import PlanView

_EDGE_PX, _BY_PX = 24, 14
_RIM_PX = 8  # seen beyond the rim of the hall; less than when all of it is fitted into the view
REST_MS = 350  # who only passes the edge on the way in or out scrolls nothing
_EVERY_MS = 30


class EdgeScroll(QObject):
    """`follow` with each move of what is dragged; the timer goes on while the mouse rests at the edge."""

    def __init__(self, view: "PlanView") -> None:
        super().__init__(view)
        self._view = view
        self._here = QPoint()
        self._again: Callable[[], None] = self.stop
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.step)

    def follow(self, here: QPoint, again: Callable[[], None]) -> None:
        """What is dragged is at a point of the viewport; `again` is called when the plan scrolled under it."""
        self._here, self._again = here, again
        if self._away().isNull():
            self.stop()
        elif not self.timer.isActive():
            self.timer.start(REST_MS)

    def stop(self) -> None:
        self.timer.stop()

    def _away(self) -> QPoint:
        """Return how far to scroll: towards an edge that is near, as far as the hall goes on there."""
        here, room, seen, hall = self._here, self._view.viewport().rect(), self._view.seen, self._view.plan.area
        more = _RIM_PX / self._view.scale_px
        left, right = here.x() < _EDGE_PX, here.x() > room.width() - _EDGE_PX
        up, down = here.y() < _EDGE_PX, here.y() > room.height() - _EDGE_PX
        x = -(left and seen.left() > hall.left() - more) or (right and seen.right() < hall.right() + more)
        y = -(up and seen.top() > hall.top() - more) or (down and seen.bottom() < hall.bottom() + more)
        return QPoint(x * _BY_PX, y * _BY_PX)

    def step(self) -> None:
        """Scroll a little, if there is still somewhere to go."""
        away = self._away()
        if away.isNull():
            self.stop()
            return
        self.timer.setInterval(_EVERY_MS)
        self._view.fitted = False
        self._view.scroll_by(away.x(), away.y())
        self._again()
