"""Pages made while the user rests, so that the first visit of each is as quick as the next one."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from boothapp.gui.shell.main_window import MainWindow

_CALM_MS = 1_500  # since the user did something last
_AT_ONCE_MS, _BETWEEN_MS = 10, 5  # pieces are short, most of them much; between them comes what the user does
_OF_THE_USER = frozenset(
    (
        *(QEvent.Type.KeyPress, QEvent.Type.InputMethod, QEvent.Type.Wheel, QEvent.Type.MouseMove),
        *(QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.DragMove, QEvent.Type.Drop),
    )
)


class PagesAhead(QObject):
    """Makes the pages of a window piece by piece; waits while the user does something or the program does."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._pieces: Iterator[None] | None = window.stack.make_ahead(window.workplace)
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.go_on)
        cast(QApplication, QApplication.instance()).installEventFilter(self)
        self._soon.start(_CALM_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._pieces is not None and event.type() in _OF_THE_USER:
            self._soon.start(_CALM_MS)
        return False

    def go_on(self) -> None:
        """Make the next pieces unless something else goes on, and come back for those after them."""
        if self._pieces is None:
            return
        if not self._window.document.is_open:
            self._end()
        elif self._is_busy():
            self._soon.start(_CALM_MS)
        else:
            pieces, self._pieces = self._pieces, None  # a piece that fails is not tried again: a visit tells why
            clock = QElapsedTimer()
            clock.start()
            while next(pieces, self) is not self:
                if clock.elapsed() >= _AT_ONCE_MS:
                    self._pieces = pieces
                    self._soon.start(_BETWEEN_MS)
                    return
            self._end()

    def _is_busy(self) -> bool:
        window = self._window
        return (
            bool(window.jobs.running)
            or window.stack.is_writing
            or QApplication.activeModalWidget() is not None
            or QApplication.activePopupWidget() is not None
            or QApplication.mouseButtons() != Qt.MouseButton.NoButton
        )

    def _end(self) -> None:
        self._pieces = None
        cast(QApplication, QApplication.instance()).removeEventFilter(self)
