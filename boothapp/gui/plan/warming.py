"""Numbers of booths made ready while nothing else is to be done, so that no picture has to wait for them."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer

from boothapp.gui.plan.booth_item import BoothItem

_AT_ONCE, _EVERY_MS, _STEPS = 100, 5, (0, 1, 2)


class Warming(QObject):
    """Some at a time; `begin` forgets who still waited."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[BoothItem] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._some)

    def begin(self, booths: Iterable[BoothItem]) -> None:
        self._waiting = list(booths)
        self._timer.start()

    def _some(self) -> None:
        some, self._waiting = self._waiting[:_AT_ONCE], self._waiting[_AT_ONCE:]
        for item in some:
            for step in _STEPS:
                item.number(step)
        if not self._waiting:
            self._timer.stop()
