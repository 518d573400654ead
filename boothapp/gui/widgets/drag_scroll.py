"""Scrolling a column while something is dragged over it and rests near its upper or lower edge."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QWidget

from boothapp.gui.widgets.scroll_column import column_around

_EDGE_PX, _BY_PX = 32, 10
_EVERY_MS = 30


class DragScroll(QObject):
    """`follow` each move over a part of a column; the timer goes on while the mouse rests at the edge."""

    def __init__(self, part: QWidget, scrolled: Callable[[QPoint], object]) -> None:
        """`scrolled` is told the point of `part` that is under the mouse now."""
        super().__init__(part)
        self._part, self._scrolled = part, scrolled
        self._seen = QPoint()  # where the mouse is, on what is seen of the column
        self.timer = QTimer(self, interval=_EVERY_MS)
        self.timer.timeout.connect(self.step)

    def follow(self, here: QPoint) -> None:
        """What is dragged is at a point of the part."""
        if around := column_around(self._part):
            self._seen = self._part.mapTo(around.viewport(), here)
            if not self._away():
                self.stop()
            elif not self.timer.isActive():
                self.timer.start()

    def stop(self) -> None:
        self.timer.stop()

    def _away(self) -> int:
        """Return how many pixels to scroll, upwards when negative."""
        around = column_around(self._part)
        if around is None:
            return 0
        y, room = self._seen.y(), around.viewport().height()
        return -_BY_PX if y < _EDGE_PX else _BY_PX if y > room - _EDGE_PX else 0

    def step(self) -> None:
        """Scroll a little, if there is still somewhere to go."""
        around = column_around(self._part)
        bar = around.verticalScrollBar() if around else None
        before = bar.value() if bar else 0
        if bar:
            bar.setValue(before + self._away())
        if around is None or bar is None or bar.value() == before:
            self.stop()
            return
        self._scrolled(self._part.mapFrom(around.viewport(), self._seen))
