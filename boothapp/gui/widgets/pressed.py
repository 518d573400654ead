"""Cards, tiles and words that are pressed as buttons are."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Pressed:
    """Stands before the Qt class of a widget: a click, Enter or Space calls `press`; other buttons do nothing."""

    def press(self) -> None:
        """Do what the widget is for."""
        raise NotImplementedError

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.press()
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS:
            self.press()
        else:
            super().keyPressEvent(event)  # type: ignore[misc]  # of the Qt class
