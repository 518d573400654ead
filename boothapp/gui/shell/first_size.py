"""How large a window is that was never shown before."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

_USUAL_SIZE = (1366, 720)  # logical pixels


def first_size(window: QWidget) -> None:
    """The usual size, or all of a screen that is smaller."""
    room = window.screen().availableSize()
    window.resize(*_USUAL_SIZE)
    if room.width() < _USUAL_SIZE[0] or room.height() < _USUAL_SIZE[1]:
        window.setWindowState(Qt.WindowState.WindowMaximized)
