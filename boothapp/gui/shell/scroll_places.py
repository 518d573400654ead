"""How far the lists of a page are scrolled, kept from one sitting to the next."""

from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QPlainTextEdit, QScrollBar, QWidget

from boothapp.gui import kept_state

_PATIENCE_MS = 5_000  # for lists that are filled beside the window


def places(page: QWidget) -> dict[str, int]:
    """Return where each list of a page stands, by its name, without those at their beginning."""
    return {name: bar.value() for name, bar in _bars(page).items() if bar.value()}


def put_back(page: QWidget, kept: Any) -> None:
    """Scroll a page where `places` found it, each list as soon as it is long enough."""
    values = kept_state.table(kept)
    for name, bar in _bars(page).items():
        if value := kept_state.number(values.get(name)):
            _Wanted(bar, value)


def _bars(page: QWidget) -> dict[str, QScrollBar]:
    """By name what the user scrolls; a first column that stays in sight has no bar of its own."""
    hidden = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    return {
        area.objectName(): area.verticalScrollBar()
        for area in page.findChildren(QAbstractScrollArea)
        if area.objectName() and area.verticalScrollBarPolicy() != hidden and not isinstance(area, QPlainTextEdit)
    }


class _Wanted(QObject):
    """Waits for one list; whatever the user does with it first counts."""

    def __init__(self, bar: QScrollBar, value: int) -> None:
        super().__init__(bar)
        self._bar, self._value = bar, value
        self._ended = False  # it is deleted a moment later
        self._soon = QTimer(self, singleShot=True, interval=0)  # when the page has its size, and its choice
        self._soon.timeout.connect(self._try)
        self._soon.start()
        bar.rangeChanged.connect(self._try_soon)
        bar.actionTriggered.connect(self._end)
        QTimer.singleShot(_PATIENCE_MS, self, self._end)

    def _try_soon(self) -> None:
        if not self._ended:
            self._soon.start()

    def _try(self) -> None:
        if not self._ended and self._bar.maximum() >= self._value:
            self._bar.setValue(self._value)
            self._end()

    def _end(self) -> None:
        self._soon.stop()
        self._ended = True
        self.deleteLater()
