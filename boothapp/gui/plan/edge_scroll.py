"""Scrolling while something is dragged near the edge of the canvas."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer

if TYPE_CHECKING:
    from boothapp.gui.plan.view import PlanView

_EDGE_PX, _BY_PX, _EVERY_MS = 24, 14, 30


class EdgeScroll(QObject):
    """`follow` while something is dragged; the timer goes on while the mouse rests at the edge."""

    def __init__(self, view: "PlanView") -> None:
        super().__init__(view)
        self._view = view
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.step)

    def follow(self) -> None:
        """Begin or end to scroll as the mouse is at an edge or not."""
        if self._away().isNull():
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _away(self) -> QPoint:
        return QPoint() if self._view.is_over_list() else self.away(self._view.pointer)

    def away(self, here: QPoint) -> QPoint:
        """Return how far to scroll for a point of the viewport: nowhere unless it is near an edge."""
        room = self._view.viewport().rect()
        x = -_BY_PX if here.x() < _EDGE_PX else _BY_PX if here.x() > room.width() - _EDGE_PX else 0
        y = -_BY_PX if here.y() < _EDGE_PX else _BY_PX if here.y() > room.height() - _EDGE_PX else 0
        return QPoint(x, y)

    def step(self) -> None:
        """Scroll a little."""
        away = self._away()
        self._view.fitted = False
        self._view.scroll_by(away.x(), away.y())
        self._view.again()
